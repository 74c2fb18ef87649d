package org.cocreation.chassis.packing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What texts have in common, so that they need not say it. What was packed after one is read after
 * the same for ever: a dictionary is never changed; a better one gets the next number, and its row
 * in the table {@code packing_dictionary}.
 */
record Dictionary(byte number, byte[] words) {

  static final Dictionary NEWEST = read((byte) 1);

  /**
   * @throws IllegalStateException where this release does not have it
   */
  static Dictionary of(byte number) {
    if (number != NEWEST.number) {
      throw new IllegalStateException(
          "Packed by a newer release, after dictionary %d".formatted(number));
    }
    return NEWEST;
  }

  /** Followed by what is known: the nearer, the shorter it is referred to. */
  byte[] with(String known) {
    byte[] near = known.getBytes(StandardCharsets.UTF_8);
    byte[] both = Arrays.copyOf(words, words.length + near.length);
    System.arraycopy(near, 0, both, words.length, near.length);
    return both;
  }

  private static Dictionary read(byte number) {
    try (InputStream words = Dictionary.class.getResourceAsStream("/packing/" + number + ".txt")) {
      return new Dictionary(number, words.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return new String(words, StandardCharsets.US_ASCII);
  }
}
