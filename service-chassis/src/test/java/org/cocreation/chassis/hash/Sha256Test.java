package org.cocreation.chassis.hash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class Sha256Test {

  /** FIPS 180-2, appendix B.1. */
  private static final String OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @Test
  void shouldBeThatOfTheStandard() {
    assertThat(Sha256.of("abc")).isEqualTo(OF_ABC);
  }

  @Test
  void shouldTakeTextsOneAfterTheOther() {
    assertThat(Sha256.of(Stream.of("a", "", "bc"))).isEqualTo(OF_ABC);
  }
}
