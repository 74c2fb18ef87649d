package org.cocreation.development.concept;

import org.cocreation.chassis.event.Fact;

/**
 * What happens to a concept, told whole. That a change took an approval back is seen by its being a
 * draft.
 */
enum ConceptFact implements Fact {
  CHANGED("The concept or its backlog changed: its next revision is a draft"),
  REORDERED("The order of the backlog changed; what it says, and its approval, did not"),
  TECHNICALLY_APPROVED(
      "The concept can be made and each item is worth it (R6): operations may review it (R7)"),
  APPROVAL_VOIDED(
      "The technical approval holds no more: who gave it left the team, or it was for another"
          + " opportunity; the next revision is a draft");

  private final Contract contract;

  ConceptFact(String sentence) {
    this.contract = new Contract("concept", ConceptView.class, sentence);
  }

  @Override
  public Contract contract() {
    return contract;
  }
}
