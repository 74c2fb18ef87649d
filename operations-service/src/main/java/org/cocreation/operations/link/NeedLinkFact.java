package org.cocreation.operations.link;

import org.cocreation.chassis.event.Fact;

/** What happens to a link for people without an account; never the link itself is told. */
enum NeedLinkFact implements Fact {
  OPENED(
      "A side opened a link by which people without an account say what hurts",
      "link",
      NeedLinkView.class),
  REVOKED(
      "A side closed its link before its time: nothing comes by it any more",
      "link",
      NeedLinkView.class),
  RECEIVED(
      "Something came by a link: told to its own side alone, and nothing of what was said",
      "inbox",
      LinkInbox.class),
  HANDLED(
      "What came by a link was shared or set aside: told to its own side alone",
      "inbox",
      LinkInbox.class);

  private final Contract contract;

  NeedLinkFact(String sentence, String part, Class<?> state) {
    this.contract = new Contract("need-link", part, state, sentence);
  }

  @Override
  public Contract contract() {
    return contract;
  }
}
