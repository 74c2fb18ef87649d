package org.cocreation.steering.proof;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * The public keys, for everybody: outside the API, which takes a token, at the address where keys
 * are looked for (RFC 8615).
 */
@ApplicationScoped
class PublishKeys {

  private static final String ADDRESS = "/.well-known/jwks.json";

  private final SealKeys keys;

  PublishKeys(SealKeys keys) {
    this.keys = keys;
  }

  void register(@Observes Router router) {
    router
        .get(ADDRESS)
        .handler(
            context ->
                context
                    .response()
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/jwk-set+json")
                    .putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
                    .end(keys.published()));
  }
}
