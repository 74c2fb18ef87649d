package org.cocreation.kpi.work;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.process.Team;

/** What waits for whom: from the facts alone, so that it is the same whenever it is asked. */
final class WorkRules {

  private WorkRules() {}

  static List<WorkItem> items(CycleFacts facts) {
    List<WorkItem> items = new ArrayList<>(proposals(facts));
    items.addAll(spendings(facts));
    items.addAll(mentions(facts));
    if (facts.isRunning() && facts.isHeld()) {
      items.addAll(killClock(facts));
    } else if (facts.isRunning()) {
      items.addAll(ActivityRules.items(facts));
      items.addAll(NeedsRules.items(facts));
      items.addAll(GateRules.items(facts));
      items.addAll(killClock(facts));
      items.addAll(sprints(facts));
      items.addAll(verdicts(facts));
    }
    return items;
  }

  /** Whoever has not accepted yet is asked. */
  private static List<WorkItem> proposals(CycleFacts facts) {
    Optional<WorkFact> proposed =
        facts.one("partnership").filter(told -> "PROPOSED".equals(told.text("status")));
    if (proposed.isEmpty()) {
      return List.of();
    }
    Instant since =
        CycleFacts.time(proposed.get().data(), "proposedAt").orElse(proposed.get().at());
    return StreamSupport.stream(proposed.get().data().path("parties").spliterator(), false)
        .filter(party -> !party.hasNonNull("acceptedAt") && party.hasNonNull("organization"))
        .map(
            party ->
                WorkItem.proposal(
                    facts,
                    party.path("organization").asText(),
                    CycleFacts.side(party).orElse(null),
                    since))
        .toList();
  }

  /** Also of a cycle that is over: what was spent is to be booked. */
  private static List<WorkItem> spendings(CycleFacts facts) {
    List<WorkItem> items = new ArrayList<>();
    for (WorkFact spending : facts.all("proposed-spending")) {
      List<Side> missing = new ArrayList<>();
      spending
          .data()
          .path("missing")
          .forEach(
              side -> {
                for (Side known : Side.values()) {
                  if (known.name().equals(side.asText())) {
                    missing.add(known);
                  }
                }
              });
      if (!"PROPOSED".equals(spending.text("state"))) {
        continue;
      }
      Instant since = CycleFacts.time(spending.data(), "at").orElse(spending.at());
      for (Side side : missing) {
        JsonNode amount = spending.data().path("amount");
        items.add(
            WorkItem.ofSide(facts, WorkKind.SPENDING, Team.STEERING, side, since)
                .about(spending.subject(), spending.text("description"))
                .blocking(since)
                .alsoOf(missing.stream().filter(other -> other != side).toList())
                .madeBy(spending.text("person"))
                .of(GateRules.money(spending), amount.path("currency").asText(null)));
      }
    }
    return items;
  }

  /** Until they answer, or say that they have seen it; whatever became of the cycle. */
  private static List<WorkItem> mentions(CycleFacts facts) {
    List<WorkItem> items = new ArrayList<>();
    for (WorkFact comment : facts.all("comment")) {
      Instant since = CycleFacts.time(comment.data(), "writtenAt").orElse(comment.at());
      for (JsonNode mention : comment.data().path("mentions")) {
        Optional<Side> side = CycleFacts.side(mention);
        String person = mention.path("person").asText("");
        if ("OPEN".equals(mention.path("state").asText()) && side.isPresent()) {
          items.add(
              WorkItem.ofPerson(
                      facts,
                      WorkKind.MENTION,
                      side.get(),
                      person,
                      UUID.fromString(comment.subject()),
                      since)
                  .called(comment.text("title"))
                  .madeBy(comment.text("name")));
        }
      }
    }
    return items;
  }

  /** Each side's operations says once what it says of a proof of concept (R10). */
  private static List<WorkItem> verdicts(CycleFacts facts) {
    List<WorkItem> items = new ArrayList<>();
    if (!facts.isIn(Phase.DEVELOPMENT)) {
      return items;
    }
    for (WorkFact assessment : facts.all("assessment")) {
      List<Side> awaited = ActivityRules.awaited(assessment);
      Instant since = CycleFacts.time(assessment.data(), "openedAt").orElse(assessment.at());
      for (Side side : awaited) {
        items.add(
            WorkItem.ofSide(facts, WorkKind.PROOF_VERDICT, Team.OPERATIONS, side, since)
                .about(assessment.subject(), assessment.text("proofTitle"))
                .blocking(since)
                .alsoOf(awaited.stream().filter(other -> other != side).toList()));
      }
    }
    return items;
  }

  /**
   * Past it, steering must decide: continue, with a reason, shelve or stop; until then nothing else
   * of the cycle waits for anybody (R11).
   */
  private static List<WorkItem> killClock(CycleFacts facts) {
    return facts
        .one("kill-clock")
        .filter(clock -> facts.isIn(Phase.DEVELOPMENT) || facts.isHeld())
        .flatMap(clock -> CycleFacts.time(clock.data(), "expiredAt"))
        .map(
            expired ->
                List.of(
                    WorkItem.ofTeam(facts, WorkKind.KILL_CLOCK, Team.STEERING, expired)
                        .until(ActivityRules.killClock(facts))
                        .blocking(expired)))
        .orElse(List.of());
  }

  /**
   * Past its last day, a sprint waits for its end: a proof of concept or a reason for none (R10).
   */
  private static List<WorkItem> sprints(CycleFacts facts) {
    List<WorkItem> items = new ArrayList<>();
    if (facts.isIn(Phase.DEVELOPMENT)) {
      for (WorkFact sprint : facts.all("sprint")) {
        if ("RUNNING".equals(sprint.text("state"))) {
          CycleFacts.endOfDay(sprint.data(), "endsOn")
              .map(
                  over ->
                      WorkItem.ofTeam(facts, WorkKind.SPRINT, Team.DEVELOPMENT, over)
                          .about(sprint.subject(), sprint.text("number"))
                          .blocking(over))
              .ifPresent(items::add);
        }
      }
    }
    return items;
  }
}
