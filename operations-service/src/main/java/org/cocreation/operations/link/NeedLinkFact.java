package org.cocreation.operations.link;

import org.cocreation.chassis.event.Fact;

/** What happens to a link for people without an account; never the link itself is told. */
enum NeedLinkFact implements Fact {
  OPENED("A side opened a link by which people without an account say what hurts"),
  REVOKED("A side closed its link before its time: nothing comes by it any more");

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
    return "link";
  }

  @Override
  public String sentence() {
    return sentence;
  }

  @Override
  public Class<?> state() {
    return NeedLinkView.class;
  }
}
