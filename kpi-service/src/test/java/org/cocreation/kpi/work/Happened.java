package org.cocreation.kpi.work;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.cocreation.chassis.event.EventType;
import org.cocreation.chassis.event.InboundEvent;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.test.Contracts;

/** What happened in one cycle, an hour between one thing and the next, as the events tell it. */
final class Happened {

  static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

  private static final Map<String, Map<String, JsonNode>> EXAMPLES = new HashMap<>();

  private final UUID partnership = UUID.randomUUID();
  private final UUID cycle = UUID.randomUUID();
  private final List<InboundEvent> events = new ArrayList<>();
  private final Map<UUID, Integer> sequences = new HashMap<>();
  private int round = 1;

  /** The time of what happened as the n-th, from 0. */
  static Instant at(int n) {
    return START.plusSeconds(n * 3600L);
  }

  Happened cycle(String fact, Phase phase, String status, boolean awaitingDecision) {
    return add(
        "steering",
        "cycle-" + fact,
        cycle,
        data ->
            part(data, "cycle")
                .put("phase", phase.name())
                .put("round", round)
                .put("status", status)
                .put("awaitingDecision", awaitingDecision));
  }

  Happened movedBackTo(Phase phase) {
    round++;
    return cycle("moved-back", phase, "RUNNING", false);
  }

  Happened activity(String fact, ActivityDefinition activity) {
    return add(
        activity.team().service(),
        "activity-" + fact,
        UUID.nameUUIDFromBytes(
            (activity + "|" + round).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
        data ->
            part(data, "activity")
                .put("key", activity.key())
                .put("round", round)
                .put("openedAt", now().toString())
                .put("closedAt", now().toString()));
  }

  Happened pledged(Side side) {
    return add("steering", "pledge-made", UUID.randomUUID(), data -> side(data, "pledge", side));
  }

  Happened pledgeTakenBack(String amount, String currency) {
    return add(
        "steering",
        "pledge-withdrawn",
        UUID.randomUUID(),
        data ->
            part(data, "withdrawal")
                .putObject("amount")
                .put("amount", amount)
                .put("currency", currency));
  }

  Happened weights(boolean agreed, Side... by) {
    return add(
        "steering",
        "goal-weights-changed",
        cycle,
        data -> {
          ArrayNode agreedBy = part(data, "weights").put("agreed", agreed).putArray("agreedBy");
          for (Side side : by) {
            agreedBy.addObject().put("side", side.name()).put("at", now().toString());
          }
        });
  }

  Happened submitted(Side side) {
    return add(
        "development",
        "need-list-submitted",
        UUID.randomUUID(),
        data -> side(data, "needList", side));
  }

  Happened shared(Side side, String... needs) {
    return sharedPart(UUID.randomUUID(), side, needs);
  }

  /** One of several events by which a long list is told. */
  Happened sharedPart(UUID needList, Side side, String... needs) {
    return add(
        "development",
        "need-list-shared",
        needList,
        data -> {
          side(data, "needList", side);
          ArrayNode list = part(data, "needList").putArray("needs");
          for (String need : needs) {
            list.addObject().put("id", need);
          }
        });
  }

  Happened problem(String fact, UUID id, String title, String... needs) {
    return add(
        "development",
        "common-problem-" + fact,
        id,
        data -> {
          ArrayNode merged =
              part(data, "problem")
                  .put("title", title)
                  .put("state", needs.length == 0 ? "DISSOLVED" : "OPEN")
                  .putArray("needs");
          for (String need : needs) {
            merged.addObject().put("id", need);
          }
        });
  }

  Happened scored(UUID problem, Side side) {
    return add(
        "development",
        "common-problem-scored",
        problem,
        data -> data.put("side", side.name()).put("problemId", problem.toString()));
  }

  Happened assessed(UUID problem, String state) {
    return add(
        "development",
        "opportunity-assessed",
        UUID.nameUUIDFromBytes(
            problem.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8)),
        data -> part(data, "opportunity").put("problemId", problem.toString()).put("state", state));
  }

  /** A link for people without an account, for a week. */
  Happened link(String fact, UUID id, Side side, String state) {
    return link(fact, id, side, state, Duration.ofDays(7));
  }

  Happened link(String fact, UUID id, Side side, String state, Duration open) {
    return add(
        "operations",
        "need-link-" + fact,
        id,
        data -> {
          side(data, "link", side);
          part(data, "link").put("state", state).put("endsAt", now().plus(open).toString());
          part(data, "link").withObject("/opened").put("at", now().toString());
        });
  }

