package org.cocreation.chassis.workflow;

import java.util.Map;
import java.util.UUID;

/**
 * A job of the engine, as far as the domain cares.
 *
 * @param key the engine's name for it; the same at each repetition
 * @param round how often steering has sent the cycle another way, counted from 1
 * @param headers what the model says of its task
 */
public record Job(
    long key, UUID cycleId, UUID partnershipId, int round, Map<String, String> headers) {}
