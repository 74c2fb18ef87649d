package org.cocreation.localstack.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import org.cocreation.localstack.Persona;

/**
 * Makes the tokens that the tests need, with the issuer's own key; and a forged one with another.
 */
final class TokenMint {
  private final OAuth2TokenProvider tokens;
  private final RSAKey key;
  private final URI issuer;

  TokenMint(OAuth2TokenProvider tokens, RSAKey key, URI issuer) {
    this.tokens = tokens;
    this.key = key;
    this.issuer = issuer;
  }

  String token(Persona persona, String audience, Duration lifetime) {
    return signed(persona, audience, lifetime).serialize();
  }

  String token(Persona persona, String audience, Duration lifetime, String claim, Object value) {
    Map<String, Object> claims = claimsOf(persona, audience);
    claims.put(claim, value);
    claims.values().removeIf(Objects::isNull);
    return tokens.jwt(claims, lifetime, Issuer.ID).serialize();
  }

  String forgedToken(Persona persona, String audience, Duration lifetime) {
    try {
      SignedJWT genuine = signed(persona, audience, lifetime);
      RSAKey another = new RSAKeyGenerator(2048).keyID(key.getKeyID()).generate();
      var forged =
          new SignedJWT(
              new JWSHeader.Builder(genuine.getHeader()).build(), genuine.getJWTClaimsSet());
      forged.sign(new RSASSASigner(another));
      return forged.serialize();
    } catch (JOSEException | ParseException e) {
      throw new IllegalStateException(e);
    }
  }

  private SignedJWT signed(Persona persona, String audience, Duration lifetime) {
    return tokens.jwt(claimsOf(persona, audience), lifetime, Issuer.ID);
  }

  private Map<String, Object> claimsOf(Persona persona, String audience) {
    Map<String, Object> claims = new HashMap<>(PersonaClaims.of(persona));
    claims.put("iss", issuer.toString());
    claims.put("sub", persona.id());
    claims.put("aud", List.of(audience));
    return claims;
  }
}
