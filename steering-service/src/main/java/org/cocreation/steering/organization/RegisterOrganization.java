package org.cocreation.steering.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import org.cocreation.chassis.event.Subject;
import org.cocreation.chassis.http.Preconditions;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.steering.authority.ChangeAuthority;
import org.cocreation.steering.authority.Representatives;

/** People register their own organization, and keep what it says of itself up to date. */
@ApplicationScoped
class RegisterOrganization {

  private final OrganizationRepository organizations;
  private final Representatives representatives;
  private final ChangeAuthority changeAuthority;
  private final Events events;

  RegisterOrganization(
      OrganizationRepository organizations,
      Representatives representatives,
      ChangeAuthority changeAuthority,
      Events events) {
    this.organizations = organizations;
    this.representatives = representatives;
    this.changeAuthority = changeAuthority;
    this.events = events;
  }

  /**
   * The person who registers it is the first who represents it.
   *
   * @throws Refusal 403 for people who do not represent it, 409 where it is registered already
   */
  Organization register(Actor by, OrganizationRequest request) {
    representatives.require(by);
    if (organizations.findByIdOptional(by.organization()).isPresent()) {
      throw Refusal.conflict("already-exists", "Your organization is registered already.");
    }
    Organization organization =
        Organization.register(
            by.organization(), request.name(), request.industry(), request.employees());
    organizations.persistAndFlush(organization);
    tell(OrganizationFact.REGISTERED, by, organization);
    changeAuthority.begin(by);
    return organization;
  }

  /**
   * @throws Refusal 404 where there is none, 403 for others than its representatives, 412 and 428
   *     for a version that is stale or missing
   */
  Organization change(String key, Actor by, String ifMatch, OrganizationRequest request) {
    Organization organization =
        organizations
            .findByIdOptional(key, LockModeType.PESSIMISTIC_WRITE)
            .orElseThrow(() -> Refusal.notFound("organization"));
    if (!organization.key().equals(by.organization())) {
      throw Refusal.forbidden(
          "not-your-organization", "Only its own people say what an organization is.");
    }
    representatives.require(by);
    Preconditions.requireMatch(ifMatch, organization.version());
    organization.describe(request.name(), request.industry(), request.employees());
    organizations.flush();
    tell(OrganizationFact.CHANGED, by, organization);
    return organization;
  }

  private void tell(OrganizationFact fact, Actor by, Organization organization) {
    events.publish(
        fact,
        Subject.of(organization.key(), null, null),
        ActingPerson.of(by, null),
        OrganizationView.toOwnPeople(organization));
  }
}
