package org.cocreation.chassis.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.runtime.OidcIdentityProvider;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.cocreation.chassis.path.ApiPath;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Verifies an access token once, not with each request that brings it: what was verified counts
 * until the token expires, and for a minute at most, so that a key that the issuer withdraws is
 * refused soon. Only what was found good is remembered; logins by pages are not among it.
 */
@ApplicationScoped
class VerifiedTokens implements IdentityProvider<TokenAuthenticationRequest> {

  private static final Duration MOST = Duration.ofMinutes(1);
  private static final int TOKENS = 2_000;
  private static final int BEFORE_OIDC = 2 * SYSTEM_FIRST;

  private final IdentityProvider<TokenAuthenticationRequest> oidc;
  private final Clock clock;
  private final Cache<String, SecurityIdentity> verified;

  @Inject
  VerifiedTokens(OidcIdentityProvider oidc, Clock clock) {
    this(oidc, clock, Ticker.systemTicker());
  }

  VerifiedTokens(IdentityProvider<TokenAuthenticationRequest> oidc, Clock clock, Ticker ticker) {
    this.oidc = oidc;
    this.clock = clock;
    this.verified =
        Caffeine.newBuilder()
            .maximumSize(TOKENS)
            .ticker(ticker)
            .expireAfter(Expiry.creating((String token, SecurityIdentity who) -> lifeOf(who)))
            .build();
  }

  @Override
  public int priority() {
    return BEFORE_OIDC;
  }

  @Override
  public Class<TokenAuthenticationRequest> getRequestType() {
    return TokenAuthenticationRequest.class;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      TokenAuthenticationRequest request, AuthenticationRequestContext context) {
    if (!(request.getToken() instanceof AccessTokenCredential credential) || !isOfApi(request)) {
      return oidc.authenticate(request, context);
    }
    SecurityIdentity known = verified.getIfPresent(credential.getToken());
    return known != null
        ? Uni.createFrom().item(known)
        : oidc.authenticate(request, context)
            .onItem()
            .invoke(identity -> remember(credential.getToken(), identity));
  }

  private static boolean isOfApi(TokenAuthenticationRequest request) {
    var http = HttpSecurityUtils.getRoutingContextAttribute(request);
    return http != null && ApiPath.isApi(http.normalizedPath());
  }

  private void remember(String token, SecurityIdentity identity) {
    if (identity != null && identity.getPrincipal() instanceof JsonWebToken) {
      // Without what belongs to the request that brought it first.
      verified.put(
          token,
          QuarkusSecurityIdentity.builder()
              .setPrincipal(identity.getPrincipal())
              .addRoles(identity.getRoles())
              .addCredentials(identity.getCredentials())
              .build());
    }
  }

  private Duration lifeOf(SecurityIdentity identity) {
    Instant expiry =
        Instant.ofEpochSecond(((JsonWebToken) identity.getPrincipal()).getExpirationTime());
    Duration left = Duration.between(clock.instant(), expiry);
    return left.isNegative() ? Duration.ZERO : left.compareTo(MOST) < 0 ? left : MOST;
  }
}
