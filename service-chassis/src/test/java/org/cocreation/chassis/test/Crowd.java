package org.cocreation.chassis.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sixteen clients that do the same kind of thing at the same time, twice each. */
public final class Crowd {

  public static final int CLIENTS = 16;
  private static final int TIMES = 2;

  private Crowd() {}

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
      List<Future<List<Response>>> all = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        int client = i;
        all.add(
            clients.submit(
                () -> {
                  List<Response> own = new ArrayList<>();
                  int ignored = start.await();
                  for (int time = 0; time < TIMES; time++) {
                    own.add(request.apply(client));
                  }
                  return own;
                }));
      }
      for (Future<List<Response>> own : all) {
        answers.addAll(own.get());
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
