package org.cocreation.development.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.problem.Refusal;
import org.junit.jupiter.api.Test;

class CommonProblemTest {

  private static final Instant NOW = Instant.parse("2026-03-03T08:30:00Z");
  private static final String JONAS = "development@constructcorp";
  private static final String SOFIA = "development@mincorp";

  private final UUID one = UUID.randomUUID();
  private final UUID other = UUID.randomUUID();
  private final CommonProblem problem =
      CommonProblem.merge(
          UUID.randomUUID(),
          UUID.randomUUID(),
          "Loads are guessed",
          null,
          List.of(one, other),
          SOFIA,
          NOW);

  @Test
  void shouldHoldANeedOnceHoweverOftenItIsMerged() {
    problem.add(List.of(other, other), JONAS, NOW);

    assertThat(problem.needIds()).containsExactly(one, other);
    assertThat(problem.provenance()).extracting(MergedNeed::mergedBy).containsOnly(SOFIA);
  }

  @Test
  void shouldKeepWhatWasUnmergedOnRecord() {
    problem.unmerge(List.of(other), "Another cause.", JONAS, NOW.plusSeconds(60));

    assertThat(problem.needIds()).containsExactly(one);
    assertThat(problem.isOpen()).isTrue();
    MergedNeed taken = problem.provenance().getLast();
    assertThat(taken.needId()).isEqualTo(other);
    assertThat(taken.mergedBy()).isEqualTo(SOFIA);
    assertThat(taken.unmergedBy()).isEqualTo(JONAS);
    assertThat(taken.unmergeReason()).isEqualTo("Another cause.");
  }

  @Test
  void shouldTakeAnUnmergedNeedBackAsANewMerge() {
    problem.unmerge(List.of(other), "Another cause.", JONAS, NOW);
    problem.add(List.of(other), SOFIA, NOW);

    assertThat(problem.needIds()).containsExactly(one, other);
    assertThat(problem.provenance()).hasSize(3);
  }

  @Test
  void shouldNotRewriteAnEarlierUnmerge() {
    problem.unmerge(List.of(other), "Another cause.", JONAS, NOW);
    problem.add(List.of(other), SOFIA, NOW);
    problem.unmerge(List.of(other), "Another place.", SOFIA, NOW);

    assertThat(problem.provenance())
        .filteredOn(merged -> !merged.stands())
        .extracting(MergedNeed::unmergeReason)
        .containsExactly("Another cause.", "Another place.");
  }

  @Test
  void shouldDissolveWithoutTheLastNeed() {
    problem.unmerge(List.of(one), "No.", JONAS, NOW);
    problem.unmerge(List.of(other), "No.", JONAS, NOW);

    assertThat(problem.isOpen()).isFalse();
    assertThat(problem.needIds()).isEmpty();
  }

  @Test
  void shouldChangeNothingOnceDissolved() {
    problem.unmerge(null, "No problem after all.", JONAS, NOW);

    assertThat(problem.state()).isEqualTo(CommonProblem.State.DISSOLVED);
    assertRefused(() -> problem.add(List.of(one), SOFIA, NOW), "dissolved");
    assertRefused(() -> problem.unmerge(null, "Again.", SOFIA, NOW), "dissolved");
    assertRefused(() -> problem.describe("Other", null), "dissolved");
    assertThat(problem.provenance()).hasSize(2).noneMatch(MergedNeed::stands);
  }

  @Test
  void shouldRefuseToUnmergeWhatIsNotInIt() {
    assertRefused(
        () -> problem.unmerge(List.of(one, UUID.randomUUID()), "No.", SOFIA, NOW), "needIds");
    assertThat(problem.needIds()).containsExactly(one, other);
  }

  @Test
  void shouldTouchTheConstraintWhenOneOfItsStepsIsIt() {
    UUID step = UUID.randomUUID();
    assertThat(problem.touchesConstraint()).isFalse();

    assertThat(problem.touch(List.of(step, step), step::equals)).isTrue();

    assertThat(problem.touchesConstraint()).isTrue();
    assertThat(problem.stepIds()).containsExactly(step);
    assertThat(problem.touch(List.of(step), step::equals)).isFalse();
    assertThat(problem.touch(List.of(step), id -> false)).isTrue();
    assertThat(problem.touchesConstraint()).isFalse();
  }

  private static void assertRefused(Runnable change, String why) {
    assertThatThrownBy(change::run).isInstanceOf(Refusal.class).hasMessageContaining(why);
  }
}
