package org.cocreation.steering.comment;

import org.cocreation.chassis.event.Fact;

/** What happens to a comment. What it says is not told: that is read where it is at home. */
enum CommentFact implements Fact {
  WRITTEN("Somebody said something about a thing, and may have asked people"),
  CHANGED("Its author says it otherwise, or asks other people"),
  REMOVED("Its author took it away; who and when stays"),
  MENTION_ANSWERED("Somebody who was asked said something about the same thing"),
  MENTION_SEEN("Somebody who was asked has seen it, and says nothing more");

  private final Contract contract;

  CommentFact(String sentence) {
    this.contract = new Contract("comment", CommentTold.class, sentence);
  }

  @Override
  public Contract contract() {
    return contract;
  }
}
