package org.cocreation.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cocreation.chassis.test.Tokens.as;
import static org.cocreation.development.PrioritizationFixture.CUSTOMER;
import static org.cocreation.development.PrioritizationFixture.PROVIDER;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.cocreation.chassis.test.Contracts;
import org.cocreation.chassis.test.SteeringEvents;

/** A concept of a cycle in phase 2, with an item; as its team and steering let it become. */
public final class ConceptFixture {

  public static final String CONTENT =
      "{\"name\": \"Weight loading\", \"summary\": \"Operators see each truck's load.\"}";

  private final PrioritizationFixture cycle;

  private ConceptFixture(PrioritizationFixture cycle) {
    this.cycle = cycle;
  }

  /** For the opportunity that steering selected; technically approved. */
  public static ConceptFixture approved() {
    ConceptFixture concept = drafted();
    concept.approve(PROVIDER).then().statusCode(200);
    return concept;
  }

  /** For the opportunity that steering selected; its first revision has no item. */
  public static ConceptFixture drafted() {
    ConceptFixture concept = begun();
    concept.cycle.selectedOneOf(1);
    concept.propose("Load shown").then().statusCode(201);
    return concept;
  }

  /** Before steering selected anything; without an item. */
  public static ConceptFixture begun() {
    ConceptFixture concept = in(PrioritizationFixture.cycle());
    concept.design("If-None-Match", "*").then().statusCode(201).body("revision", equalTo(1));
    return concept;
  }

  /** Not designed yet. */
  public static ConceptFixture in(PrioritizationFixture cycle) {
    return new ConceptFixture(cycle);
  }

  public Response design(String condition, String value) {
    return as(PROVIDER).header(condition, value).body(CONTENT).put(cycle.address("/concept"));
  }

  /** As it was read. */
  public Response approve(String persona) {
    return approve(persona, Map.of("If-Match", read().header("ETag")));
  }

  public Response approve(String persona, Map<String, String> headers) {
    return as(persona)
        .headers(headers)
        .body("{\"note\": \"Tried on one truck.\"}")
        .post(cycle.address("/concept/technical-approval"));
  }

  public Response propose(String title) {
    return propose(PROVIDER, item(title), Map.of());
  }

  public Response propose(String persona, String item, Map<String, String> headers) {
    return as(persona).headers(headers).body(item).post(cycle.address("/concept/items"));
  }

  /** Its first item says something else. */
  public void edit(String title) {
    change(firstItem(), "*", item(title)).then().statusCode(200);
  }

  public Response change(String itemId, String ifMatch, String item) {
    return as(CUSTOMER)
        .header("If-Match", ifMatch)
        .body(item)
        .put("/api/v1/backlog-items/{id}", itemId);
  }

  public String firstItem() {
    return read().path("items[0].id");
  }

  public String item(String title) {
    return item(title, ", \"kpiId\": \"%s\", \"trace\": \"It saves fuel.\"".formatted(cycle.kpi()));
  }

  /**
   * @param trace what it does for a KPI; empty where nobody says so
   */
  public static String item(String title, String trace) {
    return """
        {"title": "%s", "description": "What it does.", "effortHours": 40, "sourcing": "CUSTOM",
         "feasibility": 4, "dataReadiness": "PARTLY"%s}"""
        .formatted(title, trace);
  }

  /** As it is now. */
  public Response read() {
    return read(PROVIDER);
  }

  public Response read(String persona) {
    return as(persona).get(cycle.address("/concept"));
  }

  /**
   * Steering's decision at the value gate, told twice.
   *
   * @param concept as it was when it was signed
   * @return the decision's id
   */
  public String decide(Response concept, int round) {
    String id = "0199f1a0-070%d-7000-8000-%s".formatted(round, cycle.id().toString().substring(24));
    ObjectNode event = Contracts.of("steering").examples().get("decision-taken").deepCopy();
    event.put("subject", id).put("partnershipid", cycle.partnership().toString());
    event.put("cycleid", cycle.id().toString());
    ObjectNode decision = (ObjectNode) event.at("/data/decision");
    decision.put("id", id).put("cycleId", cycle.id().toString()).put("round", round);
    decision
        .putObject("concept")
        .put("id", concept.<String>path("id"))
        .put("revision", concept.<Integer>path("revision"));
    for (int i = 0; i < 2; i++) {
      event.put("id", UUID.randomUUID().toString());
      new SteeringEvents()
          .send(SteeringEvents.TOPIC, cycle.partnership().toString(), event.toString());
    }
    assertThat(concept.statusCode()).isEqualTo(200);
    return id;
  }

  public PrioritizationFixture cycle() {
    return cycle;
  }
}
