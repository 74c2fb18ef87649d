package org.cocreation.steering.cycle;

import org.cocreation.chassis.event.Fact;

/** What happens to a cycle, each told with the whole cycle. */
public enum CycleFact implements Fact {
  STARTED("A cycle began"),
  DECISION_AWAITED("All activities of the phase are done: steering is to decide"),
  ADVANCED("Steering invested: the cycle goes into its next phase"),
  MOVED_BACK("Steering sent the cycle back to a phase, in a new round"),
  SHELVED("A no-go at the moment: the cycle rests and can be revived"),
  REVIVED("A shelved cycle goes on, in a new round"),
  STOPPED("Steering stopped the cycle for good"),
  COMPLETED("The cycle went through all five phases"),
  HELD("The kill clock ran out: nothing goes on in the cycle until steering answers (R11)"),
  RELEASED("Steering answered the kill clock: the cycle goes on (R11)");

  private final Contract contract;

  CycleFact(String sentence) {
    this.contract = new Contract("cycle", CycleView.class, sentence);
  }

  @Override
  public Contract contract() {
    return contract;
  }
}
