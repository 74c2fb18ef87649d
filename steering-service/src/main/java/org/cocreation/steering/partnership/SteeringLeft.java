package org.cocreation.steering.partnership;

import java.util.UUID;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.process.Side;

/**
 * Fired, inside the transaction, when a person cannot sign for a side any more.
 *
 * @param partnershipId of a partnership that is locked
 * @param reason as a sentence that names the person
 */
public record SteeringLeft(
    UUID partnershipId, Side side, String person, ActingPerson by, String reason) {}
