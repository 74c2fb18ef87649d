package org.cocreation.development.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cocreation.chassis.test.Tokens.as;
import static org.cocreation.development.NeedsFixture.CUSTOMER;
import static org.cocreation.development.NeedsFixture.PROVIDER;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.chassis.test.StatementLog;
import org.cocreation.chassis.test.TestStack;
import org.cocreation.development.NeedsFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sixteen people score at the same moment: none meets an error, and every scoring counts. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class ScoresAtOnceTest {

  private static final int CLIENTS = 16;
  private static final int EACH = 4;

  @Inject ScoringRepository scorings;
  @Inject EntityManager entities;

  private NeedsFixture needs;

  @BeforeEach
  void start() {
    needs = NeedsFixture.started();
    needs.goal("Lower fuel cost");
  }

  @Test
  void shouldTakeAllScoresOfDifferentProblems() throws Exception {
    List<String> problems = problems(CLIENTS / 2);

    assertThat(atOnce(problems)).containsOnly(200);

    assertThat(problems).allSatisfy(problem -> assertThat(scorings(problem)).hasSize(2 * EACH));
  }

  @Test
  void shouldTakeAllScoresOfTheSameProblem() throws Exception {
    List<String> problems = problems(1);

    assertThat(atOnce(problems)).containsOnly(200);

    assertThat(scorings(problems.getFirst())).hasSize(CLIENTS * EACH);
  }

  /** Whatever happened before, two rows say by which goals both sides judged. */
  @Test
  void shouldAskOnceForWhatWasScoredBefore() {
    String problem = problems(1).getFirst();
    for (int before = 0; before < EACH; before++) {
      needs.score(PROVIDER, problem, before).then().statusCode(200);
      needs.score(CUSTOMER, problem, before).then().statusCode(200);
    }
    try (StatementLog statements = StatementLog.of(TestStack.running())) {
      List<String> asked =
          statements.of(
              sql -> sql.contains("insert into scoring"),
              () -> needs.score(PROVIDER, problem, 5).then().statusCode(200));

      assertThat(asked)
          .as(String.join("\n", asked))
          .filteredOn(sql -> sql.contains("from scoring"))
          .hasSize(1);
    }
    assertThat(scorings.newestOfSides(UUID.fromString(problem)))
        .containsOnlyKeys(Side.PROVIDER, Side.CUSTOMER);
  }

  /** It runs beside this one for a while, and does not say by which goals its side judged. */
  @Test
  void shouldGoOnAfterAScoringOfTheFormerRelease() {
    String problem = problems(1).getFirst();
    needs.score(PROVIDER, problem, 3).then().statusCode(200);
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                entities
                    .createNativeQuery(
                        "insert into scoring (id, problem_id, cycle_id, side, number, scores, person,"
                            + " name, scored_at, subject) select gen_random_uuid(), problem_id,"
                            + " cycle_id, 'CUSTOMER', 1, scores, 'development@mincorp', 'Sofia',"
                            + " now(), subject from scoring where problem_id = ?1")
                    .setParameter(1, UUID.fromString(problem))
                    .executeUpdate());

    needs.score(CUSTOMER, problem, 4).then().statusCode(200).body("number", equalTo(2));
    as(PROVIDER)
        .get("/api/v1/common-problems/" + problem + "/scores")
        .then()
        .body("items.find { it.side == 'CUSTOMER' }.scores", hasSize(1));
  }

  /** Half of the clients score for either side, each again and again; the answers' statuses. */
  private List<Integer> atOnce(List<String> problems) throws Exception {
    List<Callable<List<Integer>>> clients =
        IntStream.range(0, CLIENTS)
            .<Callable<List<Integer>>>mapToObj(
                client ->
                    () ->
                        IntStream.range(0, EACH)
                            .map(
                                time ->
                                    needs
                                        .score(
                                            client % 2 == 0 ? PROVIDER : CUSTOMER,
                                            problems.get(client / 2 % problems.size()),
                                            time)
                                        .statusCode())
                            .boxed()
                            .toList())
            .toList();
    List<Integer> statuses = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
      for (Future<List<Integer>> answers : threads.invokeAll(clients)) {
        statuses.addAll(answers.get());
      }
    }
    return statuses;
  }

  private List<String> problems(int many) {
    List<String> written =
        IntStream.range(0, many).mapToObj(i -> needs.write(PROVIDER, "Need " + i)).toList();
    needs.write(CUSTOMER, "Long waits");
    needs.share();
    return written.stream()
        .map(
            need ->
                needs
                    .merge(PROVIDER, "Problem of " + need, need)
                    .then()
                    .statusCode(201)
                    .extract()
                    .<String>path("id"))
        .toList();
  }

  private static List<Integer> scorings(String problem) {
    return as(PROVIDER).get("/api/v1/common-problems/" + problem + "/scores").path("items.number");
  }
}
