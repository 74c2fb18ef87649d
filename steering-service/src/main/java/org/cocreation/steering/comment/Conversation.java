package org.cocreation.steering.comment;

import java.util.UUID;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.chassis.process.Side;

/**
 * All that is said in a cycle, or about what is a whole partnership's, for one of its members.
 *
 * @param cycleId null for what is the whole partnership's
 */
public record Conversation(UUID partnershipId, UUID cycleId, Membership member, Actor actor) {

  Side side() {
    return member.side();
  }

  ActingPerson actingPerson() {
    return member.acting(actor);
  }
}
