package org.cocreation.operations.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.AbstractThrowableAssert;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.partnership.CycleSnapshot;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.process.Team;
import org.cocreation.operations.review.VerdictRequest.Outcome;
import org.junit.jupiter.api.Test;

class ConceptReviewTest {

  private static final Instant NOW = Instant.parse("2026-03-10T10:00:00Z");
  private static final UUID CONCEPT = UUID.randomUUID();
  private final ToldConcept concept = new ToldConcept(UUID.randomUUID(), UUID.randomUUID());

  @Test
  void shouldNotOpenBeforeTheTechnicalApproval() {
    boolean ignored = concept.take(told(1, "DRAFT"), 1);

    assertThatThrownBy(() -> ConceptReview.open(concept, 1, NOW))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void shouldBeOfTheRevisionThatWasApprovedAndOfNoOther() {
    ConceptReview review = opened();
    assertThat(review.isOf(concept)).isTrue();

    assertThat(concept.take(told(3, "DRAFT"), 2)).isTrue();
    assertThat(review.isOf(concept)).isFalse();
  }

  @Test
  void shouldPassOverAnOlderStateOfTheConcept() {
    ConceptReview ignored = opened();

    assertThat(concept.take(told(1, "DRAFT"), 1)).isFalse();
    assertThat(concept.isApproved()).isTrue();
  }

  @Test
  void shouldNeedAPointToSendBack() {
    assertRefused(verdict(Outcome.SENT_BACK, false)).hasMessageContaining("points");
  }

  @Test
  void shouldNotEndorseWithPointsNorWhereTheValueDoesNotHold() {
    assertRefused(verdict(Outcome.ENDORSED, true, "Change this")).hasMessageContaining("points");
    assertRefused(verdict(Outcome.ENDORSED, false)).hasMessageContaining("valueCheck.holds");
  }

  @Test
  void shouldTakeOneVerdictOnly() {
    ConceptReview review = opened();
    review.decide(verdict(Outcome.ENDORSED, true), operations(), NOW);

    assertThat(review.state()).isEqualTo(ConceptReview.State.ENDORSED);
    assertThatThrownBy(
            () -> review.decide(verdict(Outcome.SENT_BACK, false, "Late"), operations(), NOW))
        .asInstanceOf(type(Refusal.class))
        .extracting(Refusal::slug)
        .isEqualTo("already-reviewed");
  }

  @Test
  void shouldOweAnAnswerToEachPointOnce() {
    ConceptReview review = opened();
    review.decide(verdict(Outcome.SENT_BACK, false, "First", "Second"), operations(), NOW);
    UUID first = review.points().getFirst().id();

    review.answer(first, "Done", operations(), NOW);

    assertThat(review.unanswered()).extracting(ReviewPoint::text).containsExactly("Second");
    assertThatThrownBy(() -> review.answer(first, "Again", operations(), NOW))
        .asInstanceOf(type(Refusal.class))
        .extracting(Refusal::slug)
        .isEqualTo("already-answered");
    assertThatThrownBy(() -> review.answer(UUID.randomUUID(), "None", operations(), NOW))
        .asInstanceOf(type(Refusal.class))
        .extracting(Refusal::status)
        .isEqualTo(404);
  }

  private AbstractThrowableAssert<?, ? extends Throwable> assertRefused(VerdictRequest verdict) {
    ConceptReview review = opened();
    return assertThatThrownBy(() -> review.decide(verdict, operations(), NOW))
        .isInstanceOf(Refusal.class);
  }

  private ConceptReview opened() {
    boolean ignored = concept.take(told(2, "TECHNICALLY_APPROVED"), 1);
    return ConceptReview.open(concept, 1, NOW);
  }

  private static ConceptState told(long revision, String state) {
    return new ConceptState(CONCEPT, revision, "Weight loading", state, null, null);
  }

  private static VerdictRequest verdict(Outcome outcome, boolean holds, String... points) {
    return new VerdictRequest(
        outcome, null, null, new ValueCheck(holds, "Calculated"), List.of(points));
  }

  private Participation operations() {
    String person = "operations@mincorp";
    return new Participation(
        new CycleSnapshot(
            concept.cycleId(),
            new CycleSnapshot.MicroService("Weight loading"),
            "PRIORITIZATION",
            1,
            "RUNNING",
            false),
        new Membership(
            concept.partnershipId(),
            person,
            "Pekka Rantanen",
            "mincorp",
            Side.CUSTOMER,
            Set.of(Team.OPERATIONS)),
        new Actor(person, "Pekka Rantanen", "mincorp"));
  }
}
