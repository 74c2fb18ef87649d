package org.cocreation.development.paste;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cocreation.chassis.test.Tokens.as;
import static org.cocreation.development.PrioritizationFixture.CUSTOMER;
import static org.cocreation.development.PrioritizationFixture.OUTSIDER;
import static org.cocreation.development.PrioritizationFixture.PROVIDER;
import static org.cocreation.development.PrioritizationFixture.STEERING;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.development.ConceptFixture;
import org.junit.jupiter.api.Test;

/** Many backlog items at once: each line is looked at before any of them is proposed. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class PasteItemsTest {

  @Test
  void shouldShowWhatWouldBecomeOfEachLineAndChangeNothing() {
    ConceptFixture concept = ConceptFixture.drafted();
    Response before = concept.read();

    paste(
            concept,
            "?dryRun=true",
            line(concept, "Speed", "120 h", "off the shelf", "3 of 5", "ready"),
            line(concept, "", "0", "rented", "9", "soon"),
            "Pink houses\tThey look nice.\t40\tcustom\t4\tready\t\t")
        .then()
        .statusCode(200)
        .body("dryRun", equalTo(true))
        .body("proposed", equalTo(1))
        .body("lines.outcome", contains("PROPOSED", "REJECTED", "REJECTED"))
        .body("lines[0].problems", empty())
        .body("lines[0].values.title", equalTo("Speed"))
        .body(
            "lines[1].problems.field",
            contains("title", "effortHours", "sourcing", "feasibility", "dataReadiness"))
        .body("lines[1].problems[0].problem", equalTo("is missing"))
        .body("lines[1].problems[2].problem", containsString("OFF_THE_SHELF, CUSTOM"))
        .body("lines[2].problems.field", contains("kpiId", "trace"))
        .body("lines[2].problems[0].problem", containsString("no KPI, no feature (R6)"));

    assertThat(concept.read().asString()).isEqualTo(before.asString());
  }

  @Test
  void shouldProposeTheGoodLinesInOneRevisionAndReportTheOthers() {
    ConceptFixture concept = ConceptFixture.drafted();
    int revision = concept.read().path("revision");
    String good = line(concept, "Speed", "120", "CUSTOM", "3", "PARTLY");
    String[] lines = {good, line(concept, "Bad", "many", "custom", "3", "partly"), good};

    paste(concept, "", lines)
        .then()
        .statusCode(200)
        .body("proposed", equalTo(1))
        .body("lines.outcome", contains("PROPOSED", "REJECTED", "REPEATED"))
        .body("lines[1].text", equalTo(lines[1]));

    concept
        .read()
        .then()
        .body("revision", equalTo(revision + 1))
        .body("items.title", contains("Load shown", "Speed"))
        .body("items[1].effortHours", equalTo(120))
        .body("items[1].kpiId", equalTo(concept.cycle().kpi().toString()));
    paste(concept, "", lines)
        .then()
        .body("proposed", equalTo(0))
        .body("lines[0].outcome", equalTo("REPEATED"));
    concept.read().then().body("revision", equalTo(revision + 1));
  }

  @Test
  void shouldReadCellsAndRowsAsTheyWereCopied() {
    ConceptFixture concept = ConceptFixture.drafted();

    paste(
            concept,
            "?dryRun=true",
            "",
            line(concept, "", "1", "custom", "3", "ready"),
            "",
            line(concept, "Speed", "120 Std.", "maßgeschneidert", "3 von 5", "teilweise"),
            line(concept, "Fart", "80 timmar", "specialgjord", "3 av 5", "saknas"))
        .then()
        .statusCode(200)
        .body("header", nullValue())
        .body("lines.line", contains(2, 4, 5))
        .body("lines.outcome", contains("REJECTED", "PROPOSED", "PROPOSED"))
        .body("lines[0].problems.field", contains("title"));
  }

  @Test
  void shouldTakeTheApprovalBackOnlyIfSomethingIsProposed() {
    ConceptFixture concept = ConceptFixture.approved();

    paste(concept, "", "Nothing right").then().statusCode(200).body("proposed", equalTo(0));
    concept.read().then().body("state", equalTo("TECHNICALLY_APPROVED"));

    paste(concept, "", line(concept, "Speed", "1", "custom", "3", "ready")).then().statusCode(200);
    concept.read().then().body("state", equalTo("DRAFT"));
  }

  @Test
  void shouldNotGoBeyondWhatAConceptHolds() {
    ConceptFixture concept = ConceptFixture.drafted();
    String[] lines =
        IntStream.range(0, 51)
            .mapToObj(at -> line(concept, "Item " + at, "1", "custom", "3", "ready"))
            .toArray(String[]::new);

    paste(concept, "", lines)
        .then()
        .statusCode(200)
        .body("proposed", equalTo(49))
        .body("lines[49].outcome", equalTo("REJECTED"))
        .body("lines[49].problems[0].problem", containsString("50 items"));
    concept.read().then().body("items", hasSize(50));
  }

  @Test
  void shouldSayThatARefusedItemIsThereAlready() {
    ConceptFixture concept = ConceptFixture.drafted();
    String line = line(concept, "Speed", "1", "custom", "3", "ready");
    paste(concept, "", line).then().statusCode(200);
    as(PROVIDER)
        .body("{\"reason\": \"No business case.\"}")
        .post("/api/v1/backlog-items/{id}/refusal", concept.read().<String>path("items[1].id"))
        .then()
        .statusCode(200);

    paste(concept, "?dryRun=true", line)
        .then()
        .body("lines[0].outcome", equalTo("REPEATED"))
        .body("lines[0].problems[0].problem", containsString("was refused"));
  }

  @Test
  void shouldBeForTheDevelopmentTeamOfARunningCycle() {
    ConceptFixture concept = ConceptFixture.drafted();
    String line = line(concept, "Speed", "1", "custom", "3", "ready");

    for (String query : List.of("", "?dryRun=true")) {
      paste(STEERING, null, concept, query, line).then().statusCode(403);
      paste(OUTSIDER, null, concept, query, line).then().statusCode(404);
    }
    paste(CUSTOMER, null, concept, "", "").then().statusCode(422);
    concept.cycle().ended("stopped", "STOPPED");
    await().until(() -> paste(concept, "?dryRun=true", line).statusCode() == 409);
    paste(concept, "", line).then().statusCode(409).body("type", endsWith(":cycle-not-running"));
  }

  @Test
  void shouldProposeOnceUnderOneIdempotencyKey() {
    ConceptFixture concept = ConceptFixture.drafted();
    String key = UUID.randomUUID().toString();
    String line = line(concept, "Speed", "1", "custom", "3", "ready");

    Response first = paste(PROVIDER, key, concept, "", line);
    Response second = paste(PROVIDER, key, concept, "", line);

    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(first.<Integer>path("proposed")).isEqualTo(1);
    concept.read().then().body("items", hasSize(2));
  }

  private static Response paste(ConceptFixture concept, String query, String... lines) {
    return paste(PROVIDER, null, concept, query, lines);
  }

  private static Response paste(
      String persona, String key, ConceptFixture concept, String query, String... lines) {
    var request =
        as(persona)
            .body(Map.of("text", java.util.Arrays.stream(lines).collect(Collectors.joining("\n"))));
    return (key == null ? request : request.header("Idempotency-Key", key))
        .post(concept.cycle().address("/concept/items/paste" + query));
  }

  private static String line(
      ConceptFixture concept, String title, String effort, String... sourcingGradeData) {
    return String.join(
        "\t",
        title,
        "What it does.",
        effort,
        String.join("\t", sourcingGradeData),
        concept.cycle().kpi().toString(),
        "It saves fuel.");
  }
}
