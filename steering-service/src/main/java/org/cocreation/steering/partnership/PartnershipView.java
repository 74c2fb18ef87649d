package org.cocreation.steering.partnership;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cocreation.chassis.partnership.FourEyesRule;
import org.cocreation.chassis.partnership.PartnershipSnapshot;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.process.Team;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A partnership, whole, as its people and the events see it. */
@Schema(
    name = "Partnership",
    description = "The co-creation relationship of organizations.",
    examples =
        """
        {"id": "0199f1a0-0100-7000-8000-000000000100", "name": "Site management",
         "status": "ACTIVE", "proposedAt": "2026-03-02T08:05:40.118402Z",
         "timeZone": "Europe/Stockholm",
         "parties": [{"organization": "constructcorp", "name": "Constructcorp", "side": "PROVIDER",
                      "acceptedAt": "2026-03-02T08:05:40.118402Z"},
                     {"organization": "mincorp", "name": "Mincorp", "side": "CUSTOMER",
                      "acceptedAt": "2026-03-02T08:11:03.552190Z"}],
         "members": [{"id": "0199f1a0-0111-7000-8000-000000000111",
                      "person": "steering@constructcorp", "name": "Astrid Lindqvist",
                      "organization": "constructcorp", "side": "PROVIDER",
                      "teams": ["STEERING"]}]}""")
public record PartnershipView(
    UUID id,
    String name,
    PartnershipStatus status,
    Instant proposedAt,
    @Schema(
            description =
                "In which its days begin and end, by its IANA name: KPIs are summed up by them.",
            examples = "Europe/Stockholm")
        @Nullable String timeZone,
    @Nullable String declinedReason,
    @Nullable String endedReason,
    List<PartyView> parties,
    List<MemberView> members,
    @Schema(description = "Absent unless its own side withdrew the proposal.")
        @Nullable String withdrawnReason) {

  /** An organization and its side. */
  @Schema(name = "Party")
  public record PartyView(
      String organization,
      String name,
      Side side,
      @Schema(description = "Absent as long as it has not accepted.") @Nullable Instant acceptedAt,
      @Nullable FourEyesRule fourEyes) {}

  /** A person and the teams that it belongs to. */
  @Schema(name = "Member")
  public record MemberView(
      UUID id, String person, String name, String organization, Side side, List<Team> teams) {}

  static PartnershipView of(Partnership partnership) {
    return new PartnershipView(
        partnership.id(),
        partnership.name(),
        partnership.status(),
        partnership.proposedAt(),
        partnership.timeZone(),
        partnership.declinedReason(),
        partnership.endedReason(),
        partnership.parties().stream()
            .map(
                p ->
                    new PartyView(
                        p.organization(), p.name(), p.side(), p.acceptedAt(), p.fourEyes()))
            .sorted(Comparator.comparing(PartyView::side))
            .toList(),
        partnership.members().stream()
            .map(
                m ->
                    new MemberView(
                        m.id(),
                        m.person(),
                        m.name(),
                        m.organization(),
                        m.side(),
                        m.teams().stream().sorted().toList()))
            .toList(),
        partnership.withdrawnReason());
  }

  PartnershipSnapshot snapshot() {
    return new PartnershipSnapshot(
        id,
        name,
        status.name(),
        parties.stream()
            .map(
                p ->
                    new PartnershipSnapshot.Party(
                        p.organization(), p.name(), p.side(), p.fourEyes()))
            .toList(),
        members.stream()
            .map(
                m ->
                    new PartnershipSnapshot.Member(
                        m.person(), m.name(), m.organization(), m.side(), Set.copyOf(m.teams())))
            .toList());
  }
}
