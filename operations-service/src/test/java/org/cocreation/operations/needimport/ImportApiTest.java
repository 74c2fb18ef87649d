package org.cocreation.operations.needimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cocreation.chassis.test.Tokens.as;
import static org.cocreation.operations.CycleFixture.need;
import static org.cocreation.operations.CycleFixture.runningIn;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.operations.CycleFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(FeatureTest.class)
class ImportApiTest {

  private static final String HEADER = "role,process,pain,frequency,since,person\n";
  private static final String GOOD =
      HEADER
          + "Truck driver,Loading,\"Half empty, again\",every shift,2024-05,Aino Virtanen\n"
          + "Dispatcher,Traffic,Queues nobody sees coming,DAILY,2023-11,\n"
          + "Loader,Loading,\"Glare\nin the evening\",weekly,2022-01,\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Seit;Rolle;Was stört;Häufigkeit;Arbeitsablauf\n2024-05;Fahrer;Staub;Jede Schicht;Laden\n",
        "sedan;roll;vad stör;hur ofta;process\n2024-05;Förare;Damm;varje skift;Lastning\n"
      })
  void shouldReadATableInTheLanguageOfItsPeople(String file) {
    CycleFixture cycle = runningIn("NEEDS");

    send(cycle, "operations@mincorp", file, "")
        .then()
        .statusCode(200)
        .body("imported", equalTo(1))
        .body("rejected", empty());
    as("steering@mincorp")
        .get(cycle.path())
        .then()
        .body("items.frequency", contains("EVERY_SHIFT"));
  }

  @Test
  void shouldTakeGoodLinesAndSayOfEachBadOneWhatIsWrong() {
    CycleFixture cycle = runningIn("NEEDS");
    String file =
        GOOD
            + "Loader,,Dust,often,2022-13,\n"
            + "Loader,Loading,Dust, and noise,DAILY,2022-01,\n"
            + "truck DRIVER, Loading ,\"Half  empty, again\",EVERY_SHIFT,2024-05,aino virtanen\n";

    send(cycle, "operations@mincorp", file, "")
        .then()
        .statusCode(200)
        .body("lines", equalTo(6))
        .body("imported", equalTo(3))
        .body("repeated", equalTo(1))
        .body("rejected.line", contains(6, 6, 6, 7))
        .body("rejected.field", contains("process", "frequency", "since", null))
        .body("rejected[1].value", equalTo("often"))
        .body("rejected[2].problem", equalTo("must be a month such as 2024-05"));
    as("steering@mincorp")
        .get(cycle.path())
        .then()
        .body("items.role", containsInAnyOrder("Truck driver", "Dispatcher", "Loader"))
        .body("items.side", contains("CUSTOMER", "CUSTOMER", "CUSTOMER"))
        .body("items.find { it.role == 'Dispatcher' }.person", nullValue())
        .body("items.find { it.role == 'Loader' }.pain", equalTo("Glare\nin the evening"));
  }

  @Test
  void shouldChangeNothingWhenTheSameFileComesAgain() {
    CycleFixture cycle = runningIn("NEEDS");
    send(cycle, "operations@mincorp", GOOD, "").then().body("imported", equalTo(3));

    send(
            cycle,
            "operations@mincorp",
            GOOD.replace("\n", "\r\n").replace(',', ';').replace("empty;", "empty,"),
            "")
        .then()
        .statusCode(200)
        .body("imported", equalTo(0))
        .body("repeated", equalTo(3));
    as("steering@mincorp").get(cycle.path()).then().body("items", hasSize(3));
  }

  @Test
  void shouldTakeAFileOnceWhenItComesTwiceAtOnce() throws Exception {
    CycleFixture cycle = runningIn("NEEDS");
    Callable<Integer> send = () -> send(cycle, "operations@mincorp", GOOD, "").path("imported");
    int imported = 0;
    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      for (Future<Integer> one : both.invokeAll(List.of(send, send))) {
        imported += one.get();
      }
    }

    assertThat(imported).isEqualTo(3);
    as("steering@mincorp").get(cycle.path()).then().body("items", hasSize(3));
  }

  @Test
  void shouldOnlyLookInADryRun() {
    CycleFixture cycle = runningIn("NEEDS");

    send(cycle, "operations@mincorp", GOOD, "?dryRun=true")
        .then()
        .statusCode(200)
        .body("dryRun", equalTo(true))
        .body("imported", equalTo(3));
    as("steering@mincorp").get(cycle.path()).then().body("items", hasSize(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "yes", "TRUE", "", "0"})
  void shouldImportNothingWhereADryRunIsAskedForInOtherWords(String dryRun) {
    CycleFixture cycle = runningIn("NEEDS");

    send(cycle, "operations@mincorp", GOOD, "?dryRun=" + dryRun)
        .then()
        .statusCode(422)
        .body("violations[0].field", equalTo("dryRun"))
        .body("violations[0].message", equalTo("must be true or false"));
    as("steering@mincorp").get(cycle.path()).then().body("items", hasSize(0));
  }

  @Test
  void shouldSayTheSameOfALineAsOfJson() {
    CycleFixture cycle = runningIn("NEEDS");
    String file = HEADER + "Dri\u202ever,\u200b,Dust,often,2024-05,\n,Loading,Dust,,2024-13,\n";

    Response report = send(cycle, "operations@mincorp", file, "");

    report
        .then()
        .body(
            "rejected.field",
            contains("role", "process", "frequency", "role", "frequency", "since"))
        .body(
            "rejected[2].problem",
            equalTo("must be one of EVERY_SHIFT, DAILY, WEEKLY, MONTHLY, RARELY"));
    as("operations@mincorp")
        .body(
            """
            {"role": "Dri\\u202ever", "process": "\\u200b", "pain": "Dust", "frequency": "DAILY",
             "since": "2024-05"}""")
        .post(cycle.path())
        .then()
        .statusCode(422)
        .body("violations.field", containsInAnyOrder("role", "process"))
        .body(
            "violations.message",
            containsInAnyOrder(
                report
                    .<List<String>>path(
                        "rejected.findAll { it.line == 2 && it.field != 'frequency' }.problem")
                    .toArray()));
    as("operations@mincorp")
        .body(
            """
            {"role": "Driver", "process": "Loading", "pain": "Dust", "frequency": "often",
             "since": "2024-05"}""")
        .post(cycle.path())
        .then()
        .statusCode(400)
        .body("detail", containsString(report.<String>path("rejected[2].problem")));
    as("operations@mincorp")
        .body("{\"process\": \"Loading\", \"pain\": \"Dust\", \"since\": \"2024-13\"}")
        .post(cycle.path())
        .then()
        .statusCode(422)
        .body(
            "violations.message",
            containsInAnyOrder(
                report.<List<String>>path("rejected.findAll { it.line == 3 }.problem").toArray()));
  }

  @Test
  void shouldKnowAWordHoweverItsLettersAreComposed() {
    CycleFixture cycle = runningIn("NEEDS");
    String line = "F\u00f6rare,Lastning,Damm,DAILY,2024-05,\n";
    String decomposed = "\u00a0Fo\u0308rare,Lastning,Damm,DAILY,2024-05,\n";

    send(cycle, "operations@mincorp", HEADER + line, "").then().body("imported", equalTo(1));

    send(cycle, "operations@mincorp", HEADER + decomposed, "").then().body("repeated", equalTo(1));
  }

  @Test
  void shouldReadTheCharsetThatTheRequestDeclares() {
    CycleFixture cycle = runningIn("NEEDS");
    String file = HEADER + "F\u00f6rare,Lastning,Damm,DAILY,2024-05,\n";

    sendAs("text/csv;charset=windows-1252", cycle, file.getBytes(Charset.forName("windows-1252")))
        .then()
        .statusCode(200)
        .body("imported", equalTo(1));
    sendAs("text/csv;charset=none-such", cycle, file.getBytes(StandardCharsets.UTF_8))
        .then()
        .statusCode(415);
    as("steering@mincorp").get(cycle.path()).then().body("items.role", contains("F\u00f6rare"));
  }

  @Test
  void shouldTakeNothingOfAFileWhoseColumnsAreOthers() {
    CycleFixture cycle = runningIn("NEEDS");

    send(cycle, "operations@mincorp", "role,pain,since,mood\nDriver,Dust,2024-05,bad\n", "")
        .then()
        .statusCode(422)
        .body("type", endsWith(":wrong-columns"))
        .body("missing", contains("process", "frequency"))
        .body("unknown", contains("mood"));
    send(cycle, "operations@mincorp", "", "").then().statusCode(422);
    as("operations@mincorp").body(need("Driver")).post(cycle.path("import")).then().statusCode(415);
    as("steering@mincorp").get(cycle.path()).then().body("items", hasSize(0));
  }

  @Test
  void shouldNotBringBackWhatWasTakenBack() {
    CycleFixture cycle = runningIn("NEEDS");
    send(cycle, "operations@mincorp", GOOD, "").then().statusCode(200);
    String id = as("operations@mincorp").get(cycle.path()).path("items[0].id");
    as("operations@mincorp")
        .header("If-Match", "\"0\"")
        .body("{\"reason\": \"Solved by the new lamps.\"}")
        .post("/api/v1/operational-needs/" + id + "/withdrawal")
        .then()
        .statusCode(200);

    send(cycle, "operations@mincorp", GOOD, "").then().body("repeated", equalTo(3));
    as("steering@mincorp").get(cycle.path()).then().body("items", hasSize(2));
  }

  @Test
  void shouldLetOnlyTheOperationsTeamImport() {
    CycleFixture cycle = runningIn("NEEDS");

    send(cycle, "steering@rivalcorp", GOOD, "").then().statusCode(404);
    send(cycle, "steering@mincorp", GOOD, "").then().statusCode(403);
  }

  @Test
  void shouldKnowARepeatByItsKeyAlsoWithANewToken() {
    CycleFixture cycle = runningIn("NEEDS");
    String key = UUID.randomUUID().toString();

    String first = sendOnce(cycle, key, "one").then().statusCode(200).extract().asString();
    String again = sendOnce(cycle, key, "another").then().statusCode(200).extract().asString();

    assertThat(again).isEqualTo(first);
  }

  private static Response sendOnce(CycleFixture cycle, String key, String traceId) {
    return request("operations@mincorp")
        .header("Idempotency-Key", key)
        .header("X-Trace", traceId)
        .body(GOOD.getBytes(StandardCharsets.UTF_8))
        .post(cycle.path("import"));
  }

  private static Response sendAs(String type, CycleFixture cycle, byte[] file) {
    return as("operations@mincorp")
        .config(
            RestAssured.config()
                .encoderConfig(
                    EncoderConfig.encoderConfig().encodeContentTypeAs(type, ContentType.TEXT)))
        .contentType(type)
        .body(file)
        .post(cycle.path("import"));
  }

  private static Response send(CycleFixture cycle, String persona, String file, String query) {
    return request(persona)
        .body(file.getBytes(StandardCharsets.UTF_8))
        .post(cycle.path("import") + query);
  }

  private static RequestSpecification request(String persona) {
    return as(persona)
        .config(
            RestAssured.config()
                .encoderConfig(
                    EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                        .encodeContentTypeAs("text/csv", ContentType.TEXT)))
        .contentType("text/csv");
  }
}
