package org.cocreation.localstack.issuer;

import com.nimbusds.oauth2.sdk.ResourceOwnerPasswordCredentialsGrant;
import com.nimbusds.oauth2.sdk.TokenRequest;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;
import org.cocreation.localstack.Persona;
import org.cocreation.localstack.Personas;

/** What a token of the local issuer says, when a client asks for it over HTTP. */
final class PersonaClaims implements OAuth2TokenCallback {

  /** The role that services take for a representative's. */
  private static final String REPRESENTATIVE = "cocreation-representative";

  static Map<String, Object> of(Persona persona) {
    return Map.of(
        "name",
        persona.name(),
        "organization",
        persona.organization(),
        "groups",
        persona.isRepresentative() ? List.of(REPRESENTATIVE) : List.of());
  }

  @Override
  public String issuerId() {
    return Issuer.ID;
  }

  /** After a login and with the password grant, the library puts the user's name in its place. */
  @Override
  public String subject(TokenRequest request) {
    return "nobody";
  }

  @Override
  public String typeHeader(TokenRequest request) {
    return "JWT";
  }

  @Override
  public List<String> audience(TokenRequest request) {
    return List.of(Issuer.ID);
  }

  /**
   * The login page brings these claims itself; with the password grant the user's name leads to
   * them.
   */
  @Override
  public Map<String, Object> addClaims(TokenRequest request) {
    if (request.getAuthorizationGrant() instanceof ResourceOwnerPasswordCredentialsGrant grant) {
      return of(Personas.named(grant.getUsername()));
    }
    return Map.of();
  }

  @Override
  public long tokenExpiry() {
    return Issuer.LIFETIME.toSeconds();
  }
}
