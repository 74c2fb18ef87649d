package org.cocreation.operations.need;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.cocreation.chassis.problem.FieldProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckNeedTest {

  private final CheckNeed check =
      new CheckNeed(
          Validation.buildDefaultValidatorFactory().getValidator(),
          Clock.fixed(Instant.parse("2026-03-15T12:00:00Z"), ZoneOffset.UTC));

  @Test
  void shouldTakeWhatIsWhole() {
    assertThat(check.problems(since("2026-03"))).isEmpty();
  }

  @Test
  void shouldNameAllThatIsMissingInTheOrderOfTheForm() {
    OperationalNeedContent nothing =
        new OperationalNeedContent(null, " ", null, "", null, null, null);

    assertThat(check.problems(nothing))
        .extracting(FieldProblem::field)
        .containsExactly("role", "process", "pain", "frequency", "since");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024", "2024-13", "2024-5", "May 2024", "1824-05", "2024-05-01"})
  void shouldRefuseWhatIsNoMonth(String since) {
    assertThat(check.problems(since(since)))
        .containsExactly(new FieldProblem("since", "must be a month such as 2024-05"));
  }

  @Test
  void shouldRefuseAMonthOfTheFuture() {
    assertThat(check.problems(since("2026-04")))
        .containsExactly(new FieldProblem("since", "must not be in the future"));
  }

  private static OperationalNeedContent since(String since) {
    return new OperationalNeedContent(
        null, "Driver", "Loading", "Dust", Frequency.DAILY, since, null);
  }
}
