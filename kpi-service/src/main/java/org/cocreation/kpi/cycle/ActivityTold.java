package org.cocreation.kpi.cycle;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.time.Instant;
import java.util.UUID;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Team;

/** An activity as its service's events tell it, whole. */
public record ActivityTold(
    UUID id,
    String key,
    int number,
    String title,
    Phase phase,
    Team team,
    int round,
    CycleActivity.State state,
    Instant openedAt,
    @JsonAlias("completedAt") Instant closedAt) {

  public ActivityTold {
    requireNonNull(id, "id");
    requireNonNull(key, "key");
    requireNonNull(title, "title");
    requireNonNull(phase, "phase");
    requireNonNull(team, "team");
    requireNonNull(state, "state");
    requireNonNull(openedAt, "openedAt");
  }
}
