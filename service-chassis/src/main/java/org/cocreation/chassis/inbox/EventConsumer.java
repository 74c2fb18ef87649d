package org.cocreation.chassis.inbox;

import java.util.Set;
import org.cocreation.chassis.event.InboundEvent;
import org.cocreation.chassis.event.PoisonEvent;

/**
 * Takes in what others tell. Runs inside the inbox's transaction, on one thread, in topic order.
 */
public interface EventConsumer {

  /** The topics that it listens to. */
  Set<String> topics();

  /**
   * Takes one event in. What it writes to the database and the outbox takes effect once, however
   * often Kafka brings the event.
   *
   * @throws PoisonEvent where no retry can help, such as an unknown version; becomes a dead letter
   */
  void consume(InboundEvent event);

  /**
   * Whether it recognises a repeated event by its content, so that the inbox need not remember the
   * event's id: for streams of very many events.
   */
  default boolean recognisesRepeats() {
    return false;
  }
}
