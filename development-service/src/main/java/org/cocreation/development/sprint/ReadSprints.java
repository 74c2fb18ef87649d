package org.cocreation.development.sprint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.http.Preconditions;

/** A cycle's sprints, for callers that show them. */
@ApplicationScoped
public class ReadSprints {

  /** A sprint, and what a change of it wants. */
  public record Read(SprintView sprint, String etag) {}

  private final SprintRepository sprints;

  ReadSprints(SprintRepository sprints) {
    this.sprints = sprints;
  }

  /** In their order. */
  public List<Read> of(UUID cycleId) {
    return sprints.of(cycleId).stream()
        .map(
            sprint ->
                new Read(SprintView.of(sprint), Preconditions.etag(sprint.version()).toString()))
        .toList();
  }
}
