package org.cocreation.development.processmap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.http.Preconditions;

/** A cycle's process map, for callers that show it. */
@ApplicationScoped
public class ReadProcessMap {

  /** The map, and the version that a change of it wants. */
  public record Read(ProcessMapView map, String etag) {}

  private final ProcessMapRepository maps;

  ReadProcessMap(ProcessMapRepository maps) {
    this.maps = maps;
  }

  /** Empty before it is drawn. */
  public Optional<Read> of(UUID cycleId) {
    return maps.of(cycleId)
        .map(map -> new Read(ProcessMapView.of(map), Preconditions.etag(map.version()).toString()));
  }
}
