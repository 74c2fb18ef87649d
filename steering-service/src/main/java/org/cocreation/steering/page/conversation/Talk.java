package org.cocreation.steering.page.conversation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cocreation.chassis.language.Texts;
import org.cocreation.chassis.process.Side;
import org.cocreation.steering.comment.CommentKind;
import org.cocreation.steering.comment.CommentSubject;
import org.cocreation.steering.comment.Conversation;
import org.cocreation.steering.comment.Mention;
import org.cocreation.steering.partnership.PartnershipView;
import org.cocreation.steering.text.ConversationTexts;

/**
 * What was said, about one thing or about all of a cycle or a partnership.
 *
 * @param about null for all
 * @param placeOfThing null where nothing is said about it, or where it is all
 * @param own whether the other side does not see the thing itself
 * @param said about one thing the oldest first, of all the newest first
 * @param older before which comment there is more; null where this is all
 * @param people who can be asked: all members but the reader
 */
public record Talk(
    Conversation in,
    CommentSubject about,
    String placeOfThing,
    boolean own,
    List<Said> said,
    UUID older,
    List<PartnershipView.MemberView> people) {

  /**
   * Somebody whom a comment can ask.
   *
   * @param isAsked whether it does
   */
  public record Askable(String person, String name, Side side, boolean isAsked) {}

  /** Who is asked in a comment of the reader's, and who can be when it is changed. */
  public List<Askable> askable(Said one) {
    List<Mention> asked = one.comment().mentions();
    Stream<Askable> others =
        people.stream()
            .filter(member -> !one.isOfOneSide() || member.side() == side())
            .filter(
                member -> asked.stream().noneMatch(known -> known.person().equals(member.person())))
            .map(member -> new Askable(member.person(), member.name(), member.side(), false));
    return Stream.concat(
            asked.stream()
                .map(known -> new Askable(known.person(), known.name(), known.side(), true)),
            others)
        .toList();
  }

  /** The address of its cycle or partnership, below that of this service. */
  public String base() {
    return in.cycleId() == null ? "/partnerships/" + in.partnershipId() : "/cycles/" + in.cycleId();
  }

  /** What asks for the same again. */
  public String query() {
    return about == null
        ? "?"
        : "?kind=%s&about=%s&title=%s&own=%s&"
            .formatted(about.kind(), encoded(about.id()), encoded(about.title()), own);
  }

  /** By which its form is known in a page in which others may stand, too. */
  public String key() {
    String named = about == null ? base() : about.kind() + "|" + about.id();
    return UUID.nameUUIDFromBytes((base() + named).getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** About what one speaks here: the cycle as such, where nothing else is named. */
  public CommentSubject subject() {
    return about != null
        ? about
        : new CommentSubject(CommentKind.CYCLE, in.cycleId().toString(), texts().theCycle());
  }

  /**
   * Whether what is said goes to the own side unless one chooses otherwise: so it was up to now,
   * and the other side may not see the thing.
   */
  public boolean isKeptToOneSide() {
    return own || (about != null && !said.isEmpty() && said.stream().allMatch(Said::isOfOneSide));
  }

  /** What it is about, as the page is headed. */
  public String heading() {
    return about == null ? texts().conversation() : about.title();
  }

  private static ConversationTexts texts() {
    return Texts.of(ConversationTexts.class);
  }

  public boolean isOfOneThing() {
    return about != null;
  }

  /** Whether something can be said here: about the whole of a partnership there is no thing. */
  public boolean isOpen() {
    return about != null || in.cycleId() != null;
  }

  public Side side() {
    return in.member().side();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
