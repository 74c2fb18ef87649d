package org.cocreation.development;

import static org.awaitility.Awaitility.await;
import static org.cocreation.chassis.test.Tokens.as;
import static org.cocreation.development.PrioritizationFixture.CUSTOMER;
import static org.cocreation.development.PrioritizationFixture.PROVIDER;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cocreation.chassis.test.Messages;

/** A cycle in phase 3, whose concept has items that are worth it, and what its team makes of it. */
public final class SprintFixture {

  private final ConceptFixture concept;
  private final List<String> items = new ArrayList<>();

  private SprintFixture(ConceptFixture concept) {
    this.concept = concept;
  }

  /** With as many items of 40 hours each, none of them in a sprint. */
  public static SprintFixture withItems(int count) {
    ConceptFixture concept = ConceptFixture.begun();
    SprintFixture fixture = new SprintFixture(concept);
    for (int i = 1; i <= count; i++) {
      fixture.items.add(concept.propose("Item " + i).path("id"));
    }
    concept.cycle().moved("advanced", "DEVELOPMENT", 1);
    return fixture;
  }

  /** Of a concept that is there; in phase 3 once steering lets it go on. */
  public static SprintFixture of(ConceptFixture concept) {
    SprintFixture fixture = new SprintFixture(concept);
    fixture.items.add(concept.firstItem());
    return fixture;
  }

  /** A sprint with all of its items runs. */
  public static SprintFixture running(int count) {
    SprintFixture fixture = withItems(count);
    fixture.start(fixture.planned()).then().statusCode(200);
    return fixture;
  }

  /** All that activity 8 is for is done in a cycle, whoever did it. */
  public static void workDone(UUID partnership, UUID cycle) {
    UUID sprint = UUID.randomUUID();
    UUID proof = UUID.randomUUID();
    execute(
        "insert into sprint (id, cycle_id, partnership_id, number, goal, starts_on, ends_on,"
            + " provider_hours, customer_hours, state, started_at, ended_at, no_proof_reason, version)"
            + " values (?, ?, ?, 1, 'Loads seen', current_date, current_date, 10, 10, 'ENDED', now(),"
            + " now(), 'Shown below', 0)",
        sprint,
        cycle,
        partnership);
    execute(
        "insert into proof_of_concept (id, cycle_id, partnership_id, sprint_id, sprint_number, title,"
            + " how_to_try, shown_by, shown_by_name, shown_for, shown_at, version)"
            + " values (?, ?, ?, ?, 1, 'Loads seen', 'Load a truck.', 'development@mincorp', 'Sofia',"
            + " 'CUSTOMER', now(), 0)",
        proof,
        cycle,
        partnership,
        sprint);
    execute("update sprint set proof_id = ?, no_proof_reason = null where id = ?", proof, sprint);
    execute(
        "insert into proof_assessment (proof_id, cycle_id, assessment, sequence) values (?, ?,"
            + " cast(? as jsonb), 1)",
        proof,
        cycle,
        "{\"proofId\": \"%s\", \"cycleId\": \"%s\", \"state\": \"ACCEPTED\"}"
            .formatted(proof, cycle));
  }