  /** What waits of a link now. */
  Happened received(String fact, UUID link, Side side, int waiting, int left) {
    return add(
        "operations",
        "need-link-" + fact,
        link,
        data -> {
          side(data, "inbox", side);
          part(data, "inbox")
              .put("waiting", waiting)
              .put("left", left)
              .put("waitingSince", now().toString());
        });
  }

  Happened stated(Side side, String person) {
    return add(
        "steering",
        "value-statement-changed",
        UUID.randomUUID(),
        data -> {
          side(data, "statement", side);
          part(data, "actor").put("person", person);
        });
  }

  Happened concept(int revision, boolean approved) {
    return add(
        "development",
        "concept-changed",
        cycle,
        data ->
            part(data, "concept")
                .put("revision", revision)
                .put("state", approved ? "TECHNICALLY_APPROVED" : "DRAFT"));
  }

  Happened review(UUID id, int revision, String state, int unanswered) {
    return add(
        "operations",
        "concept-review-opened",
        id,
        data -> {
          ObjectNode review =
              part(data, "review").put("conceptRevision", revision).put("state", state);
          review.putObject("reviewedBy").put("at", now().toString());
          ArrayNode points = review.putArray("points");
          for (int i = 0; i < unanswered; i++) {
            points.addObject().put("text", "Show it earlier.");
          }
        });
  }

  /** What operations says of a proof of concept, by the sides that gave their verdict. */
  Happened assessment(UUID id, String title, String state, Side... given) {
    return add(
        "operations",
        "assessment-opened",
        id,
        data -> {
          ObjectNode assessment =
              part(data, "assessment")
                  .put("proofTitle", title)
                  .put("state", state)
                  .put("openedAt", now().toString());
          ArrayNode verdicts = assessment.putArray("verdicts");
          for (Side side : given) {
            verdicts.addObject().put("side", side.name());
          }
        });
  }

  /** The pilot site, by the sides that confirmed whom they commit to it. */
  Happened pilot(UUID id, String state, Side... confirmed) {
    return add(
        "operations",
        "site-changed",
        id,
        data -> {
          ObjectNode site =
              part(data, "site").put("name", "North pit").put("pilot", true).put("state", state);
          ArrayNode commitments = site.putArray("commitments");
          for (Side side : confirmed) {
            commitments.addObject().put("side", side.name()).putObject("confirmed");
          }
        });
  }

  Happened approval(String fact, UUID id, Side side) {
    return add(
        "steering",
        "approval-" + fact,
        id,
        data -> {
          side(data, "approval", side);
          part(data, "approval").put("round", round);
        });
  }

  /** As in the contract, with another subject and these changes. */
  Happened add(String service, String example, UUID subject, Consumer<ObjectNode> change) {
    JsonNode told =
        EXAMPLES.computeIfAbsent(service, of -> Contracts.of(of).examples()).get(example);
    ObjectNode data = told.path("data").deepCopy();
    change.accept(data);
    events.add(
        new InboundEvent(
            UUID.randomUUID().toString(),
            EventType.parse(told.path("type").asText()),
            subject.toString(),
            sequences.merge(subject, 1, Integer::sum),
            now(),
            partnership,
            example.startsWith("partnership-") ? null : cycle,
            data));
    return this;
  }

  static ObjectNode part(ObjectNode data, String name) {
    return data.withObject("/" + name);
  }

  private static void side(ObjectNode data, String part, Side side) {
    part(data, part).put("side", side.name());
  }

  private Instant now() {
    return at(events.size());
  }

  /** What waits now; the same in whatever order and however often the events come. */
  List<WorkItem> items() {
    List<InboundEvent> shuffled = new ArrayList<>(events);
    shuffled.addAll(events);
    Collections.shuffle(shuffled, new Random(events.size()));
    Map<List<Object>, WorkFact> newest = new LinkedHashMap<>();
    for (InboundEvent event : shuffled) {
      FactsOfEvents.of(event)
          .ifPresent(
              fact ->
                  newest.merge(
                      List.of(fact.scope(), fact.kind(), fact.subject()),
                      fact,
                      (known, next) -> next.sequence() > known.sequence() ? next : known));
    }
    Map<UUID, List<WorkFact>> byScope = new HashMap<>();
    newest.values().forEach(f -> byScope.computeIfAbsent(f.scope(), s -> new ArrayList<>()).add(f));
    return byScope.values().stream()
        .flatMap(facts -> WorkRules.items(new CycleFacts(facts)).stream())
        .toList();
  }
}
