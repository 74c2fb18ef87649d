package org.cocreation.steering.gate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.cocreation.chassis.hash.Sha256;
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
      return new CanonicalContent(text, Sha256.of(text));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What is decided on is always JSON", e);
    } catch (IOException e) {
      throw new IllegalStateException("What Jackson wrote is always JSON", e);
    }
  }
}
