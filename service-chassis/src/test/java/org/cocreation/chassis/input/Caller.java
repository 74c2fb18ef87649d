package org.cocreation.chassis.input;

import java.net.http.HttpRequest;
import org.cocreation.chassis.test.Tokens;
import org.cocreation.localstack.Persona;

/**
 * Somebody who sends requests.
 *
 * @param name as a complaint says it
 * @param token null for people who have none
 * @param cookie of a session; null for people who have none
 */
record Caller(String name, String token, String cookie) {

  static Caller with(String name, String token) {
    return new Caller(name, token, null);
  }

  static Caller as(String name, Persona persona) {
    return with(name, Tokens.of(persona));
  }

  /** Says in a request who sends it. */
  void sign(HttpRequest.Builder request) {
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    if (cookie != null) {
      request.header("Cookie", cookie);
    }
  }
}
