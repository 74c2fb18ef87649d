package org.cocreation.kpi.stream;

import jakarta.enterprise.context.ApplicationScoped;

/** Says where the stream is, for a page that shows how things are and goes on from there. */
@ApplicationScoped
public class StreamClock {

  private final StreamSource source;

  StreamClock(StreamSource source) {
    this.source = source;
  }

  /** The id after which everything that is to come follows. */
  public String now() {
    return StreamPosition.idOf(source.generation(), source.last());
  }
}
