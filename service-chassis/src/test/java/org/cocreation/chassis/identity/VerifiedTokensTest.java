package org.cocreation.chassis.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;

/** What was verified once counts for a while; nothing else is ever taken from memory. */
class VerifiedTokensTest {

  private static final Instant START = Instant.parse("2026-03-01T08:00:00Z");
  private static final String TOKENS_OF_AN_HOUR = "good";

  private final List<String> verified = new ArrayList<>();
  private Duration passed = Duration.ZERO;
  private final VerifiedTokens tokens =
      new VerifiedTokens(
          new Verifier(), Clock.fixed(START, ZoneOffset.UTC), () -> passed.toNanos());

  @Test
  void shouldVerifyATokenOnceAMinute() {
    assertThat(ask(TOKENS_OF_AN_HOUR)).isEqualTo("good");
    assertThat(ask(TOKENS_OF_AN_HOUR)).isEqualTo("good");
    assertThat(verified).hasSize(1);

    passed = Duration.ofSeconds(61);
    assertThat(ask(TOKENS_OF_AN_HOUR)).isEqualTo("good");
    assertThat(verified).hasSize(2);
  }

  @Test
  void shouldAskAgainOnceATokenHasExpired() {
    assertThat(ask("good for 2")).isEqualTo("good for 2");

    passed = Duration.ofSeconds(3);
    assertThat(ask("good for 2")).isEqualTo("good for 2");
    assertThat(verified).hasSize(2);
  }

  @Test
  void shouldRememberNothingThatWasRefused() {
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> ask("forged")).isInstanceOf(AuthenticationFailedException.class);
    }
    assertThat(verified).containsExactly("forged", "forged");
  }

  @Test
  void shouldTakeNoTokenForAnother() {
    assertThat(ask("good a")).isEqualTo("good a");
    assertThat(ask("good b")).isEqualTo("good b");
    assertThat(verified).containsExactly("good a", "good b");
  }

  @Test
  void shouldLeaveLoginsOfPagesAlone() {
    for (int i = 0; i < 2; i++) {
      assertThat(ask(new IdTokenCredential("good"), "/api/v1/cycles")).isEqualTo("good");
      assertThat(ask(new AccessTokenCredential("good"), "/portfolio")).isEqualTo("good");
    }
    assertThat(verified).hasSize(4);
  }

  private String ask(String token) {
    return ask(new AccessTokenCredential(token), "/api/v1/cycles");
  }

  private String ask(TokenCredential credential, String path) {
    TokenAuthenticationRequest request = new TokenAuthenticationRequest(credential);
    HttpSecurityUtils.setRoutingContextAttribute(
        request, fake(RoutingContext.class, "normalizedPath", path));
    return tokens.authenticate(request, null).await().indefinitely().getPrincipal().getName();
  }

  /** Stands for the issuer: what begins with good is good, for an hour or as long as it says. */
  private final class Verifier implements IdentityProvider<TokenAuthenticationRequest> {

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
      return TokenAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
        TokenAuthenticationRequest request, AuthenticationRequestContext context) {
      String token = request.getToken().getToken();
      verified.add(token);
      if (!token.startsWith("good")) {
        return Uni.createFrom().failure(new AuthenticationFailedException());
      }
      int seconds =
          token.contains(" for ") ? Integer.parseInt(token.substring("good for ".length())) : 3_600;
      return Uni.createFrom()
          .item(
              QuarkusSecurityIdentity.builder()
                  .setPrincipal(new Principal(token, START.plusSeconds(seconds).getEpochSecond()))
                  .build());
    }
  }

  private record Principal(String name, long expiry) implements JsonWebToken {

    @Override
    public String getName() {
      return name;
    }

    @Override
    public Set<String> getClaimNames() {
      return Set.of("exp");
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> T getClaim(String claim) {
      return claim.equals("exp") ? (T) Long.valueOf(expiry) : null;
    }
  }

  private static <T> T fake(Class<T> type, String method, Object answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, called, arguments) -> called.getName().equals(method) ? answer : null));
  }
}
