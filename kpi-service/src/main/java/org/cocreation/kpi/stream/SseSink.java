package org.cocreation.kpi.stream;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.concurrent.CompletionException;
import org.cocreation.kpi.timeline.TimelineEntry;

/** The HTTP side of a subscriber. */
final class SseSink implements FollowStream.Sink {

  private final Sse sse;
  private final SseEventSink sink;
  private boolean broken;

  SseSink(Sse sse, SseEventSink sink) {
    this.sse = sse;
    this.sink = sink;
  }

  @Override
  public void send(String id, TimelineEntry entry) {
    send(sse.newEventBuilder().id(id).data(entry.event()).build());
  }

  @Override
  public void heartbeat() {
    send(sse.newEventBuilder().comment("here").build());
  }

  @Override
  public boolean isClosed() {
    return broken || sink.isClosed();
  }

  /** Waits until it is written: a slow reader slows down its own stream alone. */
  private void send(OutboundSseEvent event) {
    if (isClosed()) {
      return;
    }
    try {
      sink.send(event).toCompletableFuture().join();
    } catch (CompletionException | IllegalStateException e) {
      broken = true; // The reader is gone; it resumes with the id of what it heard last.
    }
  }
}
