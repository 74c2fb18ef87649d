package org.cocreation.acceptance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.cocreation.localstack.Personas;
import org.cocreation.localstack.Service;

/** Requests of the personas to the packaged services, with real tokens. */
final class Api {

  /** Of the hour for which a token is valid. */
  private static final Duration USED_FOR = Duration.ofMinutes(30);

  private static final Map<String, Signed> SIGNED = new ConcurrentHashMap<>();

  private static final ObjectMapper JSON = new ObjectMapper();

  private Api() {}

  /** A request of {@code steering@mincorp}, for instance, to one of the services. */
  static RequestSpecification as(String persona, Service service) {
    Signed signed =
        SIGNED.compute(
            persona, (key, known) -> known == null || known.isOld() ? Signed.of(key) : known);
    return withToken(signed.token(), service);
  }

  private record Signed(String token, long atNanos) {

    private static Signed of(String persona) {
      String token = PackagedStack.running().issuer().token(Personas.named(persona));
      return new Signed(token, System.nanoTime());
    }

    private boolean isOld() {
      return System.nanoTime() - atNanos > USED_FOR.toNanos();
    }
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

  /** The body, for what is looked at again and again: REST Assured compiles every path anew. */
  static Map<String, Object> json(Response answer) {
    try {
      return JSON.readValue(
          answer.then().statusCode(200).extract().asString(), new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("No JSON: " + answer.asString(), e);
    }
  }

  static UUID id(Response created) {
    return UUID.fromString(created.then().statusCode(201).extract().path("id"));
  }
}
