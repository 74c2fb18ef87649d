package org.cocreation.operations.rollout;

import static org.cocreation.chassis.test.Tokens.as;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.cocreation.operations.CycleFixture;

/** A site of a cycle, and what operations does with it. */
public final class SiteFixture {

  public static final String CUSTOMER = "operations@mincorp";
  public static final String PROVIDER = "operations@constructcorp";
  public static final String PEOPLE =
      """
      {"people": [{"name": "Pekka Rantanen", "hours": 60,
                   "from": "2026-05-04", "to": "2026-06-12"}]}""";

  private final String id;

  private SiteFixture(String id) {
    this.id = id;
  }

  /** With steps of its plan as JSON. */
  public static String content(String name, boolean pilot, String steps) {
    return """
        {"name": "%s", "pilot": %s, "supportMode": "REMOTE_MONITORING",
         "yearlyCost": {"amount": "6000", "currency": "EUR"},
         "roles": ["Dispatcher"], "steps": [%s]}"""
        .formatted(name, pilot, steps);
  }

  public static String step(String title, String starts, String ends, String more) {
    return """
        {"title": "%s", "starts": "%s", "ends": "%s"%s}"""
        .formatted(title, starts, ends, more);
  }

  public static Response plan(String persona, CycleFixture cycle, String content) {
    return as(persona).body(content).post(list(cycle));
  }

  public static String list(CycleFixture cycle) {
    return "/api/v1/cycles/" + cycle.id() + "/sites";
  }

  /** One that is planned already. */
  public static SiteFixture known(String id) {
    return new SiteFixture(id);
  }

  /** Without steps. */
  public static SiteFixture planned(CycleFixture cycle, String name, boolean pilot) {
    return planned(cycle, content(name, pilot, ""));
  }

  public static SiteFixture planned(CycleFixture cycle, String content) {
    return new SiteFixture(
        plan(PROVIDER, cycle, content).then().statusCode(201).extract().path("id"));
  }

  /** To which both sides committed people, and confirmed them. */
  public SiteFixture committed() {
    for (String persona : new String[] {PROVIDER, CUSTOMER}) {
      commit(persona, PEOPLE).then().statusCode(200);
      confirm(persona).then().statusCode(200);
    }
    return this;
  }

  public String id() {
    return id;
  }

  public String path(String below) {
    return "/api/v1/sites/" + id + below;
  }

  public Response view() {
    return as("steering@mincorp").get(path(""));
  }

  Response change(String persona, String content) {
    return at(persona, "").body(content).put(path(""));
  }

  public Response commit(String persona, String people) {
    return at(persona, "/commitment").body(people).put(path("/commitment"));
  }

  public Response confirm(String persona) {
    return at(persona, "/commitment").post(path("/commitment/confirmation"));
  }

  public Response goLive(String persona) {
    return at(persona, "/go-live").post(path("/go-live"));
  }

  public Response rollBack(String persona) {
    return at(persona, "").body("{\"reason\": \"It rains.\"}").post(path("/roll-back"));
  }

  /** With the version that the person reads; that of somebody who may read where they may not. */
  private RequestSpecification at(String persona, String below) {
    String etag = as(persona).get(path(below)).header("ETag");
    return as(persona).header("If-Match", etag == null ? "\"0\"" : etag);
  }
}
