package org.cocreation.operations;

import static org.cocreation.chassis.test.Tokens.as;

import io.restassured.response.Response;

/** What people of a cycle in the phase IMPLEMENTATION must be able to do, and how they work. */
public final class CapabilityFixture {

  public static final String CUSTOMER = "operations@mincorp";
  public static final String PROVIDER = "operations@constructcorp";
  public static final String SKILL =
      "{\"name\": \"Calibrate the scale\", \"role\": \"Loader operator\", \"site\": \"Pit 3\"}";
  public static final String ROUTINE =
      """
      {"title": "Calibrate the scale", "role": "Loader operator", "text": "Empty bucket. Hold still."}""";

  private CapabilityFixture() {}

  /** The path of a skill that is required. */
  public static String skill(CycleFixture cycle) {
    return "/api/v1/skills/" + made(cycle, "skills", SKILL);
  }

  /** The path of a routine that is drafted. */
  public static String routine(CycleFixture cycle) {
    return "/api/v1/routines/" + made(cycle, "routines", ROUTINE);
  }

  private static String made(CycleFixture cycle, String what, String body) {
    return as(CUSTOMER)
        .body(body)
        .post("/api/v1/cycles/" + cycle.id() + "/" + what)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /**
   * @param expiresOn null where it does not expire
   */
  public static Response prove(
      String persona, String skill, String person, String assessedOn, String expiresOn) {
    String expires = expiresOn == null ? "" : ", \"expiresOn\": \"" + expiresOn + "\"";
    return as(persona)
        .body(
            "{\"person\": \"%s\", \"assessedBy\": \"Maja Sandberg\", \"assessedOn\": \"%s\"%s}"
                .formatted(person, assessedOn, expires))
        .post(skill + "/proofs");
  }

  /** With the version that stands. */
  public static Response post(String persona, String path, String below, String body) {
    return as(persona)
        .header("If-Match", as(CUSTOMER).get(path).header("ETag"))
        .body(body)
        .post(path + below);
  }

  public static Response test(String persona, String routine, boolean works) {
    return post(
        persona,
        routine,
        "/test",
        """
        {"place": "Pit 3, night shift", "testedBy": "Crew of loader 4", "works": %s, "result": "The zero held."}"""
            .formatted(works));
  }
}
