package org.cocreation.localstack.bench;

import static org.cocreation.localstack.Service.DEVELOPMENT;
import static org.cocreation.localstack.Service.KPI;
import static org.cocreation.localstack.Service.OPERATIONS;
import static org.cocreation.localstack.Service.STEERING;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.cocreation.localstack.Service;
import org.cocreation.localstack.StackProblem;
import org.cocreation.localstack.demo.Answer;
import org.cocreation.localstack.demo.Person;
import org.cocreation.localstack.demo.Walk;
import org.cocreation.localstack.demo.Walk.Walked;

/** One command of each kind that people send most, on a copy of the cycles. */
final class Commands {

  /** What is sent; the fact is what its service tells of it. */
  enum Kind {
    NEED(OPERATIONS, "operational-need.expressed"),
    VALUE(STEERING, "value-statement.changed"),
    SCORE(DEVELOPMENT, "common-problem.scored"),
    COMPLETION(DEVELOPMENT, "activity.completed"),
    MEASUREMENT(KPI, null);

    private final Service service;
    private final String fact;

    Kind(Service service, String fact) {
      this.service = service;
      this.fact = fact;
    }

    Service service() {
      return service;
    }

    /** Null where there is none for each. */
    String fact() {
      return fact;
    }
  }

  private static final String SOURCE = "bench";

  /** Copies below are for the commands that can be repeated on one cycle. */
  static final int FIRST_TO_COMPLETE = 41;

  private final Ground ground;
  private final Map<Service, Person> people = new HashMap<>();
  private final AtomicInteger toComplete = new AtomicInteger(2 * FIRST_TO_COMPLETE);
  private final AtomicLong number = new AtomicLong();
  private final Map<UUID, String> versions = new ConcurrentHashMap<>();
  private final Map<Kind, AtomicLong> accepted = new HashMap<>();
  private final Instant observed =
      Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(1, ChronoUnit.HOURS);

  Commands(Ground ground, Walk walk) {
    this.ground = ground;
    for (Service service : List.of(STEERING, DEVELOPMENT, OPERATIONS)) {
      people.put(service, walk.person(service, Walk.CUSTOMER));
    }
    people.put(KPI, walk.person(OPERATIONS, Walk.CUSTOMER));
    for (Kind kind : Kind.values()) {
      accepted.put(kind, new AtomicLong());
    }
  }

  /** How many were accepted since the beginning. */
  long accepted(Kind kind) {
    return accepted.get(kind).get();
  }

  /**
   * Sends one.
   *
   * @param copy on which it is done; a completion goes to a copy that nobody has used
   * @return whether it was accepted
   */
  boolean send(Kind kind, int copy) {
    return kind == Kind.COMPLETION ? completeNext() : send(kind, copy, text());
  }

  /**
   * Sends one.
   *
   * @param text that appears in what is stored of it, unless it is a score or a completion
   */
  boolean send(Kind kind, int copy, String text) {
    Walked place = ground.inNeeds(copy);
    Answer answer =
        switch (kind) {
          case NEED -> express(place, text);
          case VALUE -> state(place, text);
          case SCORE -> score(place);
          case MEASUREMENT -> measure(place, text);
          case COMPLETION -> complete(ground.open(DEVELOPMENT, copy));
        };
    return count(kind, answer);
  }

  /** Somebody expresses a need; the answer has its id. */
  Answer express(int copy) {
    return express(ground.inNeeds(copy), text());
  }

  /** What one of this kind has in its parameters on a copy, and no other has. */
  String marker(Kind kind, int copy, String text) {
    return switch (kind) {
      case NEED, VALUE, MEASUREMENT -> text;
      case SCORE -> ground.inNeeds(copy).problem().toString();
      case COMPLETION -> ground.open(DEVELOPMENT, copy).id().toString();
    };
  }

  /** A text that no other command has. */
  String text() {
    return SOURCE + " " + UUID.randomUUID();
  }

  static void stateFirstValue(Person person, Walked place) {
    Answer answer = person.tryPutNew(STEERING, valuePath(place), value(place, "First"));
    if (!answer.isAccepted()) {
      throw new StackProblem("The first value statement was answered " + answer.problem());
    }
  }

  private boolean completeNext() {
    int next = toComplete.getAndIncrement();
    int copy = next / 2;
    if (copy > ground.size()) {
      throw new StackProblem("There are no more activities to complete");
    }
    return count(
        Kind.COMPLETION, complete(ground.open(next % 2 == 0 ? DEVELOPMENT : OPERATIONS, copy)));
  }

  private boolean count(Kind kind, Answer answer) {
    if (answer.isAccepted()) {
      accepted.get(kind).incrementAndGet();
    }
    return answer.isAccepted();
  }

  private Answer express(Walked place, String pain) {
    return people
        .get(OPERATIONS)
        .tryPost(
            OPERATIONS,
            "/api/v1/cycles/" + place.cycle() + "/operational-needs",
            null,
            Map.of(
                "role", "truck driver",
                "process", "Haul",
                "pain", pain,
                "frequency", "DAILY",
                "since", "2024-05"));
  }

  private Answer state(Walked place, String summary) {
    Person person = people.get(STEERING);
    String version =
        versions.computeIfAbsent(
            place.cycle(), first -> person.get(STEERING, valuePath(place)).etag());
    Answer answer = person.tryPut(STEERING, valuePath(place), version, value(place, summary));
    if (answer.isAccepted()) {
      versions.put(place.cycle(), answer.etag());
    } else {
      versions.remove(place.cycle());
    }
    return answer;
  }

  private Answer score(Walked place) {
    return people
        .get(DEVELOPMENT)
        .tryPut(
            DEVELOPMENT,
            "/api/v1/common-problems/" + place.problem() + "/scores",
            null,
            Map.of(
                "scores",
                List.of(Map.of("goalId", place.goal(), "score", number.incrementAndGet() % 10))));
  }

  private Answer measure(Walked place, String id) {
    return people
        .get(KPI)
        .tryPost(
            KPI,
            "/api/v1/measurements",
            null,
            Map.of(
                "measurements",
                List.of(
                    Map.of(
                        "kpiId",
                        place.kpi(),
                        "source",
                        SOURCE,
                        "measurementId",
                        id,
                        "value",
                        "0.6",
                        "observedAt",
                        observed.toString(),
                        "synthetic",
                        true))));
  }

  private Answer complete(Ground.Open activity) {
    return Completion.of(
        people.get(activity.service()), activity.service(), activity.id(), activity.etag());
  }

  private static Map<String, Object> value(Walked place, String summary) {
    return Map.of(
        "summary", summary,
        "low", "10.00",
        "likely", "20.00",
        "high", "30.00",
        "currency", "EUR",
        "assumptions", "Synthetic.",
        "kpiId", place.kpi(),
        "investment", "5.00",
        "yearlyCost", "1.00");
  }

  private static String valuePath(Walked place) {
    return "/api/v1/cycles/" + place.cycle() + "/value-statements/" + Walk.CUSTOMER;
  }
}
