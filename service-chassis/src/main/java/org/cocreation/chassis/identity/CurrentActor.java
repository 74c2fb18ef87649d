package org.cocreation.chassis.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Optional;
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
    String organization =
        organizationOf(token)
            .orElseThrow(
                () ->
                    Refusal.forbidden(
                        "no-organization",
                        "The token has no claim 'organization', so it cannot be said for whom you"
                            + " act."));
    Object name = token.getClaim("name");
    return new Actor(
        token.getSubject(), name instanceof String text ? text : token.getSubject(), organization);
  }

  /** The claim as a text, or as a list of one, as some issuers write it; whatever else is none. */
  private static Optional<String> organizationOf(JsonWebToken token) {
    Object claim = token.getClaim("organization");
    if (claim instanceof Collection<?> several && several.size() == 1) {
      claim = several.iterator().next();
    }
    String organization =
        switch (claim) {
          case String text -> text;
          case JsonString text -> text.getString();
          case null, default -> "";
        };
    return Optional.of(organization).filter(text -> !text.isBlank());
  }
}
