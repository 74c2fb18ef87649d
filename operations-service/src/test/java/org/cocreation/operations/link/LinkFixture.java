package org.cocreation.operations.link;

import static org.cocreation.chassis.test.Tokens.as;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.cocreation.operations.CycleFixture;

/** A link of a side, and somebody without an account who has it. */
public final class LinkFixture {

  private final CycleFixture cycle;
  private final String id;
  private final String path;

  private LinkFixture(CycleFixture cycle, String id, String path) {
    this.cycle = cycle;
    this.id = id;
    this.path = path;
  }

  /** Of the customer, in a new cycle. */
  public static LinkFixture opened(int most) {
    return opened(CycleFixture.runningIn("NEEDS"), most);
  }

  public static LinkFixture opened(CycleFixture cycle, int most) {
    return openedBy("operations@mincorp", cycle, most);
  }

  public static LinkFixture openedBy(String persona, CycleFixture cycle, int most) {
    String id = open(cycle, persona, request(most)).then().statusCode(201).extract().path("id");
    String address = as(persona).get("/api/v1/need-links/{id}/address", id).path("address");
    return new LinkFixture(cycle, id, address.substring(address.indexOf("/say/")));
  }

  public static Response open(CycleFixture cycle, String persona, Map<String, Object> request) {
    return as(persona).body(request).post("/api/v1/cycles/" + cycle.id() + "/need-links");
  }

  public static Map<String, Object> request(int most) {
    Map<String, Object> request = new HashMap<>();
    request.put("place", "Canteen, night shift");
    request.put("endsAt", Instant.now().plus(Duration.ofDays(7)).toString());
    request.put("most", most);
    return request;
  }

  /** Somebody opens the form. */
  public Response form() {
    return RestAssured.given().get(path);
  }

  /** Somebody sends it, as a browser does. */
  public Response say(String pain) {
    return say(pain, UUID.randomUUID());
  }

  public Response say(String pain, UUID sending) {
    return browser()
        .formParam("sending", sending.toString())
        .formParam("pain", pain)
        .formParam("process", "Loading at the face")
        .formParam("frequency", "DAILY")
        .formParam("since", "2024-05")
        .post(path);
  }

  /** A form of our own page, as a browser sends it. */
  public static RequestSpecification browser() {
    return RestAssured.given()
        .redirects()
        .follow(false)
        .header("Sec-Fetch-Site", "same-origin")
        .contentType("application/x-www-form-urlencoded; charset=UTF-8");
  }

  /** What came to a side, as one of its people sees it. */
  public Response received(String persona) {
    return as(persona).get("/api/v1/cycles/" + cycle.id() + "/received-needs");
  }

  public Response revoke(String persona) {
    return as(persona).post("/api/v1/need-links/{id}/revocation", id);
  }

  public CycleFixture cycle() {
    return cycle;
  }

  public String id() {
    return id;
  }

  /** Where it leads. */
  public String path() {
    return path;
  }
}
