package org.cocreation.chassis.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Optional;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.text.Addressable;
import org.cocreation.chassis.text.Text;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The actor of the request at hand. */
@RequestScoped
public class CurrentActor {

  private static final int LONGEST = 200;

  private final SecurityIdentity identity;

  CurrentActor(SecurityIdentity identity) {
    this.identity = identity;
  }

  /**
   * @throws Refusal 403 {@code no-organization} where the token names no organization, and {@code
   *     unusable-subject} where nobody could be named by what it says of the person
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
                        "The token has no claim 'organization' that names one, so it cannot be said"
                            + " for whom you act."));
    String person = token.getSubject();
    if (!isKey(person)) {
      throw Refusal.forbidden(
          "unusable-subject",
          "The token's 'sub' cannot name a person here: it must be visible text of one line, of at"
              + " most 200 characters, without space around it, and neither . nor ..");
    }
    return new Actor(person, nameIn(token).orElse(person), organization);
  }

  private static Optional<String> nameIn(JsonWebToken token) {
    return token.getClaim("name") instanceof String text
        ? Optional.ofNullable(Text.cleanOrNull(text))
            .filter(name -> name.length() <= LONGEST && Text.isOneLine(name))
        : Optional.empty();
  }

  /** Whether it can stand in a list and in an address, as what people write must. */
  private static boolean isKey(String text) {
    return text != null
        && text.length() <= LONGEST
        && text.equals(Text.clean(text))
        && Text.isOneLine(text)
        && Addressable.Check.isName(text);
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
    return Optional.of(organization).filter(CurrentActor::isKey);
  }
}
