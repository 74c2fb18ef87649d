package org.cocreation.chassis.activity;

import java.util.UUID;
import org.cocreation.chassis.process.ActivityDefinition;

/** Fired, inside the transaction, when this service's team completed an activity. */
public record ActivityCompleted(UUID cycleId, ActivityDefinition definition, int round) {}
