package org.cocreation.steering.proof;

import jakarta.enterprise.context.ApplicationScoped;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** Seals what the service stands for: a JWS (RFC 7515, ES256) that anybody can check. */
@ApplicationScoped
public class Seals {

  private final SealKeys keys;

  Seals(SealKeys keys) {
    this.keys = keys;
  }

  /**
   * @param text JSON; it is in the seal, for all to read
   * @return the compact form, with the name of its key
   */
  public String seal(String text) {
    EllipticCurveJsonWebKey key = keys.sealing();
    JsonWebSignature seal = new JsonWebSignature();
    seal.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
    seal.setKeyIdHeaderValue(key.getKeyId());
    seal.setPayload(text);
    seal.setKey(key.getPrivateKey());
    try {
      return seal.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException("The key was usable when the service started", e);
    }
  }
}
