package org.cocreation.development.goal;

import java.util.UUID;

/** A KPI by which a goal is seen to be reached. */
public record KnownKpi(UUID id, String name, UUID goalId) {}
