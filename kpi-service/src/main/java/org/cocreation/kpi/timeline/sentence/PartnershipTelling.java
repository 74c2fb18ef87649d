package org.cocreation.kpi.timeline.sentence;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.process.Team;
import org.cocreation.kpi.text.sentence.PartnershipSentences;

/** How partnerships are told. */
final class PartnershipTelling {

  private static final String NAME = "/partnership/name";

  static final Telling<PartnershipSentences> OF =
      Telling.by(PartnershipSentences.class)
          .fact("partnership.proposed", (say, it) -> say.proposed(it.who(), it.name(NAME)))
          .fact("partnership.accepted", (say, it) -> say.accepted(it.who(), it.name(NAME)))
          .fact("partnership.declined", (say, it) -> it.because(say.declined(it.who())))
          .fact("partnership.withdrawn", (say, it) -> say.withdrawn(it.who()))
          .fact("partnership.renamed", (say, it) -> say.renamed(it.who(), it.name(NAME)))
          .fact(
              "partnership.ended",
              (say, it) -> say.ended(it.who(), it.name("/partnership/endedReason")))
          .fact("partnership.party-changed", (say, it) -> say.fourEyesChanged(it.who()))
          .fact(
              "partnership.time-zone-changed",
              (say, it) -> say.timeZoneChanged(it.who(), it.text("/partnership/timeZone")))
          .fact(
              "partnership.member-added",
              (say, it) -> {
                Member member = Member.of(it);
                return say.memberAdded(it.who(), member.name(), member.side(), member.teams());
              })
          .fact(
              "partnership.member-changed",
              (say, it) -> {
                Member member = Member.of(it);
                return say.memberChanged(it.who(), member.name(), member.side(), member.teams());
              })
          .fact("partnership.member-removed", (say, it) -> say.memberRemoved(it.who()));

  private PartnershipTelling() {}

  /** The member whom it is about; empty where the event does not tell it. */
  private record Member(String name, String side, String teams) {

    static Member of(Told it) {
      String id = it.text("/memberId");
      Optional<JsonNode> member =
          it.each("/partnership/members")
              .filter(known -> known.path("id").asText().equals(id))
              .findFirst();
      return member
          .map(
              known ->
                  new Member(
                      known.path("name").asText(),
                      it.words(Side.class, known.path("side").asText()),
                      it.together(
                          StreamSupport.stream(known.path("teams").spliterator(), false)
                              .map(team -> it.words(Team.class, team.asText()))
                              .toList())))
          .orElseGet(() -> new Member("", "", ""));
    }
  }
}
