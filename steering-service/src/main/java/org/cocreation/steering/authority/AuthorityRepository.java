package org.cocreation.steering.authority;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** One of each registered organization. */
@ApplicationScoped
class AuthorityRepository implements PanacheRepositoryBase<Authority, String> {}
