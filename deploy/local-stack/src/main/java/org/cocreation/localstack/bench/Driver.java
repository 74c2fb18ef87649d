package org.cocreation.localstack.bench;

import static org.cocreation.localstack.Service.DEVELOPMENT;
import static org.cocreation.localstack.Service.OPERATIONS;
import static org.cocreation.localstack.Service.STEERING;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.HdrHistogram.Histogram;
import org.cocreation.localstack.Service;
import org.cocreation.localstack.StackProblem;
import org.cocreation.localstack.bench.load.ClosedLoad;
import org.cocreation.localstack.demo.Answer;
import org.cocreation.localstack.demo.Person;
import org.cocreation.localstack.demo.Walk;

/**
 * Drives one cycle after the other through its last three phases, as its teams and steering would:
 * hears that there is something to do, looks for it, completes it, decides. Goes on in the next run
 * where the last one ended.
 */
final class Driver implements ClosedLoad.Client {
  private static final List<String> PHASES = List.of("DEVELOPMENT", "IMPLEMENTATION", "EVALUATION");
  private static final List<Service> TEAMS = List.of(STEERING, DEVELOPMENT, OPERATIONS);
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private record Open(Service team, JsonNode activity) {}

  private final Walk walk;
  private final News news;
  private final Supplier<UUID> cycles;
  private final Histogram decidedToOpen;
  private final Deque<Open> open = new ArrayDeque<>();
  private UUID cycle;
  private int phase;
  private long decidedAt;

  /**
   * @param news of the cycles
   * @param cycles the next one in its third phase, with all content of that phase
   * @param decidedToOpen takes in how long after a decision the next activities were open
   */
  Driver(Walk walk, News news, Supplier<UUID> cycles, Histogram decidedToOpen) {
    this.walk = walk;
    this.news = news;
    this.cycles = cycles;
    this.decidedToOpen = decidedToOpen;
  }

  /** One completion, with the decision that comes after the last of a phase. */
  @Override
  public boolean next() {
    if (open.isEmpty()) {
      find();
    }
    Open next = open.remove();
    Answer answer =
        Completion.of(
            walk.person(next.team(), Walk.CUSTOMER),
            next.team(),
            UUID.fromString(next.activity().path("id").asText()),
            next.activity().path("etag").asText());
    if (!answer.isAccepted()) {
      throw new StackProblem("A completion was answered " + answer.problem());
    }
    if (open.isEmpty()) {
      decide();
      // At once: what is between two runs would count as waiting.
      find();
    }
    return true;
  }

  private void find() {
    if (cycle == null) {
      cycle = cycles.get();
      phase = 0;
    }
    List<Open> found = new ArrayList<>();
    for (Service team : TEAMS) {
      found.add(await(() -> first(team), team + "'s activity"));
    }
    if (decidedAt != 0) {
      decidedToOpen.recordValue(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - decidedAt));
    }
    open.addAll(found);
  }

  /** Null where there is none yet. */
  private Open first(Service team) {
    JsonNode items =
        walk.person(team, Walk.CUSTOMER)
            .get(team, "/api/v1/activities?state=OPEN&cycle=" + cycle)
            .body()
            .path("items");
    return items.isEmpty() ? null : new Open(team, items.get(0));
  }

  private void decide() {
    Person person = walk.person(STEERING, Walk.CUSTOMER);
    String path = "/api/v1/cycles/" + cycle;
    Answer due =
        await(
            () -> {
              Answer now = person.get(STEERING, path);
              return now.text("phase").equals(PHASES.get(phase))
                      && now.body().path("awaitingDecision").asBoolean()
                  ? now
                  : null;
            },
            "the decision on " + PHASES.get(phase));
    Answer answer =
        person.tryPost(STEERING, path + "/decisions", due.etag(), Map.of("outcome", "INVEST"));
    if (!answer.isAccepted()) {
      throw new StackProblem("A decision was answered " + answer.problem());
    }
    phase++;
    decidedAt = System.nanoTime();
    if (phase == PHASES.size()) {
      news.forget(cycle);
      cycle = null;
      decidedAt = 0;
    }
  }

  private <T> T await(Supplier<T> look, String what) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      long known = news.of(cycle);
      T found = look.get();
      if (found != null) {
        return found;
      }
      news.await(cycle, known, end);
    }
    throw new StackProblem("Waited in vain for %s of cycle %s".formatted(what, cycle));
  }
}
