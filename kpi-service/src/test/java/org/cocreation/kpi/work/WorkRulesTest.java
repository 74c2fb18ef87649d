package org.cocreation.kpi.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cocreation.chassis.process.Side.CUSTOMER;
import static org.cocreation.chassis.process.Side.PROVIDER;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.process.Team;
import org.junit.jupiter.api.Test;

/** What waits beside the needs and the gate: activities, kill clock, spendings, proposals. */
class WorkRulesTest extends WorkOfEvents {

  @Test
  void shouldSayThatTheLastOpenActivityHoldsUpItsPhase() {
    started()
        .activity("opened", ActivityDefinition.DEFINE_GOALS)
        .activity("opened", ActivityDefinition.EXPRESS_NEEDS)
        .activity("completed", ActivityDefinition.ASSESS_OPPORTUNITIES)
        .activity("completed", ActivityDefinition.DEFINE_GOALS);
    assertThat(activity().about()).isEqualTo("express-needs");
    assertThat(activity().rank()).isEqualTo(Happened.at(4));

    happened.activity("completed", ActivityDefinition.EXPRESS_NEEDS);
    assertThat(happened.items()).isEmpty();
  }

  @Test
  void shouldAskSteeringOnceTheKillClockHasRunOut() {
    UUID clock = UUID.randomUUID();
    started().cycle("advanced", Phase.DEVELOPMENT, "RUNNING", false);
    happened
        .activity("opened", ActivityDefinition.DESIGN_SOLUTION)
        .add(
            "steering",
            "kill-clock-set",
            clock,
            data -> Happened.part(data, "killClock").put("date", "2027-05-27"));
    assertThat(of(WorkKind.KILL_CLOCK)).isEmpty();
    assertThat(activity().until()).isEqualTo("2027-05-28T00:00:00Z");

    happened.add(
        "steering",
        "kill-clock-expired",
        clock,
        data -> Happened.part(data, "killClock").put("expiredAt", "2026-05-01T00:00:00Z"));
    assertThat(of(WorkKind.KILL_CLOCK).getFirst().since()).isEqualTo("2026-05-01T00:00:00Z");
    assertThat(happened.items()).hasSizeGreaterThan(1);

    happened.cycle("held", Phase.DEVELOPMENT, "RUNNING", false);
    assertThat(happened.items()).singleElement().matches(it -> it.kind() == WorkKind.KILL_CLOCK);
  }

