package org.cocreation.steering.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.problem.Refusal;

/** Who was asked answers, or has seen it: then it waits for that person no longer. */
@ApplicationScoped
class SettleMentions {

  private final CommentRepository comments;
  private final JoinConversation joinConversation;
  private final Events events;

  SettleMentions(CommentRepository comments, JoinConversation joinConversation, Events events) {
    this.comments = comments;
    this.joinConversation = joinConversation;
    this.events = events;
  }

  /** What is said to one's own side alone answers nothing that both sides see. */
  void answered(Conversation in, Comment answer) {
    for (Comment asked : comments.askingAndLock(in, answer.about())) {
      boolean heard =
          answer.visibility() == CommentVisibility.PARTNERSHIP
              || asked.visibility() == CommentVisibility.SIDE;
      if (heard && asked.settle(in.member(), Mention.State.ANSWERED)) {
        tell(CommentFact.MENTION_ANSWERED, in, asked);
      }
    }
  }

  /**
   * Said again, it changes nothing.
   *
   * @throws Refusal 404 for people who do not see it, 409 for people whom it does not mention
   */
  Comment seen(UUID id, Actor by) {
    Optional<Comment> found = comments.findAndLock(id);
    Conversation in = joinConversation.of(found, by);
    Comment comment = found.orElseThrow();
    comment.requireMentioned(in.member());
    if (comment.settle(in.member(), Mention.State.SEEN)) {
      tell(CommentFact.MENTION_SEEN, in, comment);
    }
    return comment;
  }

  private void tell(CommentFact fact, Conversation in, Comment comment) {
    events.publish(fact, comment, in.actingPerson(), CommentTold.of(comment));
  }
}
