package org.cocreation.operations.routine;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.process.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One wording of a routine, with what became of it.
 *
 * @param tests in the order in which they were made
 * @param adopted null while it is not
 */
public record RoutineVersion(
    int number, RoutineContent content, Hand drafted, List<Test> tests, @Nullable Hand adopted) {

  /** Who did it, for which side, when (R19). */
  @Schema(name = "RoutineHand")
  public record Hand(Side side, String person, String name, Instant at) {

    static Hand of(Participation by, Instant now) {
      return new Hand(by.side(), by.actor().person(), by.actor().name(), now);
    }
  }

  /** A test, and who wrote it down. */
  public record Test(RoutineTest content, Hand recorded) {}

  static RoutineVersion draft(int number, RoutineContent content, Hand by) {
    return new RoutineVersion(number, content, by, List.of(), null);
  }

  RoutineVersion tested(RoutineTest test, Hand by) {
    return new RoutineVersion(
        number,
        content,
        drafted,
        Stream.concat(tests.stream(), Stream.of(new Test(test, by))).toList(),
        adopted);
  }

  RoutineVersion adopted(Hand by) {
    return new RoutineVersion(number, content, drafted, tests, by);
  }

  @JsonIgnore
  public boolean isTested() {
    return !tests.isEmpty();
  }

  /** What its last test said. */
  @JsonIgnore
  boolean isWorking() {
    return isTested() && tests.getLast().content().works();
  }
}
