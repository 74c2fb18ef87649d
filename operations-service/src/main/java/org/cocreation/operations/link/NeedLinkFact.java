package org.cocreation.operations.link;

import org.cocreation.chassis.event.Fact;

/** What happens to a link for people without an account; never the link itself is told. */
enum NeedLinkFact implements Fact {
  OPENED("A side opened a link by which people without an account say what hurts"),
  REVOKED("A side closed its link before its time: nothing comes by it any more"),
  RECEIVED("Something came by a link: told to its own side alone, and nothing of what was said"),
  HANDLED("What came by a link was shared or set aside: told to its own side alone");

  private final String sentence;

  NeedLinkFact(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String aggregate() {
    return "need-link";
  }

  @Override
  public String part() {
    return isOfInbox() ? "inbox" : "link";
  }

  @Override
  public String sentence() {
    return sentence;
  }

  @Override
  public Class<?> state() {
    return isOfInbox() ? LinkInbox.class : NeedLinkView.class;
  }

  private boolean isOfInbox() {
    return this == RECEIVED || this == HANDLED;
  }
}
