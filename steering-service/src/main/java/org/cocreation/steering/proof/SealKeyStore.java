package org.cocreation.steering.proof;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.PrivateKey;
import java.security.interfaces.ECPublicKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.Use;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.lang.JoseException;

/**
 * What a key store has for seals.
 *
 * @param sealing with its private part
 * @param former those that sealed before it, or are only known by their certificates
 */
record SealKeyStore(EllipticCurveJsonWebKey sealing, List<EllipticCurveJsonWebKey> former) {

  /**
   * @param alias of the key that seals; null where there is but one
   * @throws KeyStoreException where it has not exactly one such key
   */
  static SealKeyStore read(Path file, char[] password, String alias)
      throws IOException, GeneralSecurityException, JoseException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, password);
    }
    String own = alias == null ? onlyKey(store) : alias;
    if (!store.isKeyEntry(own)) {
      throw new KeyStoreException("it has no key '" + own + "'");
    }
    EllipticCurveJsonWebKey sealing = publicKey(store, own);
    sealing.setPrivateKey((PrivateKey) store.getKey(own, password));
    List<EllipticCurveJsonWebKey> former = new ArrayList<>();
    for (String other : Collections.list(store.aliases())) {
      if (!other.equalsIgnoreCase(own)) {
        former.add(publicKey(store, other));
      }
    }
    return new SealKeyStore(sealing, former);
  }

  private static String onlyKey(KeyStore store) throws KeyStoreException {
    List<String> keys = new ArrayList<>();
    for (String alias : Collections.list(store.aliases())) {
      if (store.isKeyEntry(alias)) {
        keys.add(alias);
      }
    }
    if (keys.size() != 1) {
      throw new KeyStoreException(
          "it has " + keys.size() + " keys: name the one that seals, cocreation.seal.key-alias");
    }
    return keys.getFirst();
  }

  private static EllipticCurveJsonWebKey publicKey(KeyStore store, String alias)
      throws KeyStoreException, JoseException {
    if (store.getCertificate(alias).getPublicKey() instanceof ECPublicKey key
        && PublicJsonWebKey.Factory.newPublicJwk(key) instanceof EllipticCurveJsonWebKey jwk
        && "P-256".equals(jwk.getCurveName())) {
      return named(jwk);
    }
    throw new KeyStoreException("'" + alias + "' is no key of the curve P-256");
  }

  /** A key is called by its thumbprint (RFC 7638): whoever has the key can tell its name. */
  static EllipticCurveJsonWebKey named(EllipticCurveJsonWebKey key) {
    key.setKeyId(key.calculateBase64urlEncodedThumbprint("SHA-256"));
    key.setUse(Use.SIGNATURE);
    key.setAlgorithm(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
    return key;
  }

  /** The key that seals first. */
  List<JsonWebKey> all() {
    return Stream.concat(Stream.of(sealing), former.stream()).<JsonWebKey>map(key -> key).toList();
  }
}
