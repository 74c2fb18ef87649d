package org.cocreation.operations.link;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The last part of a link's address: which link it is, and its secret of 192 bits. The secret is
 * made of a random salt by the key of the pages' sessions, so it is stored nowhere and can be shown
 * again to those whose link it is; the database has its hash alone. With another key old links go
 * on to work, but cannot be shown any more.
 */
@ApplicationScoped
class LinkTokens {

  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
  private static final Base64.Decoder DECODER = Base64.getUrlDecoder();
  private static final int ID_CHARACTERS = 22;
  private static final int SECRET_BYTES = 24;
  private static final int SALT_BYTES = 32;
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{54}");
  private static final byte[] NO_HASH = new byte[32];
  private static final String PURPOSE = "need-link";

  private final SecureRandom random = new SecureRandom();
  private final byte[] key;

  /**
   * @param sessionSecret 32 characters or more, the same for all replicas
   */
  LinkTokens(@ConfigProperty(name = "cocreation.pages.session-secret") String sessionSecret) {
    this.key = sessionSecret.getBytes(StandardCharsets.UTF_8);
  }

  /** What was sent, as far as it has the form of a token. */
  record Sent(UUID link, byte[] secret) {}

  /** Gives a new link its secret. */
  void seal(NeedLink link) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    link.seal(salt, hash(secret(link.id(), salt)));
  }

  /** Empty where the key is not any more the one by which the link was made. */
  Optional<String> of(NeedLink link) {
    byte[] secret = secret(link.id(), link.salt());
    return MessageDigest.isEqual(hash(secret), link.secretHash())
        ? Optional.of(ENCODER.encodeToString(bytes(link.id())) + ENCODER.encodeToString(secret))
        : Optional.empty();
  }

  static Optional<Sent> read(String token) {
    if (token == null || !FORM.matcher(token).matches()) {
      return Optional.empty();
    }
    ByteBuffer id = ByteBuffer.wrap(DECODER.decode(token.substring(0, ID_CHARACTERS)));
    return Optional.of(
        new Sent(
            new UUID(id.getLong(), id.getLong()), DECODER.decode(token.substring(ID_CHARACTERS))));
  }

  /** Takes as long whatever was sent, and whether there is such a link or not. */
  static boolean isRight(Sent sent, Optional<NeedLink> link) {
    byte[] known = link.map(NeedLink::secretHash).orElse(NO_HASH);
    return MessageDigest.isEqual(hash(sent.secret()), known) & link.isPresent();
  }

  /** By whom of those who have the link it was sent: for a while, and of no use elsewhere. */
  byte[] mark(NeedLink link, String client) {
    return keyed("client", link.salt(), client.getBytes(StandardCharsets.UTF_8));
  }

  private byte[] secret(UUID link, byte[] salt) {
    return Arrays.copyOf(keyed(PURPOSE, salt, bytes(link)), SECRET_BYTES);
  }

  private byte[] keyed(String purpose, byte[] salt, byte[] what) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      mac.update(purpose.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      mac.update(salt);
      return mac.doFinal(what);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has HmacSHA256", e);
    }
  }

  private static byte[] hash(byte[] secret) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(secret);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }
}
