package org.cocreation.development.processmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The steps of the process maps, for what touches them. */
@ApplicationScoped
public class ProcessSteps {

  private final ProcessMapRepository maps;

  ProcessSteps(ProcessMapRepository maps) {
    this.maps = maps;
  }

  public CycleSteps of(UUID cycleId) {
    return steps(maps.of(cycleId));
  }

  /** Also keeps the map from being drawn anew until the transaction ends. */
  public CycleSteps ofAndHold(UUID cycleId) {
    return steps(maps.of(cycleId, LockModeType.PESSIMISTIC_READ));
  }

  private static CycleSteps steps(Optional<ProcessMap> map) {
    return new CycleSteps(
        map.map(drawn -> drawn.steps().stream().map(StepReference::of).toList()).orElse(List.of()));
  }
}
