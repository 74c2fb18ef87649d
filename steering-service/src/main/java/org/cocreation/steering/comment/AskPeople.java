package org.cocreation.steering.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.cocreation.chassis.partnership.Members;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.chassis.partnership.PartnershipDirectory;
import org.cocreation.chassis.problem.Refusal;

/** Whom a comment may ask: members of the partnership, of whatever team, who see it. */
@ApplicationScoped
class AskPeople {

  private static final String MENTIONS = "mentions";

  private final PartnershipDirectory directory;

  AskPeople(PartnershipDirectory directory) {
    this.directory = directory;
  }

  /**
   * Each once, in their order. Who is on both sides is asked on the author's.
   *
   * @param before who is asked already: that may stay, whatever became of them
   * @throws Refusal 422 for people who are not members, or would not see it, and for its author
   */
  List<Mention> mentions(
      Conversation in, CommentVisibility visibility, List<String> persons, List<Mention> before) {
    if (persons == null || persons.isEmpty()) {
      return List.of();
    }
    Members members = directory.members(in.partnershipId(), persons);
    List<Mention> asked = new ArrayList<>();
    for (String person : new LinkedHashSet<>(persons)) {
      Optional<Mention> known =
          before.stream().filter(mention -> mention.person().equals(person)).findFirst();
      if (known.isPresent()) {
        asked.add(known.get());
        continue;
      }
      Membership member =
          members
              .of(in.side(), person)
              .or(() -> members.of(person))
              .orElseThrow(
                  () ->
                      Refusal.invalidField(
                          MENTIONS,
                          "cannot include “%s”, who is not a member of the partnership",
                          person));
      requireAskable(in, visibility, member);
      asked.add(Mention.of(member));
    }
    return asked;
  }

  private static void requireAskable(
      Conversation in, CommentVisibility visibility, Membership member) {
    if (member.side() == in.side() && member.person().equals(in.member().person())) {
      throw Refusal.invalidField(MENTIONS, "cannot include you: name those whom you ask");
    }
    if (visibility == CommentVisibility.SIDE && member.side() != in.side()) {
      throw Refusal.invalidField(
          MENTIONS,
          "cannot include %s of the other side, who does not see what only your side sees: leave"
              + " the person out, or write it for both sides",
          member.name());
    }
  }
}
