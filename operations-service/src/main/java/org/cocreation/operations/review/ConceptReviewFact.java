package org.cocreation.operations.review;

import org.cocreation.chassis.event.Fact;

/** What happens to the review of a concept (R7). */
enum ConceptReviewFact implements Fact {
  OPENED("A technical approval opened the review of a concept's revision (R7)"),
  ENDORSED("Operations endorsed the concept"),
  SENT_BACK("Operations sent the concept back with what must change"),
  ANSWERED("Development answered a point of a review");

  private final Contract contract;

  ConceptReviewFact(String sentence) {
    this.contract = new Contract("concept-review", "review", ConceptReviewView.class, sentence);
  }

  @Override
  public Contract contract() {
    return contract;
  }
}
