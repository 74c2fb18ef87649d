package org.cocreation.steering.gate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * A content in the one form that can be signed: RFC 8785 canonical JSON, which anybody can compute
 * again from the content and compare.
 *
 * @param text the canonical JSON
 * @param hash SHA-256 of its UTF-8 bytes, hex
 */
public record CanonicalContent(String text, String hash) {

  static CanonicalContent of(Object content, ObjectMapper mapper) {
    try {
      String text = new JsonCanonicalizer(mapper.writeValueAsString(content)).getEncodedString();
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return new CanonicalContent(text, HexFormat.of().formatHex(hash));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What is decided on is always JSON", e);
    } catch (IOException e) {
      throw new IllegalStateException("What Jackson wrote is always JSON", e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
