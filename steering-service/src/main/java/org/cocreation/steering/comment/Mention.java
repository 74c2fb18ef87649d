package org.cocreation.steering.comment;

import org.cocreation.chassis.partnership.Membership;
import org.cocreation.chassis.process.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who is asked in a comment, and whether it still waits for that person. */
@Schema(name = "Mention")
public record Mention(Side side, String person, String name, State state) {

  /** What became of it. */
  @Schema(name = "MentionState")
  public enum State {
    OPEN,
    ANSWERED,
    SEEN
  }

  static Mention of(Membership member) {
    return new Mention(member.side(), member.person(), member.name(), State.OPEN);
  }

  Mention as(State now) {
    return new Mention(side, person, name, now);
  }

  /** Whether nothing came of it yet. */
  public boolean waits() {
    return state == State.OPEN;
  }

  public boolean isOf(Membership member) {
    return key().equals(keyOf(member.side(), member.person()));
  }

  String key() {
    return keyOf(side, person);
  }

  /** A person is asked as one of a side: in two companies' teams it is two people. */
  static String keyOf(Side side, String person) {
    return side + ":" + person;
  }
}
