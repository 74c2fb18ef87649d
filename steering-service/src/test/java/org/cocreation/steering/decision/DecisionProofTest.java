package org.cocreation.steering.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.chassis.test.Patience;
import org.cocreation.steering.Company;
import org.cocreation.steering.CycleFixture;
import org.cocreation.steering.Forgeries;
import org.cocreation.steering.PartnershipFixture;
import org.cocreation.steering.Siblings;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.keys.EllipticCurves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A proof recomputed by a separate small program matches; a tampered one does not (R1). */
@QuarkusTest
@TestProfile(FeatureTest.class)
class DecisionProofTest {

  private static final Path PROGRAM =
      Path.of(System.getProperty("cocreate.root", ".."), "docs", "proof", "VerifyProof.java");

  @TempDir static Path compiled;
  @TempDir Path folder;

  private record Verdict(int exitCode, String said) {}

  @Test
  void shouldBeRecomputedByAProgramWithoutAnyOfOurCode() throws Exception {
    try (Siblings siblings = Siblings.atWork()) {
      CycleFixture cycle = CycleFixture.started().in(Phase.PRIORITIZATION).finishPhase();
      String hash = cycle.signedByBoth();
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

      Verdict verdict = verifyBySource(proof, keys());
      assertThat(verdict.said())
          .contains("PROOF HOLDS", "chain is complete", hash, provider.person("steering"));
      assertThat(verdict.exitCode()).isZero();
      assertThat(verdict.said()).contains("covered by the seal:").doesNotContain("NOT COVERED");
      Verdict added = verify(proof.replaceFirst("\\{", "{\"outcome\": \"STOP\", "), keys());
      assertThat(added.said())
          .contains("PROOF HOLDS", "decision: INVEST", "NOT COVERED", ": outcome");
      String changed = proof.replace("\"240000\"", "\"240001\"");
      for (String tampered :
          new String[] {
            changed,
            proof.replace("\"side\":\"CUSTOMER\",\"who\"", "\"side\":\"PROVIDER\",\"who\""),
            proof.replaceFirst("\\{\"side\":\"PROVIDER\",\"who\"[^}]*},", ""),
            proof.substring(0, proof.length() - 1),
            Forgeries.withoutFirstOfChain(proof)
          }) {
        assertThat(tampered).isNotEqualTo(proof);
        Verdict refusal = verify(tampered, keys());
        assertThat(refusal.said()).contains("PROOF DOES NOT HOLD");
        assertThat(refusal.exitCode()).isEqualTo(1);
      }
      // Whoever changes the content can compute its hash anew, and not the seal.
      Verdict forged = verify(Forgeries.withHashComputedAnew(changed), keys());
      assertThat(forged.said()).contains("PROOF DOES NOT HOLD: FORGED: the seal is of the content");
      assertThat(forged.exitCode()).isEqualTo(1);
      Verdict stranger = verify(proof, keysOfAnother());
      assertThat(stranger.said()).contains("PROOF DOES NOT HOLD: FORGED, or of another service");
      assertThat(stranger.exitCode()).isEqualTo(1);
      Verdict unchecked = verify(Forgeries.withHashComputedAnew(changed), null);
      assertThat(unchecked.said()).contains("SEAL NOT CHECKED").doesNotContain("HOLDS");
      assertThat(unchecked.exitCode()).isEqualTo(2);
      // As proofs were before there were seals.
      Verdict unsealed = verify(Forgeries.without(proof, "seal", "chain"), keys());
      assertThat(unsealed.said())
          .contains("NOT SEALED", hash, "covered by the seal: nothing")
          .doesNotContain("HOLDS");
      assertThat(unsealed.exitCode()).isEqualTo(2);
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

    Verdict verdict = verify(proof, keys());
    assertThat(verdict.said()).contains("PROOF HOLDS", "decision: STOP in NEEDS, number 1");
    assertThat(verdict.exitCode()).isZero();
    assertThat(verify(proof, null).said()).contains("not approved by both sides");
  }

  @Test
  void shouldChainTheDecisionsOfAPartnershipThatAreTakenAtOnce() throws Exception {
    PartnershipFixture partnership = PartnershipFixture.active();
    List<CycleFixture> cycles =
        Stream.generate(() -> CycleFixture.startedIn(partnership)).limit(4).toList();
    List<String> decisions = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(cycles.size())) {
      List<Callable<String>> stops =
          cycles.stream()
              .<Callable<String>>map(
                  cycle ->
                      () ->
                          cycle
                              .decide("{\"outcome\": \"STOP\", \"reason\": \"No case.\"}")
                              .statusCode(201)
                              .extract()
                              .path("id"))
              .toList();
      for (Future<String> decision : threads.invokeAll(stops)) {
        decisions.add(decision.get());
      }
    }

    List<Integer> lengths = new ArrayList<>();
    for (String decision : decisions) {
      Response proof =
          partnership.customer().as("steering").get("/api/v1/decisions/" + decision + "/proof");
      lengths.add(proof.<List<String>>path("chain").size());
      assertThat(verify(proof.asString(), keys()).exitCode()).isZero();
    }
    assertThat(lengths).containsExactlyInAnyOrder(0, 1, 2, 3);
  }

  /** For everybody, without a token. */
  private static String keys() {
    return RestAssured.get("/.well-known/jwks.json")
        .then()
        .statusCode(200)
        .body("keys[0].kty", equalTo("EC"))
        .body("keys[0].d", nullValue())
        .extract()
        .asString();
  }

  private static String keysOfAnother() throws Exception {
    return EcJwkGenerator.generateJwk(EllipticCurves.P256)
        .toJson()
        .replaceFirst("\\{", "{\"kid\":\"another\",");
  }

  /**
   * @param keys null where the program gets none
   */
  /** As the one who has the program's source runs it. */
  private Verdict verifyBySource(String proof, String keys) throws Exception {
    return run(List.of(PROGRAM.toAbsolutePath().toString()), proof, keys);
  }

  /** The same, compiled once for all. */
  private Verdict verify(String proof, String keys) throws Exception {
    if (!Files.exists(compiled.resolve("VerifyProof.class"))) {
      assertThat(
              ToolProvider.getSystemJavaCompiler()
                  .run(null, null, null, "-d", compiled.toString(), PROGRAM.toString()))
          .isZero();
    }
    return run(List.of("-cp", compiled.toString(), "VerifyProof"), proof, keys);
  }

  private Verdict run(List<String> program, String proof, String keys) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1"));
    command.addAll(program);
    command.add(Files.writeString(folder.resolve("proof.json"), proof).toString());
    if (keys != null) {
      command.add("--key");
      command.add(Files.writeString(folder.resolve("jwks.json"), keys).toString());
    }
    Process java = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(java.waitFor(Patience.MOST.toSeconds(), TimeUnit.SECONDS)).isTrue();
    return new Verdict(java.exitValue(), said);
  }
}
