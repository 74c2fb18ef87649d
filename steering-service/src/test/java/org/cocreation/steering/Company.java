package org.cocreation.steering;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.concurrent.atomic.AtomicInteger;
import org.cocreation.chassis.test.Tokens;
import org.cocreation.localstack.Persona;
import org.cocreation.localstack.Personas;

/** An organization of a test's own, registered, with people. */
public final class Company {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final String key;

  private Company(String key) {
    this.key = key;
  }

  /** Known to the issuer only. */
  public static Company unregistered(String name) {
    return new Company(name + "-" + NUMBER.incrementAndGet());
  }

  public static Company registered(String name) {
    Company company = unregistered(name);
    company
        .as("steering")
        .body("{\"name\": \"%s\"}".formatted(company.key))
        .post("/api/v1/organizations")
        .then()
        .statusCode(201);
    return company;
  }

  /** One whose people log in to the pages, registered if it is not yet. */
  public static Company ofPersonas(String key) {
    Company company = new Company(key);
    int ignored =
        company
            .as("steering")
            .body("{\"name\": \"%s\"}".formatted(company.persona("steering").organizationName()))
            .post("/api/v1/organizations")
            .statusCode();
    return company;
  }

  public String key() {
    return key;
  }

  /** The persona's id: {@code steering@mincorp-7}. */
  public String person(String team) {
    return team + "@" + key;
  }

  public Persona persona(String team) {
    return Personas.all().stream()
        .filter(known -> known.id().equals(person(team)))
        .findFirst()
        .orElseGet(() -> Persona.of(person(team), team + " of " + key, key));
  }

  private static final String AUTHORITY = "/api/v1/organizations/{key}/authority";

  /** A request of a representative with the current version of who may bind it in If-Match. */
  public RequestSpecification authority() {
    return as("steering").header("If-Match", as("steering").get(AUTHORITY, key).header("ETag"));
  }

  /**
   * @param limit such as {@code 1000.00}, in EUR; null for none
   */
  public Response allowToSign(String person, String limit) {
    String within =
        limit == null
            ? ""
            : ", \"limit\": {\"amount\": \"%s\", \"currency\": \"EUR\"}".formatted(limit);
    return authority()
        .body("{\"name\": \"%s\"%s}".formatted(person, within))
        .put(AUTHORITY + "/signers/{person}", key, person);
  }

  /** A request of somebody with whatever {@code sub}, with a token of this company. */
  public RequestSpecification asPerson(String person) {
    return given()
        .auth()
        .oauth2(Tokens.of(Persona.of(person, "Second", key)))
        .contentType("application/json");
  }

  /** A request of one of its people. */
  public RequestSpecification as(String team) {
    return given().auth().oauth2(Tokens.of(persona(team))).contentType("application/json");
  }
}
