package org.cocreation.chassis.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sixteen clients that do the same kind of thing at the same time. */
public final class Crowd {

  public static final int CLIENTS = 16;

  private Crowd() {}

  /** Of what was read, to change it; a stale one where the service was too full to answer. */
  public static String etag(Response read) {
    return Objects.requireNonNullElse(read.header("ETag"), "\"none\"");
  }

  /**
   * None of the answers is a failure of the server but 503 with {@code Retry-After}, and at least
   * one is what was asked for.
   *
   * @param request of a client, by its number
   */
  public static void does(String what, Function<Integer, Response> request) throws Exception {
    CyclicBarrier start = new CyclicBarrier(CLIENTS);
    List<Response> answers = new ArrayList<>();
    try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Response>> asked = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        int client = i;
        asked.add(
            clients.submit(
                () -> {
                  int ignored = start.await();
                  return request.apply(client);
                }));
      }
      for (Future<Response> answer : asked) {
        answers.add(answer.get());
      }
    }
    Map<Integer, Long> statuses =
        answers.stream()
            .collect(
                Collectors.groupingBy(Response::statusCode, TreeMap::new, Collectors.counting()));
    assertThat(answers)
        .as("%s: %s", what, statuses)
        .allMatch(
            answer ->
                answer.statusCode() < 500
                    || (answer.statusCode() == 503 && answer.header("Retry-After") != null))
        .anyMatch(answer -> answer.statusCode() < 300);
  }
}
