package org.cocreation.development.datasource;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.http.Preconditions;

/** A cycle's data sources, for callers that show them or wait for them. */
@ApplicationScoped
public class ReadDataSources {

  /** A data source, and what a change of it wants. */
  public record Read(DataSourceView source, String etag) {

    /** Whether this item needs it, and cannot have it yet. */
    public boolean isAwaitedBy(UUID itemId) {
      return !source.ready() && source.content().itemIds().contains(itemId);
    }
  }

  private final DataSourceRepository sources;

  ReadDataSources(DataSourceRepository sources) {
    this.sources = sources;
  }

  /** Oldest first. */
  public List<Read> of(UUID cycleId) {
    return sources.of(cycleId).stream()
        .map(
            source ->
                new Read(
                    DataSourceView.of(source), Preconditions.etag(source.version()).toString()))
        .toList();
  }

  /** The names of those that an item needs and that are not ready. */
  public List<String> awaitedBy(UUID cycleId, UUID itemId) {
    return of(cycleId).stream()
        .filter(read -> read.isAwaitedBy(itemId))
        .map(read -> read.source().content().name())
        .toList();
  }
}
