package org.cocreation.development.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cocreation.chassis.test.Refused.refused;
import static org.cocreation.chassis.test.Tokens.as;
import static org.cocreation.development.PrioritizationFixture.CUSTOMER;
import static org.cocreation.development.PrioritizationFixture.OUTSIDER;
import static org.cocreation.development.PrioritizationFixture.PROVIDER;
import static org.cocreation.development.PrioritizationFixture.STEERING;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesRegex;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.chassis.test.Tokens;
import org.cocreation.development.PrioritizationFixture;
import org.cocreation.development.SprintFixture;
import org.cocreation.development.Told;
import org.cocreation.localstack.Personas;
import org.junit.jupiter.api.Test;

/** What a sprint has to show, as both sides' people and others meet it. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class ProofApiTest {

  private static final String ADDRESS = "/api/v1/proofs-of-concept/{id}";
  private static final byte[] TEXT = "Load 91.2 t".getBytes(StandardCharsets.UTF_8);
  private static final byte[] PICTURE =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  @TestHTTPResource("/")
  URI service;

  /** R10. */
  @Test
  void shouldLetASprintEndWithIt() {
    SprintFixture fixture = SprintFixture.running(1);
    String sprint = fixture.sprint();
    String proof =
        fixture
            .show(CUSTOMER, sprint)
            .then()
            .statusCode(201)
            .body("sprintNumber", equalTo(1))
            .body("title", equalTo("Load seen"))
            .body("shownBy.side", equalTo("CUSTOMER"))
            .body("files", hasSize(0))
            .extract()
            .path("id");

    refused(409, "proof-shown", fixture.show(PROVIDER, sprint));
    fixture.end(sprint, null).then().statusCode(200).body("proofId", equalTo(proof));
    assertThat(Told.in(fixture.cycle().id(), 6))
        .anyMatch(
            event ->
                event.path("type").asText().endsWith(".proof-of-concept.shown.v1")
                    && event.at("/data/proof-of-concept/id").asText().equals(proof));
  }

  @Test
  void shouldBeShownInASprintThatRuns() {
    SprintFixture fixture = SprintFixture.withItems(1);
    String sprint = fixture.planned();
    refused(409, "sprint-not-started", fixture.show(PROVIDER, sprint));
    fixture.start(sprint).then().statusCode(200);
    fixture.end(sprint, "None").then().statusCode(200);
    refused(409, "sprint-ended", fixture.show(PROVIDER, sprint));
  }

  @Test
  void shouldGiveBackAFileAsItWasSent() {
    String proof = shown();
    byte[] large = new byte[3 * 1_048_576 + 7];
    new Random(7).nextBytes(large);
    large[0] = 1;
    String file =
        add(proof, PROVIDER, "Messung 1.bin", large)
            .then()
            .statusCode(201)
            .body("size", equalTo(large.length))
            .extract()
            .path("id");

    Response read =
        as(STEERING).accept("application/octet-stream").get(ADDRESS + "/files/{file}", proof, file);

    assertThat(read.statusCode()).isEqualTo(200);
    assertThat(read.asByteArray()).isEqualTo(large);
    assertThat(read.header("Content-Disposition"))
        .isEqualTo("attachment; filename*=UTF-8''Messung%201.bin");
    assertThat(read.header("X-Content-Type-Options")).isEqualTo("nosniff");
    as(OUTSIDER)
        .accept("application/octet-stream")
        .get(ADDRESS + "/files/{file}", proof, file)
        .then()
        .statusCode(404);
  }

  @Test
  void shouldSayWhatAFileIsByItsContentAndNotByItsName() {
    String proof = shown();
    add(proof, PROVIDER, "picture.txt", PICTURE)
        .then()
        .statusCode(201)
        .body("mediaType", equalTo("image/png"))
        .body("sha256", matchesRegex("[0-9a-f]{64}"));
  }

  @Test
  void shouldRefuseWhatAComputerWouldRunWhateverItIsCalled() {
    String proof = shown();
    byte[] windows = new byte[512];
    System.arraycopy(new byte[] {'M', 'Z', (byte) 0x90, 0, 3}, 0, windows, 0, 5);
    windows[0x3c] = (byte) 0x80;
    System.arraycopy(new byte[] {'P', 'E', 0, 0, 0x4c, 1}, 0, windows, 0x80, 6);
    byte[] linux = new byte[64];
    System.arraycopy(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0}, 0, linux, 0, 8);
    linux[16] = 2;
    byte[] java = {(byte) 0xca, (byte) 0xfe, (byte) 0xba, (byte) 0xbe, 0, 0, 0, 65, 0, 1};
    byte[] script = "#!/bin/sh\nrm -rf /\n".getBytes(StandardCharsets.UTF_8);
    for (byte[] program : List.of(windows, linux, java, script)) {
      refused(415, "executable-file", add(proof, PROVIDER, "report.pdf", program))
          .body("detail", containsString("program"));
    }
    refused(415, "executable-file", add(proof, PROVIDER, "start.bat", TEXT));
    as(PROVIDER).get(ADDRESS, proof).then().body("files", hasSize(0));
  }

  @Test
  void shouldRefuseWhatIsTooLargeAndKeepNothingOfIt() throws IOException {
    String proof = shown();
    long before = pieces();
    refused(413, "too-large", add(proof, PROVIDER, "large.bin", new byte[25 * 1_048_576]));
    add(proof, PROVIDER, "empty.txt", new byte[0]).then().statusCode(422);
    add(proof, PROVIDER, " ", TEXT)
        .then()
        .statusCode(422)
        .body("violations[0].field", equalTo("name"));
    assertThat(pieces()).isEqualTo(before);
  }

  @Test
  void shouldRefuseWhatIsTooLargeAlsoWhereItDoesNotSayHowLongItIs() throws Exception {
    String proof = shown();
    long before = pieces();
    HttpResponse<String> answer = addInChunks(proof, PROVIDER, 21 * 1_048_576);
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("urn:cocreation:problem:too-large");
    assertThat(addInChunks(proof, STEERING, 19 * 1_048_576).statusCode()).isEqualTo(403);
    assertThat(pieces()).isEqualTo(before);
  }

  private HttpResponse<String> addInChunks(String proof, String persona, int length)
      throws Exception {
    // An upgrade to HTTP/2 in the clear would have the server keep the whole body first.
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      return client.send(
          HttpRequest.newBuilder(
                  service.resolve("/api/v1/proofs-of-concept/" + proof + "/files?name=large.bin"))
              .header("Authorization", "Bearer " + Tokens.of(Personas.named(persona)))
              .header("Content-Type", "application/octet-stream")
              .POST(
                  HttpRequest.BodyPublishers.ofInputStream(
                      () -> new ByteArrayInputStream(new byte[length])))
              .build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }

  @Test
  void shouldKeepNothingOfAFileThatBreaksOffInTheMiddle() throws IOException {
    String proof = shown();
    long before = pieces();
    try (Socket socket = new Socket(service.getHost(), service.getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write(
          ("POST /api/v1/proofs-of-concept/"
                  + proof
                  + "/files?name=half.bin HTTP/1.1\r\nHost: "
                  + service.getAuthority()
                  + "\r\nAuthorization: Bearer "
                  + Tokens.of(Personas.named(PROVIDER))
                  + "\r\nContent-Type: application/octet-stream\r\nContent-Length: 3000000\r\n\r\n")
              .getBytes(StandardCharsets.US_ASCII));
      out.write(new byte[1_500_000]);
      out.flush();
    }
    add(proof, PROVIDER, "whole.txt", TEXT).then().statusCode(201);
    as(PROVIDER).get(ADDRESS, proof).then().body("files.name", equalTo(List.of("whole.txt")));
    assertThat(pieces()).isEqualTo(before + 1);
    // The service may hear only a moment later that nothing more comes.
    await().until(() -> partsLeft().isEmpty());
  }

  private static List<Path> partsLeft() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.filter(path -> path.getFileName().toString().startsWith("proof-")).toList();
    }
  }

  @Test
  void shouldAddTheSameFileOnceAndNoOtherOfItsName() {
    String proof = shown();
    String first =
        add(proof, PROVIDER, "load.txt", TEXT).then().statusCode(201).extract().path("id");
    add(proof, CUSTOMER, "load.txt", TEXT).then().statusCode(200).body("id", equalTo(first));
    refused(409, "file-exists", add(proof, PROVIDER, "load.txt", PICTURE));
    for (int i = 1; i < ProofOfConcept.MOST_FILES; i++) {
      add(proof, PROVIDER, "load-" + i + ".txt", TEXT).then().statusCode(201);
    }
    refused(409, "too-many-files", add(proof, PROVIDER, "more.txt", TEXT));
  }

  @Test
  void shouldChangeNothingOnceOperationsHasBegunToJudgeIt() {
    SprintFixture fixture = SprintFixture.running(1);
    String proof = fixture.show(PROVIDER, fixture.sprint()).path("id");
    change(proof, "*").then().statusCode(200).body("title", equalTo("Load heard"));
    fixture.assessed("judged", proof, "OPEN", 2);

    refused(409, "proof-judged", change(proof, "*"));
    refused(409, "proof-judged", add(proof, PROVIDER, "late.txt", TEXT));
  }

  @Test
  void shouldAskForTheVersionThatWasSeen() {
    String proof = shown();
    as(PROVIDER)
        .body("{\"title\": \"Load heard\", \"howToTry\": \"Listen.\"}")
        .put(ADDRESS, proof)
        .then()
        .statusCode(428);
    change(proof, "\"77\"").then().statusCode(412);
  }

  @Test
  void shouldTakeNoLinkThatIsNone() {
    SprintFixture fixture = SprintFixture.running(1);
    as(PROVIDER)
        .body("{\"title\": \"Load\", \"howToTry\": \"Try.\", \"link\": \"javascript:alert(1)\"}")
        .post("/api/v1/sprints/{id}/proof-of-concept", fixture.sprint())
        .then()
        .statusCode(422)
        .body("violations[0].field", equalTo("link"));
  }

  @Test
  void shouldBeForTheDevelopmentTeamAndNotExistForOutsiders() {
    SprintFixture fixture = SprintFixture.running(1);
    String sprint = fixture.sprint();
    for (String persona : List.of(STEERING, "operations@mincorp")) {
      refused(403, "wrong-team", fixture.show(persona, sprint));
    }
    fixture.show(OUTSIDER, sprint).then().statusCode(404);
    String proof = fixture.show(PROVIDER, sprint).path("id");
    refused(403, "wrong-team", add(proof, "operations@mincorp", "load.txt", TEXT));
    add(proof, OUTSIDER, "load.txt", TEXT).then().statusCode(404);
    as("operations@mincorp").get(ADDRESS, proof).then().statusCode(200);
    as(OUTSIDER).get(ADDRESS, proof).then().statusCode(404);
  }

  private static String shown() {
    SprintFixture fixture = SprintFixture.running(1);
    return fixture.show(PROVIDER, fixture.sprint()).then().statusCode(201).extract().path("id");
  }

  private static Response change(String proof, String ifMatch) {
    return as(CUSTOMER)
        .headers(Map.of("If-Match", ifMatch))
        .body("{\"title\": \"Load heard\", \"howToTry\": \"Listen.\"}")
        .put(ADDRESS, proof);
  }

  private static Response add(String proof, String persona, String name, byte[] content) {
    return as(persona)
        .contentType("application/octet-stream")
        .queryParam("name", name)
        .body(content)
        .post(ADDRESS + "/files", proof);
  }

  private static long pieces() {
    return PrioritizationFixture.count(
        "select count(*) from proof_file_piece where cast(? as uuid) is not null",
        UUID.randomUUID());
  }
}