  @Test
  void shouldAskDevelopmentToEndASprintOnceItsLastDayIsOver() {
    UUID sprint = UUID.randomUUID();
    started().cycle("advanced", Phase.DEVELOPMENT, "RUNNING", false);
    happened.add(
        "development", "sprint-planned", sprint, data -> sprint(data, "PLANNED", "2026-05-14"));
    assertThat(of(WorkKind.SPRINT)).isEmpty();

    happened.add(
        "development", "sprint-started", sprint, data -> sprint(data, "RUNNING", "2026-05-14"));
    assertThat(of(WorkKind.SPRINT))
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.since()).isEqualTo("2026-05-15T00:00:00Z");
              assertThat(item.team()).isEqualTo(Team.DEVELOPMENT);
              assertThat(item.about()).isEqualTo("3");
            });

    happened.add(
        "development", "sprint-ended", sprint, data -> sprint(data, "ENDED", "2026-05-14"));
    assertThat(of(WorkKind.SPRINT)).isEmpty();
  }

  private static void sprint(ObjectNode data, String state, String endsOn) {
    Happened.part(data, "sprint").put("number", 3).put("state", state).put("endsOn", endsOn);
  }

  @Test
  void shouldWantAWordOnTheHoursBeforeResourcesArePrioritized() {
    started().cycle("advanced", Phase.DEVELOPMENT, "RUNNING", false);
    happened.activity("opened", ActivityDefinition.PRIORITIZE_RESOURCES);
    assertThat(activity().missing())
        .containsExactly("It is not decided yet what the hours of the coming sprints go to.");

    happened.add("steering", "resource-plan-decided", UUID.randomUUID(), data -> {});
    assertThat(activity().missing()).isEmpty();
  }

  @Test
  void shouldAskForTheConfirmationsThatASpendingMisses() {
    UUID spending = UUID.randomUUID();
    started()
        .add(
            "steering", "proposed-spending-proposed", spending, data -> spending(data, "CUSTOMER"));
    assertThat(of(WorkKind.SPENDING))
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.side()).isEqualTo(CUSTOMER);
              assertThat(item.maker()).isEqualTo("steering@constructcorp");
              assertThat(item.amount()).isEqualByComparingTo("1250.75");
            });

    happened.add("steering", "proposed-spending-confirmed", spending, data -> spending(data));
    assertThat(of(WorkKind.SPENDING)).isEmpty();
  }

  @Test
  void shouldAskWhomACommentAsksSinceItWasChangedAndNobodyElse() {
    UUID comment = UUID.randomUUID();
    started().add("steering", "comment-written", comment, data -> asking(data));
    assertThat(of(WorkKind.MENTION)).isEmpty();

    happened.add(
        "steering",
        "comment-changed",
        comment,
        data -> asking(data, "maja@mincorp", "pekka@mincorp"));
    assertThat(of(WorkKind.MENTION))
        .extracting(WorkItem::person)
        .containsExactly("maja@mincorp", "pekka@mincorp");

    happened.add("steering", "comment-changed", comment, data -> asking(data, "pekka@mincorp"));
    assertThat(of(WorkKind.MENTION)).extracting(WorkItem::person).containsExactly("pekka@mincorp");
    happened.add("steering", "comment-changed", comment, data -> asking(data));
    assertThat(of(WorkKind.MENTION)).isEmpty();
  }

  private static void asking(ObjectNode data, String... people) {
    ArrayNode mentions = Happened.part(data, "comment").putArray("mentions");
    for (String person : people) {
      mentions
          .addObject()
          .put("side", "CUSTOMER")
          .put("person", person)
          .put("name", person)
          .put("state", "OPEN");
    }
  }

  @Test
  void shouldAskTheOtherSideToAnswerAWording() {
    UUID point = UUID.randomUUID();
    started().add("steering", "value-difference-opened", point, data -> point(data, "OPEN", null));
    assertThat(of(WorkKind.WORDING)).isEmpty();

    happened.add(
        "steering",
        "value-difference-wording-proposed",
        point,
        data -> point(data, "OPEN", PROVIDER));
    assertThat(of(WorkKind.WORDING))
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.side()).isEqualTo(CUSTOMER);
              assertThat(item.count()).isEqualTo(1);
              assertThat(item.since()).isEqualTo("2026-03-10T09:12:07.504418Z");
            });

    happened.add(
        "steering", "value-difference-settled", point, data -> point(data, "SETTLED", PROVIDER));
    assertThat(of(WorkKind.WORDING)).isEmpty();
  }

  private static void point(
      com.fasterxml.jackson.databind.node.ObjectNode data, String state, Side proposedBy) {
    var point = Happened.part(data, "difference").put("state", state);
    if (proposedBy == null) {
      point.remove("proposedBy");
    } else {
      point
          .putObject("proposedBy")
          .put("side", proposedBy.name())
          .put("at", "2026-03-10T09:12:07.504418Z");
    }
  }

  @Test
  void shouldAskTheOtherPartyToAnswerAProposal() {
    UUID partnership = UUID.randomUUID();
    happened.add("steering", "partnership-proposed", partnership, data -> {});
    assertThat(happened.items())
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.kind()).isEqualTo(WorkKind.PROPOSAL);
              assertThat(item.organization()).isEqualTo("mincorp");
              assertThat(item.team()).isNull();
              assertThat(item.kind().place(item))
                  .as("a partnership has no page of its own before it is accepted")
                  .isEqualTo(new WorkView.Place("steering", "/partnerships"));
            });

    happened.add("steering", "partnership-accepted", partnership, data -> {});
    assertThat(happened.items()).isEmpty();
  }

  private static void spending(
      com.fasterxml.jackson.databind.node.ObjectNode data, String... missing) {
    var spending =
        Happened.part(data, "spending")
            .put("state", missing.length == 0 ? "BOOKED" : "PROPOSED")
            .put("person", "steering@constructcorp");
    spending.putObject("amount").put("amount", "1250.75").put("currency", "EUR");
    var sides = spending.putArray("missing");
    for (String side : missing) {
      sides.add(side);
    }
  }
}
