package org.cocreation.operations.assessment;

import static org.awaitility.Awaitility.await;
import static org.cocreation.chassis.test.Tokens.as;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cocreation.chassis.test.SteeringEvents;
import org.cocreation.operations.CycleFixture;

/** A proof of concept as development tells of it, and what operations does with it. */
public final class ProofFixture {

  public static final String CUSTOMER = "operations@mincorp";
  public static final String PROVIDER = "operations@constructcorp";
  public static final String ACCEPTED = "{\"result\": \"ACCEPTED\"}";
  public static final String REJECTED =
      """
      {"result": "REJECTED", "mustChange": "Show the load while the bucket is up.",
       "effect": "Each truck takes ten seconds longer."}""";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final UUID proof = UUID.randomUUID();
  private final UUID sprint = UUID.randomUUID();
  private final CycleFixture cycle;
  private final int number;
  private int sequence;

  public ProofFixture(CycleFixture cycle, int number) {
    this.cycle = cycle;
    this.number = number;
  }

  /** Its assessment is there when it returns. */
  public static ProofFixture shownIn(CycleFixture cycle, int number) {
    ProofFixture proof = new ProofFixture(cycle, number);
    proof.tell("shown", "Proof " + number);
    await().until(() -> proof.id() != null);
    return proof;
  }

  /** One that both sides accepted on a scenario, in a cycle that is in the phase DEVELOPMENT. */
  public static ProofFixture acceptedIn(CycleFixture cycle) {
    String ignored = scenario(cycle, CUSTOMER, "Loading at the face");
    ProofFixture proof = shownIn(cycle, 1);
    proof.view().<List<String>>path("scenarios.id").forEach(proof::accept);
    proof.decide(CUSTOMER, "ACCEPTED").then().statusCode(200);
    proof.decide(PROVIDER, "ACCEPTED").then().statusCode(200);
    return proof;
  }

  /** Somebody of operations prepares a scenario; its id. */
  public static String scenario(CycleFixture cycle, String persona, String workProcess) {
    return as(persona)
        .body(Map.of("workProcess", workProcess, "text", "The driver reads the load."))
        .post("/api/v1/cycles/" + cycle.id() + "/scenarios")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  public void tell(String fact, String title) {
    sequence++;
    tellAgain(fact, title);
  }

  /** With the number of what was told last. */
  void tellAgain(String fact, String title) {
    ObjectNode event = JSON.createObjectNode();
    event
        .put("specversion", "1.0")
        .put("id", UUID.randomUUID().toString())
        .put("source", "/development-service")
        .put("type", "org.cocreation.development.proof-of-concept." + fact + ".v1")
        .put("subject", proof.toString())
        .put("time", "2026-03-27T14:20:00Z")
        .put("sequence", Integer.toString(sequence))
        .put("partnershipid", cycle.partnership().toString())
        .put("cycleid", cycle.id().toString())
        .put("datacontenttype", "application/json");
    event
        .putObject("data")
        .putObject("proof-of-concept")
        .put("id", proof.toString())
        .put("cycleId", cycle.id().toString())
        .put("sprintId", sprint.toString())
        .put("sprintNumber", number)
        .put("title", title)
        .put("howToTry", "Open it in the cab.");
    new SteeringEvents()
        .send("cocreation.development.events", cycle.partnership().toString(), event.toString());
  }

  /** Null before there is one. */
  public String id() {
    return as(CUSTOMER)
        .get(list(cycle))
        .path("items.find { it.proofId == '%s' }?.id".formatted(proof));
  }

  static String list(CycleFixture cycle) {
    return "/api/v1/cycles/" + cycle.id() + "/assessments";
  }

  Response view() {
    return as("steering@mincorp").get("/api/v1/assessments/" + id());
  }

  private String scenarioPath(String scenario) {
    return "/api/v1/assessments/" + id() + "/scenarios/" + scenario;
  }

  String etag(String scenario) {
    return as(CUSTOMER).get(scenarioPath(scenario)).header("ETag");
  }

  /** Somebody's side rejects it, for good. */
  public void reject(String persona) {
    decide(
            persona,
            view().header("ETag"),
            "{\"outcome\": \"REJECTED\", \"note\": \"It does not start.\"}")
        .then()
        .statusCode(200);
  }

  private void accept(String scenario) {
    judge(CUSTOMER, scenario, etag(scenario), ACCEPTED).then().statusCode(200);
  }

  Response judge(String persona, String scenario, String result) {
    return judge(persona, scenario, etag(scenario), result);
  }

  Response judge(String persona, String scenario, String ifMatch, String result) {
    return as(persona)
        .header("If-Match", ifMatch)
        .body(result)
        .put(scenarioPath(scenario) + "/result");
  }

  Response decide(String persona, String outcome) {
    return decide(persona, view().header("ETag"), "{\"outcome\": \"%s\"}".formatted(outcome));
  }

  Response decide(String persona, String ifMatch, String verdict) {
    return as(persona)
        .header("If-Match", ifMatch)
        .body(verdict)
        .post("/api/v1/assessments/" + id() + "/verdict");
  }
}
