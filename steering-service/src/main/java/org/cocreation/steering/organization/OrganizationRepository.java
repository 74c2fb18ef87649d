package org.cocreation.steering.organization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The registered organizations. */
@ApplicationScoped
public class OrganizationRepository implements PanacheRepositoryBase<Organization, String> {

  /** By key. */
  List<Organization> list(Optional<String> after, int most) {
    return find("key > ?1 order by key", after.orElse("")).range(0, most - 1).list();
  }
}
