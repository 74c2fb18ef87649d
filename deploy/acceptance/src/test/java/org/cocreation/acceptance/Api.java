package org.cocreation.acceptance;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.cocreation.localstack.Personas;
import org.cocreation.localstack.Service;

/** Requests of the personas to the packaged services, with real tokens. */
final class Api {

  private Api() {}

  /** A request of {@code steering@mincorp}, for instance, to one of the services. */
  static RequestSpecification as(String persona, Service service) {
    return withToken(PackagedStack.running().issuer().token(Personas.named(persona)), service);
  }

  static RequestSpecification withToken(String token, Service service) {
    return RestAssured.given()
        .baseUri(PackagedStack.addressOf(service).toString())
        .auth()
        .oauth2(token)
        .contentType("application/json");
  }

  static String etag(String persona, Service service, String path) {
    return as(persona, service).get(path).then().statusCode(200).extract().header("ETag");
  }

  static UUID id(Response created) {
    return UUID.fromString(created.then().statusCode(201).extract().path("id"));
  }
}
