package org.cocreation.steering.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.http.Preconditions;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member says something about a thing, says it otherwise, or takes it away. */
@ApplicationScoped
class WriteComment {

  /** What somebody says, and whom it asks. */
  @Schema(
      examples =
          """
          {"about": {"kind": "BACKLOG_ITEM", "id": "0199f1a0-0631-7000-8000-000000000631",
                     "title": "Load of each bucket on the display"},
           "visibility": "PARTNERSHIP",
           "text": "Can it be read with the sun behind the operator?"}""")
  record WriteCommentRequest(
      @NotNull @Valid CommentSubject about,
      @NotNull CommentVisibility visibility,
      @NotBlank @Size(max = 4000) @Schema(description = "Plain; @ and a name where somebody is asked.")
          String text,
      @Size(max = 20) @Schema(
              description =
                  "Who is asked, each as in the person's token: members of the partnership who see"
                      + " it.")
          List<@NotBlank @Size(max = 200) String> mentions) {}

  /** What its author says from now on. */
  @Schema(
      examples =
          """
          {"text": "Can it be read with the sun behind the operator, and with gloves on?"}""")
  record ChangeCommentRequest(
      @NotBlank @Size(max = 4000) String text,
      @Size(max = 20) @Schema(
              description = "All who are asked; who has answered or seen it is not asked again.")
          List<@NotBlank @Size(max = 200) String> mentions) {}

  private final CommentRepository comments;
  private final JoinConversation joinConversation;
  private final AskPeople askPeople;
  private final SettleMentions settleMentions;
  private final Events events;
  private final Clock clock;

  WriteComment(
      CommentRepository comments,
      JoinConversation joinConversation,
      AskPeople askPeople,
      SettleMentions settleMentions,
      Events events,
      Clock clock) {
    this.comments = comments;
    this.joinConversation = joinConversation;
    this.askPeople = askPeople;
    this.settleMentions = settleMentions;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Answers with it what asked the author about the same thing.
   *
   * @throws Refusal 422 for people who cannot be asked
   */
  Comment write(Conversation in, WriteCommentRequest said) {
    Comment comment =
        Comment.of(
            in,
            said.about(),
            said.visibility(),
            said.text(),
            askPeople.mentions(in, said.visibility(), said.mentions(), List.of()),
            clock.instant());
    settleMentions.answered(in, comment);
    comments.persist(comment);
    tell(CommentFact.WRITTEN, in, comment);
    return comment;
  }

  /**
   * @throws Refusal 404 for people who do not see it, 403 for others than its author, 409 where it
   *     was removed, 412 and 428 for a version that is stale or missing, 422 for people who cannot
   *     be asked
   */
  Comment change(UUID id, Actor by, String ifMatch, ChangeCommentRequest said) {
    Optional<Comment> found = comments.findAndLock(id);
    Conversation in = joinConversation.of(found, by);
    Comment comment = found.orElseThrow();
    Preconditions.requireMatch(ifMatch, comment.version());
    if (comment.change(
        in.member(),
        said.text(),
        askPeople.mentions(in, comment.visibility(), said.mentions(), comment.mentions()),
        clock.instant())) {
      comments.flush();
      tell(CommentFact.CHANGED, in, comment);
    }
    return comment;
  }

  /**
   * @throws Refusal as {@link #change}
   */
  Comment remove(UUID id, Actor by, String ifMatch) {
    Optional<Comment> found = comments.findAndLock(id);
    Conversation in = joinConversation.of(found, by);
    Comment comment = found.orElseThrow();
    Preconditions.requireMatch(ifMatch, comment.version());
    comment.remove(in.member(), clock.instant());
    comments.flush();
    tell(CommentFact.REMOVED, in, comment);
    return comment;
  }

  private void tell(CommentFact fact, Conversation in, Comment comment) {
    events.publish(fact, comment, in.actingPerson(), CommentTold.of(comment));
  }
}
