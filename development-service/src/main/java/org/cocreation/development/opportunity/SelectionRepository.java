package org.cocreation.development.opportunity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The selections, ended ones too. */
@ApplicationScoped
class SelectionRepository implements PanacheRepositoryBase<Selection, UUID> {

  Optional<Selection> standing(UUID cycleId) {
    return find("cycleId = ?1 and ending.at is null", cycleId).firstResultOptional();
  }
}
