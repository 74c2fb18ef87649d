package org.cocreation.operations.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.cocreation.chassis.language.Sentence;
import org.cocreation.chassis.problem.FieldProblem;
import org.cocreation.chassis.problem.Refusal;

/** What is wrong with something said: the same answer over REST, from a file and on the page. */
@ApplicationScoped
public class CheckNeed {

  /** The zone where a month begins first, so that nobody's own month counts as the future. */
  private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

  private static final List<String> ORDER =
      Arrays.stream(OperationalNeedContent.class.getRecordComponents())
          .map(RecordComponent::getName)
          .toList();

  private final Validator validator;
  private final Clock clock;

  CheckNeed(Validator validator, Clock clock) {
    this.validator = validator;
    this.clock = clock;
  }

  /** All that is wrong, in the order of the form; empty where it does. */
  public List<FieldProblem> problems(OperationalNeedContent said) {
    List<FieldProblem> violations =
        validator.validate(said).stream()
            .map(CheckNeed::problem)
            .sorted(Comparator.comparingInt(problem -> ORDER.indexOf(problem.field())))
            .toList();
    boolean ofMonth = violations.stream().anyMatch(problem -> problem.field().equals("since"));
    if (ofMonth || !YearMonth.parse(said.since()).isAfter(thisMonth())) {
      return violations;
    }
    FieldProblem future = new FieldProblem("since", Sentence.say("must not be in the future"));
    return Stream.concat(violations.stream(), Stream.of(future)).toList();
  }

  /**
   * @throws Refusal 422 with every field that is not valid
   */
  void require(OperationalNeedContent said) {
    List<FieldProblem> problems = problems(said);
    if (!problems.isEmpty()) {
      throw Refusal.invalidFields(problems);
    }
  }

  private YearMonth thisMonth() {
    return YearMonth.from(clock.instant().atOffset(EARLIEST));
  }

  private static FieldProblem problem(ConstraintViolation<OperationalNeedContent> violation) {
    return new FieldProblem(violation.getPropertyPath().toString(), violation.getMessage());
  }
}
