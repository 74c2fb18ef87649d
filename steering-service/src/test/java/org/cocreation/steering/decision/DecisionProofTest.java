package org.cocreation.steering.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.steering.Company;
import org.cocreation.steering.CycleFixture;
import org.cocreation.steering.Siblings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A proof recomputed by a separate small program matches; a tampered one does not (R1). */
@QuarkusTest
@TestProfile(FeatureTest.class)
class DecisionProofTest {

  private static final Path PROGRAM =
      Path.of(System.getProperty("cocreate.root", ".."), "docs", "proof", "VerifyProof.java");

  @TempDir Path folder;

  private record Verdict(int exitCode, String said) {}

  @Test
  void shouldBeRecomputedByAProgramWithoutAnyOfOurCode() throws Exception {
    try (Siblings siblings = Siblings.atWork()) {
      CycleFixture cycle = CycleFixture.started().in(Phase.PRIORITIZATION).finishPhase();
      String hash = cycle.openGate();
      cycle.approve(Side.PROVIDER, hash).then().statusCode(201);
      cycle.approve(Side.CUSTOMER, hash).then().statusCode(201);
      String decision =
          cycle.decide("{\"outcome\": \"INVEST\"}").statusCode(201).extract().path("id");
      String address = "/api/v1/decisions/" + decision + "/proof";
      Company provider = cycle.partnership().provider();

      String proof =
          provider
              .as("operations")
              .get(address)
              .then()
              .statusCode(200)
              .body("contentHash", equalTo(hash))
              .body("content.cycleId", equalTo(cycle.id()))
              .body("content.concept.state", equalTo("TECHNICALLY_APPROVED"))
              .body("content.killClock.budget.amount", equalTo("60000.00"))
              .body("approvals.side", contains("PROVIDER", "CUSTOMER"))
              .body("approvals[0].who", equalTo(provider.person("steering")))
              .body("approvals.contentHash", contains(hash, hash))
              .extract()
              .asString();

      Verdict verdict = verify(proof);
      assertThat(verdict.said()).contains("PROOF HOLDS", hash, provider.person("steering"));
      assertThat(verdict.exitCode()).isZero();
      for (String tampered :
          new String[] {
            proof.replace("240000.00", "240000.01"),
            proof.replace("\"side\":\"CUSTOMER\",\"who\"", "\"side\":\"PROVIDER\",\"who\""),
            proof.replaceFirst("\\{\"side\":\"PROVIDER\",\"who\"[^}]*},", ""),
            proof.substring(0, proof.length() - 1)
          }) {
        assertThat(tampered).isNotEqualTo(proof);
        Verdict refusal = verify(tampered);
        assertThat(refusal.said()).contains("PROOF DOES NOT HOLD");
        assertThat(refusal.exitCode()).isEqualTo(1);
      }
      Company.registered("rival").as("steering").get(address).then().statusCode(404);
    }
  }

  @Test
  void shouldProveTheContentOfADecisionThatNobodySigned() throws Exception {
    CycleFixture cycle = CycleFixture.started();
    String decision =
        cycle
            .decide("{\"outcome\": \"STOP\", \"reason\": \"No business case.\"}")
            .statusCode(201)
            .extract()
            .path("id");

    String proof =
        cycle
            .partnership()
            .customer()
            .as("steering")
            .get("/api/v1/decisions/" + decision + "/proof")
            .then()
            .statusCode(200)
            .body("approvals", empty())
            .extract()
            .asString();

    assertThat(verify(proof).said()).contains("not approved by both sides");
  }

  private Verdict verify(String proof) throws Exception {
    Path file = Files.writeString(folder.resolve("proof.json"), proof);
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                PROGRAM.toAbsolutePath().toString(),
                file.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(java.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Verdict(java.exitValue(), said);
  }
}
