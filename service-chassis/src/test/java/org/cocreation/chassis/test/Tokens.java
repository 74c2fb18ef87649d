package org.cocreation.chassis.test;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import org.cocreation.localstack.Personas;

/** Requests of people, with real tokens of the issuer. */
public final class Tokens {

  private Tokens() {}

  /** A request of a persona, such as {@code steering@mincorp}. */
  public static RequestSpecification as(String persona) {
    return RestAssured.given()
        .auth()
        .oauth2(TestStack.running().issuer().token(Personas.named(persona)))
        .contentType("application/json");
  }
}
