package org.cocreation.steering.proof;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import org.cocreation.chassis.startup.BeforeWork;
import org.jboss.logging.Logger;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** The key that seals decisions, and the public ones with which seals are checked. */
@ApplicationScoped
class SealKeys {

  private static final Logger LOG = Logger.getLogger(SealKeys.class);

  private final SealConfig config;
  private SealKeyStore keys;

  SealKeys(SealConfig config) {
    this.config = config;
  }

  /** The service does not start with a key store that it cannot use, nor in production without. */
  void load(@Observes @Priority(BeforeWork.PRIORITY) StartupEvent event) {
    keys = config.keyStore().map(this::read).orElseGet(SealKeys::madeUp);
  }

  /** With its private part. */
  EllipticCurveJsonWebKey sealing() {
    return keys.sealing();
  }

  /** Public parts alone: the key that seals first, former ones after it. */
  String published() {
    return new JsonWebKeySet(keys.all()).toJson(OutputControlLevel.PUBLIC_ONLY);
  }

  private SealKeyStore read(String file) {
    try {
      return SealKeyStore.read(
          Path.of(file),
          config.keyStorePassword().orElse("").toCharArray(),
          config.keyAlias().orElse(null));
    } catch (IOException | GeneralSecurityException | JoseException e) {
      throw new IllegalStateException(
          "cocreation.seal.key-store: " + file + " cannot be used: " + e.getMessage(), e);
    }
  }

  private static SealKeyStore madeUp() {
    if (LaunchMode.current() == LaunchMode.NORMAL && ConfigUtils.isProfileActive("prod")) {
      throw new IllegalStateException(
          "Decisions would be sealed with a key that nobody keeps: set cocreation.seal.key-store and"
              + " cocreation.seal.key-store-password");
    }
    LOG.warn(
        "Decisions are sealed with a key that is lost when the service stops: set"
            + " cocreation.seal.key-store");
    try {
      EllipticCurveJsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
      return new SealKeyStore(SealKeyStore.named(key), List.of());
    } catch (JoseException e) {
      throw new IllegalStateException("Every Java platform has P-256", e);
    }
  }
}
