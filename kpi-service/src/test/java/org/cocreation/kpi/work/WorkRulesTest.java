package org.cocreation.kpi.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cocreation.chassis.process.Side.CUSTOMER;
import static org.cocreation.chassis.process.Side.PROVIDER;

import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.process.Team;
import org.junit.jupiter.api.Test;

/** What waits for whom, from the events alone, in whatever order they come. */
class WorkRulesTest {

  private static final UUID LOADING = UUID.randomUUID();
  private static final UUID ROADS = UUID.randomUUID();

  private final Happened happened = new Happened();

  @Test
  void shouldAskEachSideForItsNeedListUntilItIsSubmitted() {
    started().activity("opened", ActivityDefinition.ASSESS_OPPORTUNITIES);
    assertThat(sides(WorkKind.NEED_LIST)).containsExactlyInAnyOrder(PROVIDER, CUSTOMER);
    assertThat(of(WorkKind.NEED_LIST)).allMatch(item -> item.team() == Team.DEVELOPMENT);

    happened.submitted(CUSTOMER);
    assertThat(of(WorkKind.NEED_LIST))
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.side()).isEqualTo(PROVIDER);
              assertThat(item.since()).isEqualTo(Happened.at(1));
              assertThat(item.rank()).isEqualTo(Happened.at(2));
              assertThat(item.others()).isEmpty();
            });
    assertThat(activity().missing())
        .containsExactly("The provider has not submitted its need list.");

    happened.submitted(PROVIDER);
    assertThat(of(WorkKind.NEED_LIST)).isEmpty();
  }

  @Test
  void shouldAskForScoresUntilEachSideHasJudgedEachProblemAsItIs() {
    started()
        .activity("opened", ActivityDefinition.ASSESS_OPPORTUNITIES)
        .submitted(CUSTOMER)
        .submitted(PROVIDER)
        .shared(CUSTOMER, "a", "b")
        .shared(PROVIDER, "c")
        .problem("merged", LOADING, "Loads are guessed", "a", "c")
        .problem("merged", ROADS, "Ramps are narrow", "b");
    assertThat(of(WorkKind.SCORES)).extracting(WorkItem::count).containsExactly(2, 2);

    happened.scored(LOADING, PROVIDER).scored(ROADS, PROVIDER).scored(LOADING, CUSTOMER);
    assertThat(of(WorkKind.SCORES))
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.side()).isEqualTo(CUSTOMER);
              assertThat(item.count()).isEqualTo(1);
              assertThat(item.rank()).isEqualTo(Happened.at(9));
            });
    assertThat(activity().missing()).containsExactly("The customer has 1 problem to score.");

    happened.scored(ROADS, CUSTOMER);
    assertThat(of(WorkKind.SCORES)).isEmpty();
    assertThat(activity().missing()).isEmpty();

    happened.problem("changed", LOADING, "Loads are unknown", "a", "c");
    assertThat(of(WorkKind.SCORES_ANEW))
        .extracting(WorkItem::side)
        .containsExactly(PROVIDER, CUSTOMER);
    happened.problem("changed", ROADS, "Ramps are narrow", "b").scored(LOADING, PROVIDER);
    assertThat(sides(WorkKind.SCORES_ANEW)).containsExactly(CUSTOMER);

    happened.problem("unmerged", LOADING, "Loads are unknown");
    assertThat(of(WorkKind.SCORES_ANEW)).isEmpty();
    assertThat(activity().missing()).containsExactly("2 needs are in no common problem yet.");
    happened.add(
        "development", "need-set-aside", UUID.nameUUIDFromBytes(new byte[] {1}), data -> {});
    assertThat(activity().missing()).containsExactly("2 needs are in no common problem yet.");
  }

  @Test
  void shouldAskEachSideToPledgeAndToAgreeOnTheWeights() {
    started().activity("opened", ActivityDefinition.DEFINE_GOALS);
    assertThat(activity().missing())
        .contains("No goal with a KPI is defined that holds for this cycle.")
        .hasSize(3);
    assertThat(of(WorkKind.GOAL_WEIGHTS)).isEmpty();

    happened.weights(false, PROVIDER).pledged(CUSTOMER);
    assertThat(sides(WorkKind.GOAL_WEIGHTS)).containsExactly(CUSTOMER);
    assertThat(of(WorkKind.GOAL_WEIGHTS).getFirst().rank()).isEqualTo(Happened.at(2));
    assertThat(sides(WorkKind.PLEDGE)).containsExactly(PROVIDER);

    happened.weights(true, PROVIDER, CUSTOMER).pledged(PROVIDER);
    assertThat(happened.items())
        .singleElement()
        .satisfies(item -> assertThat(item.missing()).isEmpty());
  }

  @Test
  void shouldAskDevelopmentToAnswerThePointsOfAReview() {
    UUID review = UUID.randomUUID();
    inPrioritization().concept(3, true).review(review, 3, "SENT_BACK", 2);
    assertThat(of(WorkKind.REVIEW_POINTS))
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.team()).isEqualTo(Team.DEVELOPMENT);
              assertThat(item.side()).isNull();
              assertThat(item.count()).isEqualTo(2);
            });

    happened.review(review, 3, "SENT_BACK", 0);
    assertThat(of(WorkKind.REVIEW_POINTS)).isEmpty();
  }

  @Test
  void shouldAskForSignaturesOnceTheGateMissesNothing() {
    inPrioritization().cycle("decision-awaited", Phase.PRIORITIZATION, "RUNNING", true);
    assertThat(of(WorkKind.GATE).getFirst().missing())
        .contains(
            "The provider has not stated its value.",
            "The funding is not planned in tranches (R8).",
            "There is no kill clock (R11).");
    assertThat(of(WorkKind.SIGNATURE)).isEmpty();

    readyToSign();
    assertThat(of(WorkKind.GATE)).isEmpty();
    assertThat(sides(WorkKind.SIGNATURE)).containsExactly(PROVIDER, CUSTOMER);
    assertThat(of(WorkKind.SIGNATURE))
        .extracting(WorkItem::maker)
        .containsExactly("steering@constructcorp", "steering@mincorp");

    UUID theirs = UUID.randomUUID();
    happened.approval("given", theirs, CUSTOMER);
    assertThat(sides(WorkKind.SIGNATURE)).containsExactly(PROVIDER);
    assertThat(of(WorkKind.DECISION)).isEmpty();

    happened.approval("given", UUID.randomUUID(), PROVIDER);
    assertThat(of(WorkKind.SIGNATURE)).isEmpty();
    assertThat(of(WorkKind.DECISION)).hasSize(1);

    happened.add(
        "steering",
        "approval-voided",
        theirs,
        data -> Happened.part(data, "approval").put("side", "CUSTOMER").put("round", 1));
    assertThat(sides(WorkKind.SIGNATURE)).containsExactly(CUSTOMER);

    happened.cycle("advanced", Phase.DEVELOPMENT, "RUNNING", false);
    assertThat(happened.items()).isEmpty();
  }

  @Test
  void shouldAskForTheSignaturesOfAnotherRoundAnew() {
    inPrioritization().cycle("decision-awaited", Phase.PRIORITIZATION, "RUNNING", true);
    readyToSign();
    happened
        .approval("given", UUID.randomUUID(), CUSTOMER)
        .approval("given", UUID.randomUUID(), PROVIDER)
        .movedBackTo(Phase.PRIORITIZATION)
        .cycle("decision-awaited", Phase.PRIORITIZATION, "RUNNING", true);

    assertThat(sides(WorkKind.SIGNATURE)).containsExactly(PROVIDER, CUSTOMER);
  }

  @Test
  void shouldAskEitherSideToDecideAndNobodyInACycleThatIsShelved() {
    started().cycle("decision-awaited", Phase.NEEDS, "RUNNING", true);
    assertThat(of(WorkKind.DECISION))
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.team()).isEqualTo(Team.STEERING);
              assertThat(item.side()).isNull();
              assertThat(item.since()).isEqualTo(Happened.at(1));
            });

    happened.cycle("shelved", Phase.NEEDS, "SHELVED", false);
    assertThat(happened.items()).isEmpty();
  }

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

  private Happened started() {
    return happened.cycle("started", Phase.NEEDS, "RUNNING", false);
  }

  private Happened inPrioritization() {
    return started().cycle("advanced", Phase.PRIORITIZATION, "RUNNING", false);
  }

  private void readyToSign() {
    happened
        .add("development", "opportunity-selected", UUID.randomUUID(), data -> {})
        .stated(PROVIDER, "steering@constructcorp")
        .stated(CUSTOMER, "steering@mincorp")
        .concept(3, true)
        .review(UUID.randomUUID(), 3, "ENDORSED", 0)
        .add("steering", "tranche-plan-changed", UUID.randomUUID(), data -> {})
        .add("steering", "kill-clock-set", UUID.randomUUID(), data -> {});
  }

  private WorkItem activity() {
    return of(WorkKind.ACTIVITY).getFirst();
  }

  private List<Side> sides(WorkKind kind) {
    return of(kind).stream().map(WorkItem::side).toList();
  }

  private List<WorkItem> of(WorkKind kind) {
    return happened.items().stream().filter(item -> item.kind() == kind).toList();
  }
}
