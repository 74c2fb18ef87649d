package org.cocreation.steering.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;

/** Every member of a partnership talks, of whatever team; to all others there is nothing (R21). */
@ApplicationScoped
public class JoinConversation {

  private static final String COMMENT = "comment";

  private final Access access;

  JoinConversation(Access access) {
    this.access = access;
  }

  /**
   * @throws Refusal 404 where there is no such cycle, or the person is not a member
   */
  public Conversation ofCycle(UUID cycleId, Actor actor) {
    Participation as = access.toRead("cycle", cycleId, actor);
    return new Conversation(as.partnershipId(), cycleId, as.membership(), actor);
  }

  /**
   * @throws Refusal 404 where there is no such partnership, or the person is not a member
   */
  public Conversation ofPartnership(UUID partnershipId, Actor actor) {
    return new Conversation(
        partnershipId, null, access.asMember("partnership", partnershipId, actor), actor);
  }

  /**
   * That to which a comment belongs.
   *
   * @throws Refusal 404 where there is no such comment, the person is not a member, or only the
   *     other side sees it
   */
  Conversation of(Optional<Comment> found, Actor actor) {
    Comment comment = found.orElseThrow(() -> Refusal.notFound(COMMENT));
    Conversation in =
        new Conversation(
            comment.partnershipId(),
            comment.cycleId(),
            access.asMember(COMMENT, comment.partnershipId(), actor),
            actor);
    if (!comment.isSeenBy(in.member())) {
      throw Refusal.notFound(COMMENT);
    }
    return in;
  }
}
