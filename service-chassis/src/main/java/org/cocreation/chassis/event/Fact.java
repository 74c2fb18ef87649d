package org.cocreation.chassis.event;

import java.util.Locale;
import org.cocreation.chassis.startup.ServiceConfiguration;

/**
 * What can happen to one kind of thing: an enum for each aggregate, a constant for each fact, with
 * the sentence and the state that it tells. Published by {@code Events}; the contracts are made of
 * it.
 */
public interface Fact {

  /** The {@link #part} of a fact whose state is all of the event's data. */
  String WHOLE = "";

  /**
   * What the contract says of a fact.
   *
   * @param aggregate what it happens to: {@code concept-review}
   * @param part the field of the event's data that holds the state of the thing, or {@link #WHOLE}
   * @param state what is told of the thing: the type of the state with which it is published
   * @param sentence what it means: the title of its message in AsyncAPI
   */
  record Contract(String aggregate, String part, Class<?> state, String sentence) {

    /** Of a fact whose part is called as its aggregate. */
    public Contract(String aggregate, Class<?> state, String sentence) {
      this(aggregate, aggregate, state, sentence);
    }
  }

  Contract contract();

  /** The constant, as an enum says it. */
  String name();

  default String aggregate() {
    return contract().aggregate();
  }

  default String part() {
    return contract().part();
  }

  default Class<?> state() {
    return contract().state();
  }

  default String sentence() {
    return contract().sentence();
  }

  /** The constant as the event's type has it: {@code sent-back}. */
  default String fact() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The contract's; only additive change within one. */
  default int version() {
    return 1;
  }

  /** As the service called so tells it. */
  default EventType type(String service) {
    return new EventType(service, aggregate(), fact(), version());
  }

  /** The topic to which the service called so tells it. */
  default String topic(String service) {
    return ServiceConfiguration.eventsTopicOf(service);
  }
}