  private static void execute(String sql, Object... parameters) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              var query =
                  Arc.container().instance(EntityManager.class).get().createNativeQuery(sql);
              for (int i = 0; i < parameters.length; i++) {
                query.setParameter(i + 1, parameters[i]);
              }
              query.executeUpdate();
            });
  }

  /** The id of a new sprint with all items. */
  public String planned() {
    return plan(PROVIDER, plan(items)).then().statusCode(201).extract().path("id");
  }

  public Response plan(String persona, String body) {
    return plan(persona, body, Map.of());
  }

  public Response plan(String persona, String body, Map<String, String> headers) {
    return as(persona).headers(headers).body(body).post(cycle().address("/sprints"));
  }

  public static String plan(List<String> items) {
    return plan(items, today(), "");
  }

  /**
   * @param more further fields, each after a comma
   */
  public static String plan(List<String> items, LocalDate startsOn, String more) {
    return """
        {"goal": "One operator sees the load.", "startsOn": "%s",
         "hours": {"PROVIDER": 120, "CUSTOMER": 60}, "items": [%s]%s}"""
        .formatted(
            startsOn,
            String.join(", ", items.stream().map("{\"itemId\": \"%s\"}"::formatted).toList()),
            more);
  }

  public static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  public Response start(String sprint) {
    return as(CUSTOMER).post("/api/v1/sprints/{id}/start", sprint);
  }

  public Response move(String persona, String sprint, String item, String from, String to) {
    return as(persona)
        .body("{\"itemId\": \"%s\", \"from\": \"%s\", \"to\": \"%s\"}".formatted(item, from, to))
        .post("/api/v1/sprints/{id}/moves", sprint);
  }

  /**
   * @param reason null where it has a proof of concept
   */
  public Response end(String sprint, String reason) {
    return as(PROVIDER)
        .body(reason == null ? "{}" : "{\"noProofReason\": \"%s\"}".formatted(reason))
        .post("/api/v1/sprints/{id}/end", sprint);
  }

  public Response show(String persona, String sprint) {
    return as(persona)
        .body(
            """
            {"title": "Load seen", "howToTry": "Load truck 7.",
             "link": "https://loading.example.com"}""")
        .post("/api/v1/sprints/{id}/proof-of-concept", sprint);
  }

  /**
   * What operations tells of a proof of concept.
   *
   * @param fact {@code judged}, {@code accepted} or {@code rejected}
   */
  public void assessed(String fact, String proof, String state, int sequence) {
    String id = UUID.nameUUIDFromBytes(proof.getBytes(StandardCharsets.UTF_8)).toString();
    Messages.send(
        "cocreation.operations.events",
        cycle().partnership().toString(),
        """
        {"specversion": "1.0", "id": "%s", "source": "/operations-service",
         "type": "org.cocreation.operations.assessment.%s.v1", "subject": "%s",
         "time": "2026-03-28T09:00:00Z", "datacontenttype": "application/json",
         "partnershipid": "%s", "cycleid": "%s", "sequence": "%d",
         "data": {"assessment": {"id": "%s", "cycleId": "%s", "number": 1, "proofId": "%s",
           "state": "%s", "proofTitle": "Load seen",
           "scenarios": [{"id": "%s", "workProcess": "Loading", "text": "At night, in rain.",
             "result": "REJECTED", "mustChange": "Larger figures", "effect": "Nobody reads it"}],
           "verdicts": [{"side": "CUSTOMER", "outcome": "REJECTED", "note": "Too small",
             "person": "operations@mincorp", "name": "Olli", "at": "2026-03-28T09:00:00Z"}]}}}"""
            .formatted(
                UUID.randomUUID(),
                fact,
                id,
                cycle().partnership(),
                cycle().id(),
                sequence,
                id,
                cycle().id(),
                proof,
                state,
                id));
    await()
        .until(
            () ->
                PrioritizationFixture.count(
                        "select count(*) from proof_assessment where sequence = "
                            + sequence
                            + " and cycle_id = ?",
                        cycle().id())
                    > 0);
  }

  /** The id of data of the customer that its first item needs, and that are not ready. */
  public String dataSource() {
    return as(PROVIDER)
        .body(
            """
            {"name": "Payload sensors", "owner": "%s", "dueOn": "%s", "hours": 16, "mapped": true,
             "access": false, "cleaned": false, "categorized": false, "itemIds": ["%s"]}"""
                .formatted(CUSTOMER, today(), items.getFirst()))
        .post(cycle().address("/data-sources"))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** The id of a file that is added to a proof of concept. */
  public static String file(String proof) {
    return as(PROVIDER)
        .contentType("application/octet-stream")
        .queryParam("name", "load.txt")
        .body("Load 91.2 t".getBytes(StandardCharsets.UTF_8))
        .post("/api/v1/proofs-of-concept/{id}/files", proof)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  public Response read(String sprint) {
    return as(PROVIDER).get("/api/v1/sprints/{id}", sprint);
  }

  /** The last that was planned. */
  public String sprint() {
    return as(PROVIDER).get(cycle().address("/sprints")).path("items[-1].id");
  }

  public List<String> items() {
    return items;
  }

  public ConceptFixture concept() {
    return concept;
  }

  public PrioritizationFixture cycle() {
    return concept.cycle();
  }
}
