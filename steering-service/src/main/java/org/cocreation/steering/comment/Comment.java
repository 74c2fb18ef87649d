package org.cocreation.steering.comment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.event.SubjectOfCycle;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.chassis.partnership.Signed;
import org.cocreation.chassis.problem.Refusal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;

/**
 * What a person said about a thing, and whom it asks. Its author alone changes it; of what is
 * removed who and when stays (R19), and nothing of what was said.
 */
@Entity
public class Comment extends SubjectOfCycle {

  @Embedded private CommentSubject about;

  @Enumerated(EnumType.STRING)
  private CommentVisibility visibility;

  @Embedded
  @AttributeOverride(name = "at", column = @Column(name = "written_at"))
  private Signed written;

  private String text;

  /** That somebody has seen it takes no change from under its author. */
  @OptimisticLock(excluded = true)
  @JdbcTypeCode(SqlTypes.JSON)
  @Column(columnDefinition = "jsonb")
  private List<Mention> mentions = List.of();

  /** The keys of the open ones, to be found by. */
  @OptimisticLock(excluded = true)
  private String[] awaited = {};

  private Instant changedAt;
  private Instant removedAt;
  @Version private long version;

  protected Comment() {}

  static Comment of(
      Conversation in,
      CommentSubject about,
      CommentVisibility visibility,
      String text,
      List<Mention> mentions,
      Instant now) {
    Comment comment = new Comment();
    comment.begin(Ids.next(), in.partnershipId(), in.cycleId());
    comment.about = about;
    comment.visibility = visibility;
    comment.written = Signed.by(in.actingPerson(), now);
    comment.text = text;
    comment.ask(mentions);
    return comment;
  }

  /**
   * Says it otherwise; whether that is anything else than before. Who has answered or seen it is
   * not asked again.
   *
   * @throws Refusal 403 for everybody but its author, 409 where it was removed
   */
  boolean change(Membership by, String said, List<Mention> asked, Instant now) {
    requireAuthor(by);
    requireThere();
    Map<String, Mention> known =
        mentions.stream().collect(Collectors.toMap(Mention::key, Function.identity()));
    List<Mention> then =
        asked.stream().map(mention -> known.getOrDefault(mention.key(), mention)).toList();
    if (said.equals(text) && then.equals(mentions)) {
      return false;
    }
    text = said;
    changedAt = now;
    ask(then);
    return true;
  }

  /**
   * @throws Refusal as {@link #change}
   */
  void remove(Membership by, Instant now) {
    requireAuthor(by);
    requireThere();
    text = null;
    removedAt = now;
    ask(List.of());
  }

  /** It does not wait for this person any more; whether it did. */
  boolean settle(Membership member, Mention.State how) {
    if (!List.of(awaited).contains(Mention.keyOf(member.side(), member.person()))) {
      return false;
    }
    ask(
        mentions.stream()
            .map(mention -> mention.waits() && mention.isOf(member) ? mention.as(how) : mention)
            .toList());
    return true;
  }

  /**
   * @throws Refusal 409 where it does not mention this person
   */
  void requireMentioned(Membership member) {
    if (mentions.stream().noneMatch(mention -> mention.isOf(member))) {
      throw Refusal.conflict("not-mentioned", "It does not mention you: nothing waits for you.");
    }
  }

  private void ask(List<Mention> asked) {
    mentions = List.copyOf(asked);
    awaited = asked.stream().filter(Mention::waits).map(Mention::key).toArray(String[]::new);
  }

  private void requireAuthor(Membership by) {
    if (!isBy(by)) {
      throw Refusal.forbidden(
          "not-the-author",
          "%s wrote it: nobody else changes or removes it. Answer it instead.",
          written.name());
    }
  }

  private void requireThere() {
    if (removedAt != null) {
      throw Refusal.conflict("comment-removed", "You removed it already.");
    }
  }

  boolean isBy(Membership member) {
    return written.side() == member.side() && written.person().equals(member.person());
  }

  boolean isSeenBy(Membership member) {
    return visibility == CommentVisibility.PARTNERSHIP || written.side() == member.side();
  }

  CommentSubject about() {
    return about;
  }

  CommentVisibility visibility() {
    return visibility;
  }

  Signed written() {
    return written;
  }

  /** Null once it is removed. */
  String text() {
    return text;
  }

  List<Mention> mentions() {
    return mentions;
  }

  /** Null where it stands as it was written. */
  Instant changedAt() {
    return changedAt;
  }

  /** Null as long as it is there. */
  Instant removedAt() {
    return removedAt;
  }

  long version() {
    return version;
  }
}
