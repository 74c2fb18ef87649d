package org.cocreation.steering.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneId;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.steering.authority.Representatives;
import org.cocreation.steering.organization.Organization;
import org.cocreation.steering.organization.OrganizationRepository;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** An organization asks another to co-create. */
@ApplicationScoped
class ProposePartnership {

  private final PartnershipRepository partnerships;
  private final OrganizationRepository organizations;
  private final Representatives representatives;
  private final TellPartnership tellPartnership;
  private final Clock clock;
  private final ZoneId usualTimeZone;

  /**
   * @param usualTimeZone of partnerships whose proposer names none
   */
  ProposePartnership(
      PartnershipRepository partnerships,
      OrganizationRepository organizations,
      Representatives representatives,
      TellPartnership tellPartnership,
      Clock clock,
      @ConfigProperty(name = "cocreation.partnership.time-zone", defaultValue = "UTC")
          ZoneId usualTimeZone) {
    this.partnerships = partnerships;
    this.organizations = organizations;
    this.representatives = representatives;
    this.tellPartnership = tellPartnership;
    this.clock = clock;
    this.usualTimeZone = usualTimeZone;
  }

  /**
   * @throws Refusal 403 for people who do not represent their organization, 409 where that is not
   *     registered, 422 where the counterpart is not, or is the proposer's own
   */
  Partnership propose(Actor by, ProposePartnershipRequest request) {
    representatives.require(by);
    Organization own =
        organizations
            .findByIdOptional(by.organization())
            .orElseThrow(
                () ->
                    Refusal.conflict(
                        "organization-not-registered", "Register your organization first."));
    Organization counterpart =
        organizations
            .findByIdOptional(request.counterpart())
            .orElseThrow(
                () -> Refusal.invalidField("counterpart", "must be a registered organization"));
    Partnership partnership =
        Partnership.propose(
            request.name(),
            own,
            request.side(),
            counterpart,
            request.timeZone() == null ? usualTimeZone.getId() : request.timeZone(),
            by,
            clock.instant());
    partnerships.persist(partnership);
    tellPartnership.tell(PartnershipFact.PROPOSED, partnership, by);
    return partnership;
  }
}
