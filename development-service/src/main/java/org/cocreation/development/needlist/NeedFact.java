package org.cocreation.development.needlist;

import org.cocreation.chassis.event.Fact;

/** What happens to a need that both sides see; before that nothing is told of it (R2). */
public enum NeedFact implements Fact {
  ADDED(
      "A side added a need to its list after both were shared, since the cycle was moved back; both"
          + " see it at once"),
  SET_ASIDE("A side set a need of its own aside: it goes into no common problem"),
  TAKEN_UP("A side took up a need again that it had set aside");

  private final Contract contract;

  NeedFact(String sentence) {
    this.contract = new Contract("need", NeedView.class, sentence);
  }

  @Override
  public Contract contract() {
    return contract;
  }
}
