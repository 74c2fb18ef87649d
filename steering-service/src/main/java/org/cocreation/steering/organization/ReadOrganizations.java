package org.cocreation.steering.organization;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.cocreation.chassis.http.Versioned;
import org.cocreation.chassis.identity.Actor;

/** Shows who can be asked for a partnership. */
@ApplicationScoped
public class ReadOrganizations {

  private static final int MOST = 500;

  private final OrganizationRepository organizations;

  ReadOrganizations(OrganizationRepository organizations) {
    this.organizations = organizations;
  }

  /** Empty before the reader's own is registered. */
  public Optional<Versioned<OrganizationView>> own(Actor reader) {
    return organizations
        .findByIdOptional(reader.organization())
        .map(own -> Versioned.of(OrganizationView.toOwnPeople(own), own.version()));
  }

  /** All but the reader's own, by key. */
  public List<OrganizationView> others(Actor reader) {
    return organizations.list(Optional.empty(), MOST).stream()
        .filter(organization -> !organization.key().equals(reader.organization()))
        .map(OrganizationView::toOthers)
        .toList();
  }
}
