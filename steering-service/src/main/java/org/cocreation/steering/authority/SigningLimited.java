package org.cocreation.steering.authority;

import java.util.function.Predicate;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.money.Money;

/**
 * Fired, inside the transaction, when a person may sign less than before.
 *
 * @param still what the person may sign now
 * @param what is so now, as the rest of a sentence that begins with the person
 */
public record SigningLimited(
    String organization, String person, Actor by, Predicate<Money> still, String what) {

  /**
   * @param name how the person is called
   */
  public String reason(String name) {
    return name.equals(person) ? person + " " + what : "%s (%s) %s".formatted(name, person, what);
  }
}
