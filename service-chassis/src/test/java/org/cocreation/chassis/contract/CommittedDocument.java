package org.cocreation.chassis.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A committed document against what the code says now. */
final class CommittedDocument {

  private static final Path COMMITTED = Path.of("src/main/resources/contracts");
  private static final Path ACTUAL = Path.of("target/contracts");

  private CommittedDocument() {}

  /**
   * Fails where they differ; the actual one is then in {@code target/contracts} to be committed.
   */
  static void assertIsCurrent(String name, String actual) throws IOException {
    Path committed = COMMITTED.resolve(name);
    Files.createDirectories(ACTUAL);
    Files.writeString(ACTUAL.resolve(name), actual);
    assertThat(Files.exists(committed) ? Files.readString(committed) : "")
        .as(
            "%s differs from the code: look at %s, and commit it if it is meant",
            committed, ACTUAL.resolve(name))
        .isEqualTo(actual);
  }
}
