package org.cocreation.steering.page.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cocreation.chassis.http.Versioned;
import org.cocreation.chassis.page.PageFormats;
import org.cocreation.steering.comment.CommentSubject;
import org.cocreation.steering.comment.CommentView;
import org.cocreation.steering.comment.Conversation;
import org.cocreation.steering.comment.ReadComments;
import org.cocreation.steering.partnership.PartnershipView;
import org.cocreation.steering.partnership.ReadPartnerships;

/** Reads what was said, as a page shows it. */
@ApplicationScoped
class ShowTalk {

  private static final int A_PAGE = 50;

  private final ReadComments readComments;
  private final ReadPartnerships readPartnerships;

  ShowTalk(ReadComments readComments, ReadPartnerships readPartnerships) {
    this.readComments = readComments;
    this.readPartnerships = readPartnerships;
  }

  /** With the people whom one can ask. */
  Talk show(Conversation in, TalkQuery asked) {
    List<Versioned<CommentView>> found =
        readComments.before(in, asked.kind(), asked.about(), asked.before(), A_PAGE + 1);
    List<Versioned<CommentView>> page = found.subList(0, Math.min(A_PAGE, found.size()));
    boolean ofOneThing = asked.kind() != null;
    List<Said> said = page.stream().map(known -> new Said(known, in.member())).toList();
    return new Talk(
        in,
        ofOneThing ? about(page, asked) : null,
        ofOneThing && !page.isEmpty() ? page.getFirst().view().placeOfThing() : null,
        asked.isOwn(),
        ofOneThing ? said.reversed() : said,
        found.size() > A_PAGE ? page.getLast().view().id() : null,
        people(in));
  }

  /** As it was called last. */
  private static CommentSubject about(List<Versioned<CommentView>> page, TalkQuery asked) {
    if (asked.title() != null) {
      return new CommentSubject(asked.kind(), asked.about(), asked.title());
    }
    return page.isEmpty()
        ? new CommentSubject(asked.kind(), asked.about(), PageFormats.words(asked.kind()))
        : page.getFirst().view().about();
  }

  private List<PartnershipView.MemberView> people(Conversation in) {
    return readPartnerships.one(in.partnershipId(), in.actor()).view().members().stream()
        .filter(
            member ->
                member.side() != in.member().side()
                    || !member.person().equals(in.member().person()))
        .toList();
  }
}
