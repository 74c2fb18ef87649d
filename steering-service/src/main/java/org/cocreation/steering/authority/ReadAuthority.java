package org.cocreation.steering.authority;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.cocreation.chassis.http.Versioned;
import org.cocreation.chassis.identity.Actor;

/** Shows an organization's own people who may bind it. */
@ApplicationScoped
public class ReadAuthority {

  private final AuthorityRepository authorities;
  private final Representatives representatives;

  ReadAuthority(AuthorityRepository authorities, Representatives representatives) {
    this.authorities = authorities;
    this.representatives = representatives;
  }

  /** Of the reader's own organization; empty before it is registered. */
  public Optional<Versioned<AuthorityView>> own(Actor reader) {
    return authorities
        .findByIdOptional(reader.organization())
        .map(authority -> Versioned.of(AuthorityView.of(authority), authority.version()));
  }

  /** Whether the reader represents the organization. */
  public boolean represents(Actor reader) {
    return representatives.is(reader);
  }
}
