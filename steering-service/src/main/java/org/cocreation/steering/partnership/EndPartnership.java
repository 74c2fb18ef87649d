package org.cocreation.steering.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.UUID;
import org.cocreation.chassis.http.Preconditions;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.text.OneLine;
import org.cocreation.steering.authority.Representatives;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A representative of either party renames a partnership, or ends it. */
@ApplicationScoped
class EndPartnership {

  /** What a partnership is to be called. */
  @Schema(
      examples =
          """
          {"name": "Site management north"}""")
  record RenamePartnershipRequest(@NotBlank @Size(max = 200) @OneLine String name) {}

  /** Why a partnership ends. */
  @Schema(
      examples =
          """
          {"reason": "The mine closes at the end of the year."}""")
  record EndPartnershipRequest(@NotBlank @Size(max = 2000) String reason) {}

  private final PartnershipRepository partnerships;
  private final Representatives representatives;
  private final TellPartnership tellPartnership;
  private final Instance<EndVeto> vetoes;
  private final Clock clock;

  EndPartnership(
      PartnershipRepository partnerships,
      Representatives representatives,
      TellPartnership tellPartnership,
      @Any Instance<EndVeto> vetoes,
      Clock clock) {
    this.partnerships = partnerships;
    this.representatives = representatives;
    this.tellPartnership = tellPartnership;
    this.vetoes = vetoes;
    this.clock = clock;
  }

  /**
   * @throws Refusal 404 for outsiders, 403 for people who do not represent a party, 409 before it
   *     is accepted and once it has ended, 412 and 428 for a version that is stale or missing
   */
  Partnership rename(UUID id, Actor by, String ifMatch, String name) {
    Partnership partnership = require(id, by, ifMatch);
    partnership.rename(name, clock.instant());
    tellPartnership.tell(PartnershipFact.RENAMED, partnership, by);
    return partnership;
  }

  /**
   * @throws Refusal as {@link #rename}, 409 while a cycle runs
   */
  Partnership end(UUID id, Actor by, String ifMatch, String reason) {
    Partnership partnership = require(id, by, ifMatch);
    partnership.requireActive();
    for (EndVeto veto : vetoes) {
      veto.against(id)
          .ifPresent(
              refusal -> {
                throw refusal;
              });
    }
    partnership.end(reason, clock.instant());
    tellPartnership.tell(PartnershipFact.ENDED, partnership, by);
    return partnership;
  }

  private Partnership require(UUID id, Actor by, String ifMatch) {
    Partnership partnership = partnerships.requireVisibleAndLock(id, by);
    representatives.require(by);
    Preconditions.requireMatch(ifMatch, partnership.version());
    return partnership;
  }
}
