package org.cocreation.chassis.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The committed OpenAPI document against what the running service says of itself. */
public final class OpenApiDocument {

  private static final Path COMMITTED = Path.of("src/main/resources/contracts/openapi.yaml");
  private static final Path ACTUAL = Path.of("target/openapi.yaml");

  private OpenApiDocument() {}

  /**
   * Fails where they differ; the actual one is then in {@code target/openapi.yaml} to be committed.
   */
  public static void assertCommittedIsCurrent() throws IOException {
    String actual = RestAssured.given().accept("application/yaml").get("/q/openapi").asString();
    Files.writeString(ACTUAL, actual);
    assertThat(Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "")
        .as(
            "%s differs from the service: look at %s, and commit it if it is meant",
            COMMITTED, ACTUAL)
        .isEqualTo(actual);
  }
}
