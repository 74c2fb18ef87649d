package org.cocreation.development.selection;

import java.util.UUID;
import org.cocreation.chassis.partnership.ActingPerson;

/**
 * Fired, inside the transaction, when an opportunity is not the selected one of its cycle any more:
 * what was found good as an answer to it is none to another.
 */
public record SelectionEnded(UUID cycleId, ActingPerson actor, String reason) {}
