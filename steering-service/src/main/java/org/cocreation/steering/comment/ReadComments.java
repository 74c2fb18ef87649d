package org.cocreation.steering.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.http.Page;
import org.cocreation.chassis.http.Paging;
import org.cocreation.chassis.http.Versioned;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.problem.Refusal;

/** Shows what was said to those who may see it. */
@ApplicationScoped
public class ReadComments {

  private final CommentRepository comments;
  private final JoinConversation joinConversation;

  ReadComments(CommentRepository comments, JoinConversation joinConversation) {
    this.comments = comments;
    this.joinConversation = joinConversation;
  }

  /**
   * Newest first.
   *
   * @param kind null for all
   * @param subject the id of one thing of that kind; null for all
   */
  Page<CommentView> page(Conversation in, CommentKind kind, String subject, Paging paging) {
    Page<Comment> page =
        paging.page(
            comments.of(
                in, kind, subject, paging.after(UUID::fromString).orElse(null), paging.fetch()),
            Comment::id);
    return new Page<>(page.items().stream().map(CommentView::of).toList(), page.nextCursor());
  }

  /**
   * Newest first, each with what a change of it has to name.
   *
   * @param before a comment before which the rest was said; null from the newest on
   */
  public List<Versioned<CommentView>> before(
      Conversation in, CommentKind kind, String subject, UUID before, int most) {
    return comments.of(in, kind, subject, before, most).stream().map(ReadComments::view).toList();
  }

  public CommentCountsView counts(Conversation in) {
    return new CommentCountsView(comments.counts(in));
  }

  /**
   * @throws Refusal 404 where there is none, or not for this person
   */
  public Versioned<CommentView> one(UUID id, Actor reader) {
    Optional<Comment> found = comments.findByIdOptional(id);
    Conversation ignored = joinConversation.of(found, reader);
    return view(found.orElseThrow());
  }

  private static Versioned<CommentView> view(Comment comment) {
    return Versioned.of(CommentView.of(comment), comment.version());
  }
}
