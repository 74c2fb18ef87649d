package org.cocreation.development.concept;

import java.time.Instant;
import org.cocreation.chassis.partnership.ActingPerson;

/**
 * Fired, inside the transaction, with each state of a concept that is told.
 *
 * @param reason null where none was asked for
 */
public record ConceptTold(ConceptView concept, ActingPerson by, String reason, Instant at) {}
