package org.cocreation.chassis.outbox;

import java.util.List;
import java.util.Map;
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
   * @throws InterruptedException when the service stops
   */
  Delivery deliver(List<Message> messages) throws InterruptedException;

  /**
   * What became of messages. Those that are neither received nor refused go again.
   *
   * @param received the positions of those received; of one subject never a later one without all
   *     before it
   * @param refused why, by the positions of those that the receiver will not take as they are,
   *     however often they come
   */
  record Delivery(Set<Long> received, Map<Long, String> refused) {}

  /**
   * A message on its way.
   *
   * @param position its place in the outbox
   * @param destination a topic, or the name of a command
   * @param subject whose messages keep their order
   * @param type of the CloudEvent that it is; null where it is none
   */
  record Message(
      long position, String destination, String key, String subject, String type, String payload) {}
}
