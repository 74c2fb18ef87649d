package org.cocreation.chassis.outbox;

import java.util.List;
import java.util.Set;

/** Who takes the messages of one channel. */
public interface Receiver {

  Outbox.Channel channel();

  /** Whether this service has it at all; asked once, at the start. */
  default boolean isActive() {
    return true;
  }

  /**
   * Delivers messages and returns once each is known to be received or not.
   *
   * @param messages in the order in which they were put
   * @return the positions of those received; of one key never a later one without all before it
   * @throws InterruptedException when the service stops
   */
  Set<Long> deliver(List<Message> messages) throws InterruptedException;

  /**
   * A message on its way.
   *
   * @param position its place in the outbox
   * @param destination a topic, or the name of a command
   * @param type of the CloudEvent that it is; null where it is none
   */
  record Message(long position, String destination, String key, String type, String payload) {}
}
