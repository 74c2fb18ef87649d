package org.cocreation.steering.authority;

import java.util.function.Predicate;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.money.Money;

/**
 * Fired, inside the transaction, when a person may sign less than before.
 *
 * @param still what the person may sign now
 * @param reason as a sentence that names the person
 */
public record SigningLimited(
    String organization, String person, Actor by, Predicate<Money> still, String reason) {}
