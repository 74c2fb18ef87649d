package org.cocreation.operations.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.cocreation.chassis.problem.Refusal;
import org.junit.jupiter.api.Test;

/** Steps that can be made in no order are no plan. */
class StepOrderTest {

  @Test
  void shouldTakeStepsThatFollowEachOther() {
    assertThatCode(
            () ->
                StepOrder.require(
                    List.of(
                        step("Calibrate", 8, 9, false, "mount  the sensors"),
                        step("Mount the sensors", 4, 8, true))))
        .doesNotThrowAnyException();
  }

  @Test
  void shouldRefuseACircleAlsoOnOneDay() {
    assertThat(
            refusalOf(
                step("Alone", 1, 1, false),
                step("A", 4, 4, false, "C"),
                step("B", 4, 4, false, "A"),
                step("C", 4, 4, false, "B")))
        .hasMessageContaining("steps[1].after must not lead back");
    assertThat(refusalOf(step("A", 4, 4, false, "A"))).hasMessageContaining("steps[0].after");
  }

  @Test
  void shouldRefuseDaysInTheWrongOrder() {
    assertThat(refusalOf(step("A", 4, 3, false))).hasMessageContaining("steps[0].ends");
    assertThat(refusalOf(step("A", 4, 8, false), step("B", 7, 9, false, "A")))
        .hasMessageContaining("steps[1].starts must not be before 2026-05-08, when “A” ends");
  }

  @Test
  void shouldRefuseWhatIsDoneBeforeWhatItWaitsFor() {
    assertThat(refusalOf(step("A", 4, 8, false), step("B", 8, 9, true, "A")))
        .hasMessageContaining("steps[1].done");
  }

  @Test
  void shouldRefuseATitleTwiceAndOneThatIsNone() {
    assertThat(refusalOf(step("A b", 4, 8, false), step("a  B", 8, 9, false)))
        .hasMessageContaining("steps[1].title must be another than that of step 1");
    assertThat(refusalOf(step("A", 4, 8, false, "B"))).hasMessageContaining("“B” is not one");
  }

  private static Refusal refusalOf(SiteStep... steps) {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> StepOrder.require(List.of(steps)));
    assertThat(refusal.status()).isEqualTo(422);
    return refusal;
  }

  private static SiteStep step(String title, int starts, int ends, boolean done, String... after) {
    return new SiteStep(
        title,
        LocalDate.of(2026, 5, starts),
        LocalDate.of(2026, 5, ends),
        List.of(after),
        true,
        done);
  }
}
