package org.cocreation.chassis.test;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cocreation.localstack.Persona;
import org.cocreation.localstack.Personas;

/** Requests of people, with real tokens of the issuer. */
public final class Tokens {

  /** To sign one takes longer than most requests do. */
  private static final Map<Persona, String> SIGNED = new ConcurrentHashMap<>();

  private Tokens() {}

  /** Another issuer has another key. */
  static void forget() {
    SIGNED.clear();
  }

  /** A token of a person that the issuer is to believe in. */
  public static String of(Persona persona) {
    return SIGNED.computeIfAbsent(persona, TestStack.running().issuer()::token);
  }

  /** A request of a persona, such as {@code steering@mincorp}. */
  public static RequestSpecification as(String persona) {
    return RestAssured.given()
        .auth()
        .oauth2(of(Personas.named(persona)))
        .contentType("application/json");
  }
}
