package org.cocreation.kpi.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cocreation.chassis.process.Side.CUSTOMER;
import static org.cocreation.chassis.process.Side.PROVIDER;

import java.util.UUID;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Team;
import org.junit.jupiter.api.Test;

/** Which answers, signatures and decisions wait for whom at the value gate. */
class GateWorkTest extends WorkOfEvents {

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
  void shouldAskEachSideForItsVerdictOnAProofOfConceptUntilItIsGiven() {
    UUID first = UUID.randomUUID();
    started()
        .cycle("advanced", Phase.DEVELOPMENT, "RUNNING", false)
        .activity("opened", ActivityDefinition.ASSESS_SOLUTION);
    assertThat(activity().missing())
        .containsExactly(
            "A proof of concept that development shows in a sprint, and both sides accept.");

    happened.assessment(first, "On a tablet", "OPEN");
    assertThat(sides(WorkKind.PROOF_VERDICT)).containsExactly(PROVIDER, CUSTOMER);
    assertThat(of(WorkKind.PROOF_VERDICT))
        .allSatisfy(
            item -> {
              assertThat(item.team()).isEqualTo(Team.OPERATIONS);
              assertThat(item.kind().place(item).path()).contains("/assessments#");
            });
    happened.assessment(first, "On a tablet", "OPEN", CUSTOMER);
    assertThat(sides(WorkKind.PROOF_VERDICT)).containsExactly(PROVIDER);
    assertThat(activity().missing())
        .containsExactly(
            "The verdict of the provider’s operations on the proof of concept “On a tablet”.",
            "A proof of concept that operations of both sides accepted.");

    happened.assessment(first, "On a tablet", "REJECTED", CUSTOMER, PROVIDER);
    assertThat(of(WorkKind.PROOF_VERDICT)).isEmpty();
    assertThat(activity().missing()).hasSize(1);
    happened.assessment(UUID.randomUUID(), "In the mirror", "ACCEPTED", CUSTOMER, PROVIDER);
    assertThat(activity().missing()).isEmpty();
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
  void shouldMissPledgesThatCoverTheFirstTrancheUntilItIsReleased() {
    String uncovered = "What is pledged does not cover the first tranche (R9).";
    inPrioritization().cycle("decision-awaited", Phase.PRIORITIZATION, "RUNNING", true);
    readyToSign();
    assertThat(of(WorkKind.GATE)).isEmpty();

    happened.pledgeTakenBack("40000.00", "EUR");
    assertThat(of(WorkKind.GATE).getFirst().missing()).containsExactly(uncovered);
    happened.pledged(CUSTOMER);
    assertThat(of(WorkKind.GATE)).isEmpty();
    happened.pledgeTakenBack("60000.00", "EUR");
    assertThat(of(WorkKind.GATE)).hasSize(1);
    happened.add("steering", "tranche-released", UUID.randomUUID(), data -> {});
    assertThat(of(WorkKind.GATE)).isEmpty();
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

  private void readyToSign() {
    happened
        .add("development", "opportunity-selected", UUID.randomUUID(), data -> {})
        .pledged(PROVIDER)
        .stated(PROVIDER, "steering@constructcorp")
        .stated(CUSTOMER, "steering@mincorp")
        .concept(3, true)
        .review(UUID.randomUUID(), 3, "ENDORSED", 0)
        .add("steering", "tranche-plan-changed", UUID.randomUUID(), data -> {})
        .add("steering", "kill-clock-set", UUID.randomUUID(), data -> {});
  }
}
