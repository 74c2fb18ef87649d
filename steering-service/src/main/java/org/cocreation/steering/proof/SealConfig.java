package org.cocreation.steering.proof;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** With which key decisions are sealed. */
@ConfigMapping(prefix = "cocreation.seal")
interface SealConfig {

  /**
   * A PKCS#12 key store with the key of every replica: elliptic curve P-256 ({@code keytool
   * -genkeypair -keyalg EC -groupname secp256r1}). Without it, which production refuses, a key is
   * made up at each start.
   */
  Optional<String> keyStore();

  /** Opens the key store and the keys in it. */
  Optional<String> keyStorePassword();

  /**
   * The key that seals from now on; needed where the key store has more than one. The others stay
   * published, for the proofs that were sealed with them.
   */
  Optional<String> keyAlias();
}
