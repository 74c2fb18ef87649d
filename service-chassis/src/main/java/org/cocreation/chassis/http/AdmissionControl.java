package org.cocreation.chassis.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.cocreation.chassis.path.ApiPath;
import org.cocreation.chassis.problem.EarlyRefusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Bounds how many requests are at work: each takes one connection to the database, and what the
 * service does besides (relays, inbox, timers) keeps a part of the pool for itself. A few more wait
 * their turn, briefly; a service that is full says so at once, and neither queues nor fails. What
 * needs no database, or stays open by its nature, is always let in.
 */
@ApplicationScoped
class AdmissionControl {

  private static final int AFTER_READINESS = 1_900;
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

  private final int mostAtWork;
  private final int mostWaiting;
  private final List<String> unbounded;

  private final Deque<Waiting> waiting = new ArrayDeque<>();
  private int atWork;

  /** A request, and the context in which it goes on once it is its turn. */
  private record Waiting(RoutingContext request, Context place) {}

  /**
   * @param pool how many connections to the database there are
   * @param atWork how many requests may be at work; two thirds of the pool where it is not said
   * @param waiting how many more may wait
   * @param unbounded what the paths begin with that are always let in
   */
  AdmissionControl(
      @ConfigProperty(name = "quarkus.datasource.jdbc.max-size") int pool,
      @ConfigProperty(name = "cocreation.requests.at-work") Optional<Integer> atWork,
      @ConfigProperty(name = "cocreation.requests.waiting", defaultValue = "64") int waiting,
      @ConfigProperty(name = "cocreation.requests.unbounded") List<String> unbounded) {
    this.mostAtWork = atWork.orElse(Math.max(1, pool * 2 / 3));
    this.mostWaiting = waiting;
    this.unbounded = unbounded;
  }

  void register(@Observes Filters filters) {
    filters.register(this::admit, AFTER_READINESS);
  }

  private void admit(RoutingContext request) {
    if (isAlwaysLetIn(request.normalizedPath())) {
      request.next();
      return;
    }
    Waiting arrived = new Waiting(request, Vertx.currentContext());
    boolean begins;
    boolean waits;
    synchronized (this) {
      begins = atWork < mostAtWork;
      waits = !begins && waiting.size() < mostWaiting;
      if (begins) {
        atWork++;
      } else if (waits) {
        waiting.add(arrived);
      }
    }
    if (begins) {
      begin(request);
    } else if (waits) {
      long ignored =
          request.vertx().setTimer(LONGEST_WAIT.toMillis(), timer -> refuseIfWaiting(arrived));
    } else {
      refuse(request);
    }
  }

  /** What a page asks of the API by its session is let in as what it asks for is. */
  boolean isAlwaysLetIn(String path) {
    String read = ApiPath.withoutSession(path);
    return unbounded.stream().anyMatch(read::startsWith);
  }

  private void begin(RoutingContext request) {
    if (request.response().closed()) {
      // Nobody would tell that it ended: its place is the next one's.
      makeRoom();
      return;
    }
    int ignored = request.addEndHandler(end -> makeRoom());
    request.next();
  }

  /** Who has waited longest is next, or the place is free. */
  private void makeRoom() {
    Waiting next;
    synchronized (this) {
      do {
        next = waiting.poll();
      } while (next != null && next.request().response().closed());
      if (next == null) {
        atWork--;
        return;
      }
    }
    RoutingContext request = next.request();
    next.place().runOnContext(now -> begin(request));
  }

  private void refuseIfWaiting(Waiting arrived) {
    boolean isWaiting;
    synchronized (this) {
      isWaiting = waiting.remove(arrived);
    }
    if (isWaiting) {
      arrived.place().runOnContext(now -> refuse(arrived.request()));
    }
  }

  private static void refuse(RoutingContext request) {
    if (request.response().closed()) {
      return;
    }
    EarlyRefusal.end(
        request.response().putHeader(HttpHeaders.RETRY_AFTER, "1"),
        503,
        "overloaded",
        "The service is at work on as much as it can: nothing was begun, try again in a moment.");
  }
}
