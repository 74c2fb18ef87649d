package org.cocreation.steering.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.UUID;
import org.cocreation.chassis.http.Preconditions;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A steering member says where the partnership's days begin. */
@ApplicationScoped
class ChangeTimeZone {

  /** Where the days of a partnership begin and end. */
  @Schema(examples = "{\"timeZone\": \"Europe/Stockholm\"}")
  record TimeZoneRequest(
      @NotNull @TimeZoneId @Schema(description = "Its IANA name.", examples = "Europe/Stockholm")
          String timeZone) {}

  private final PartnershipRepository partnerships;
  private final TellPartnership tellPartnership;
  private final Clock clock;

  @Inject
  ChangeTimeZone(PartnershipRepository partnerships, TellPartnership tellPartnership, Clock clock) {
    this.partnerships = partnerships;
    this.tellPartnership = tellPartnership;
    this.clock = clock;
  }

  /**
   * @throws Refusal 404 for outsiders, 403 for people who are not in a steering team, 409 before
   *     the partnership is active, 412 and 428 for a version that is stale or missing
   */
  Partnership change(UUID id, Actor by, String ifMatch, String timeZone) {
    Partnership partnership = partnerships.requireVisibleAndLock(id, by);
    Preconditions.requireMatch(ifMatch, partnership.version());
    partnership.moveTo(timeZone, by, clock.instant());
    tellPartnership.tell(PartnershipFact.TIME_ZONE_CHANGED, partnership, by);
    return partnership;
  }
}
