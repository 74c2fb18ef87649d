package org.cocreation.chassis.inbox;

/**
 * Takes in what others tell. What it does runs inside the inbox's transaction, on one thread, in
 * topic order; what it writes to the database and the outbox takes effect once, however often Kafka
 * brings an event.
 */
public interface EventConsumer {

  /** Says, once at the start, which facts it takes in and what it does with each. */
  void subscribe(Subscriptions events);
}
