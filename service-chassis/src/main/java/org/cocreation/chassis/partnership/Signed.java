package org.cocreation.chassis.partnership;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.cocreation.chassis.process.Side;

/** Who said or did it, for which side and when (R19): as what is kept of it holds. */
@Embeddable
public record Signed(
    @Enumerated(EnumType.STRING) Side side, String person, String name, Instant at) {

  public static Signed by(ActingPerson person, Instant at) {
    return new Signed(person.side(), person.person(), person.name(), at);
  }
}
