package org.cocreation.steering.resource;

import org.cocreation.chassis.event.Fact;

/** What happens to a person's hours. */
enum ResourceFact implements Fact {
  OFFERED("A side offered a person's hours to the cycles of a partnership (4.2.3)"),
  CHANGED("A person's hours, or what of them is committed to cycles, are others"),
  WITHDRAWN("A side no longer offers a person's hours"),
  NONE_OFFERED(
      "A side said that it commits nobody's hours to a cycle, and why",
      "answer",
      NoHoursView.class);

  private final Contract contract;

  ResourceFact(String sentence) {
    this(sentence, "resource", ResourceView.class);
  }

  ResourceFact(String sentence, String part, Class<?> state) {
    this.contract = new Contract("resource", part, state, sentence);
  }

  @Override
  public Contract contract() {
    return contract;
  }
}
