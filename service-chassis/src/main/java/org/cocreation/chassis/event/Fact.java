package org.cocreation.chassis.event;

import java.util.Locale;

/**
 * What can happen to one kind of thing: an enum for each aggregate, a constant for each fact, with
 * the sentence that its contract has for it. Published by {@code Events}.
 */
public interface Fact {

  /** The constant, as an enum says it. */
  String name();

  /** What it happens to: {@code concept-review}. */
  String aggregate();

  /** What it means, for readers of the contract: the title of its message in AsyncAPI. */
  String sentence();

  /** The field of the event's data that holds the state of the thing. */
  default String part() {
    return aggregate();
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
}
