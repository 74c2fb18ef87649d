package org.cocreation.chassis.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.cocreation.chassis.problem.Refusal;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The actor of the request at hand. */
@RequestScoped
public class CurrentActor {

  private final SecurityIdentity identity;

  @Inject
  CurrentActor(SecurityIdentity identity) {
    this.identity = identity;
  }

  /**
   * @throws Refusal 403 {@code no-organization} where the token names no organization
   */
  public Actor get() {
    if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
      throw Refusal.forbidden("no-token", "This needs a person's access token.");
    }
    String organization = token.getClaim("organization");
    if (organization == null || organization.isBlank()) {
      throw Refusal.forbidden(
          "no-organization",
          "The token has no claim 'organization', so it cannot be said for whom you act.");
    }
    String name = token.getClaim("name");
    return new Actor(token.getSubject(), name == null ? token.getSubject() : name, organization);
  }
}
