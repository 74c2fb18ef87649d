package org.cocreation.acceptance;

import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.util.function.Supplier;
import org.cocreation.localstack.Service;

/** Requests that are right, but may come before the service knows what they rest on. */
final class Soon {

  private Soon() {}

  static Response post(String person, Service service, String path, Object body) {
    return soon(() -> Api.as(person, service).body(body).post(path));
  }

  static Response putNew(String person, Service service, String path, Object body) {
    return soon(() -> Api.as(person, service).header("If-None-Match", "*").body(body).put(path));
  }

  /** What one service must know of another takes a moment. */
  static Response soon(Supplier<Response> request) {
    Response[] last = new Response[1];
    await()
        .conditionEvaluationListener(
            condition -> {
              if (!condition.isSatisfied() && condition.getRemainingTimeInMS() < 1_000) {
                last[0].then().log().all();
              }
            })
        .until(
            () -> {
              last[0] = request.get();
              return last[0].statusCode() < 300;
            });
    return last[0];
  }
}
