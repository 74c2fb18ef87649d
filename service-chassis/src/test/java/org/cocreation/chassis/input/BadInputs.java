package org.cocreation.chassis.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Sends inputs that are made from the service's own OpenAPI document, each spoilt in some way:
 * whatever it is, the answer is no failure of the server, and after a refusal the database is as it
 * was before. A seed always makes the same inputs.
 */
public abstract class BadInputs {

  private static final Logger LOG = Logger.getLogger(BadInputs.class);
  private static final int SOME = 300;
  private static final int MANY = 25_000;

  /** Another one by {@code -Dcocreation.inputs.seed=...}. */
  private static final long SEED = Long.getLong("cocreation.inputs.seed", 20_261_128);

  /** In place of a status. */
  private static final int NO_ANSWER = 999;

  /** What was accepted has made more that can be named. */
  private static final int LOOK_EVERY = 500;

  /** Something else that goes on changes things now and then, not at each of several tries. */
  private static final int TRIES = 4;

  /** Whoever mends wants to see the kinds, not each of thousands. */
  private static final int MOST_COMPLAINTS = 20;

  @Inject DataSource database;

  /**
   * What there is to send them to.
   *
   * @param token of somebody who may do most
   * @param values of the parameters in addresses: by the name, or for {@code id} by what stands
   *     before it in the address
   */
  public record Target(String token, Map<String, List<String>> values) {}

  /** What a request was, and what came of it. */
  private record Sent(HttpRequest request, String body, int status, String answer) {

    private Map<String, List<String>> headers() {
      Map<String, List<String>> shown = new TreeMap<>(request.headers().map());
      shown.computeIfPresent("Authorization", (name, token) -> List.of("Bearer ..."));
      return shown;
    }

    String told() {
      return "%s %s%n%s%n%s%n-> %d %s"
          .formatted(request.method(), request.uri(), headers(), body, status, answer);
    }
  }

  /** Made anew for each run: some inputs are right, and change it. */
  protected abstract Target target();

  @Test
  void shouldNeitherFailNorDoHalfOfWhatItRefuses() throws Exception {
    send(SOME);
  }

  @Test
  @Tag("long")
  void shouldNeitherFailNorDoHalfOfWhatItRefusesHoweverManyCome() throws Exception {
    send(MANY);
  }

  private void send(int many) throws IOException, InterruptedException {
    JsonNode api =
        new ObjectMapper()
            .readTree(RestAssured.given().accept("application/json").get("/q/openapi").asString());
    List<ApiOperation> operations = ApiOperation.of(api);
    Known known = new Known(operations, target());
    DatabaseState state = new DatabaseState(database);
    Map<Integer, Integer> answers = new TreeMap<>();
    List<String> complaints = new ArrayList<>();
    String before = state.now();
    for (int number = 0; number < many && complaints.size() < MOST_COMPLAINTS; number++) {
      if (number % LOOK_EVERY == 0) {
        known.look();
      }
      // Each operation comes as often as any other, and each input is the same whatever was before.
      ApiOperation operation = operations.get(number % operations.size());
      RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED + number);
      BadRequest made =
          new BadRequest(
              operation, known, new Spoiler(random), new SchemaValues(api, random, known.values()));
      byte[] body = made.body();
      Sent sent = send(made.request(body), body);
      answers.merge(sent.status(), 1, Integer::sum);
      String after = state.now();
      String which = "seed %d, input %d: ".formatted(SEED, number);
      if (sent.status() >= 500) {
        complaints.add("failed: " + which + sent.told());
      } else if (sent.status() >= 400 && !after.equals(before)) {
        if (changesAgain(state, sent, body)) {
          complaints.add("refused, but something changed: " + which + sent.told());
        }
        after = state.now();
      }
      before = after;
    }
    LOG.infof("%d inputs to %d operations, seed %d: %s", many, operations.size(), SEED, answers);
    assertThat(complaints).isEmpty();
    assertThat(answers.keySet()).contains(400, 404, 415, 422);
  }

  /** Something else may go on in the service at the same time; that does not come back. */
  private boolean changesAgain(DatabaseState state, Sent sent, byte[] body)
      throws IOException, InterruptedException {
    for (int time = 0; time < TRIES; time++) {
      String before = state.now();
      Sent again = send(sent.request(), body);
      if (again.status() < 400 || state.now().equals(before)) {
        return false;
      }
    }
    return true;
  }

  private Sent send(HttpRequest request, byte[] body) throws InterruptedException {
    String shown = body == null ? "" : new String(body, StandardCharsets.UTF_8);
    String told = shown.length() > 2_000 ? shown.substring(0, 2_000) + "..." : shown;
    try {
      Answer answer = Answer.to(request);
      return new Sent(request, told, answer.status(), answer.text());
    } catch (IOException e) {
      return new Sent(request, told, NO_ANSWER, e.toString());
    }
  }
}
