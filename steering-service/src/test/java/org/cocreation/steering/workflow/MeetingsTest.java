package org.cocreation.steering.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.test.KafkaTest;
import org.cocreation.steering.CycleFixture;
import org.cocreation.steering.PartnershipFixture;
import org.cocreation.steering.Siblings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The last completions of a phase and a decision meet in one moment, over REST and Kafka: each is
 * accepted or refused for a reason, none fails, and the cycle goes on from where it then is.
 */
@QuarkusTest
@TestProfile(KafkaTest.class)
class MeetingsTest {

  private static final long SEED = 20261128;
  private static final int FEW = 4;
  private static final int MANY = 20;
  private static final String ONCE_MORE =
      "{\"outcome\": \"REWORK\", \"toPhase\": \"NEEDS\", \"reason\": \"Once more.\"}";
  private static final String ONWARD = "{\"outcome\": \"INVEST\"}";
  private static final List<Integer> ACCEPTED_OR_REFUSED = List.of(200, 201, 409, 412);

  private final Random random = new Random(SEED);

  @Test
  void shouldHaveOneOutcomeWhenTeamsCompleteAndSteeringDecidesInTheSameMoment() throws Exception {
    completeAndDecide(FEW);
  }

  @Tag("long")
  @Test
  void shouldHaveOneOutcomeHoweverOftenTeamsCompleteAndSteeringDecides() throws Exception {
    completeAndDecide(MANY);
  }

  private void completeAndDecide(int rounds) throws Exception {
    try (Siblings siblings =
            Siblings.atWorkExcept(
                ActivityDefinition.ASSESS_OPPORTUNITIES, ActivityDefinition.EXPRESS_NEEDS);
        ExecutorService threads = Executors.newFixedThreadPool(6)) {
      PartnershipFixture partnership = PartnershipFixture.active();
      for (int round = 0; round < rounds; round++) {
        CycleFixture cycle = CycleFixture.startedIn(partnership).defineGoals();
        String activity = cycle.awaitSteeringActivity();
        String version = cycle.get().header("ETag");
        List<Callable<Integer>> calls = new ArrayList<>();
        calls.add(() -> cycle.conclude(activity).statusCode());
        calls.add(() -> cycle.conclude(activity).statusCode());
        calls.add(() -> tell(siblings, cycle, ActivityDefinition.ASSESS_OPPORTUNITIES));
        calls.add(() -> tell(siblings, cycle, ActivityDefinition.EXPRESS_NEEDS));
        calls.add(() -> cycle.decide(ONCE_MORE, version).statusCode());
        calls.add(() -> cycle.decide(ONCE_MORE, version).statusCode());

        assertThat(inOneMoment(threads, calls))
            .as("seed %d, round %d", SEED, round)
            .isSubsetOf(ACCEPTED_OR_REFUSED);

        goOn(siblings, cycle);
      }
    }
  }

  @Test
  void shouldAcceptOneOfADecisionAndARedirectThatMeet() throws Exception {
    decideAndRedirect(FEW);
  }

  @Tag("long")
  @Test
  void shouldAcceptOneOfADecisionAndARedirectHoweverOftenTheyMeet() throws Exception {
    decideAndRedirect(MANY);
  }

  private void decideAndRedirect(int rounds) throws Exception {
    try (Siblings siblings = Siblings.atWork();
        ExecutorService threads = Executors.newFixedThreadPool(2)) {
      PartnershipFixture partnership = PartnershipFixture.active();
      for (int round = 0; round < rounds; round++) {
        CycleFixture cycle = CycleFixture.startedIn(partnership).finishPhase();
        String version = cycle.get().header("ETag");

        List<Integer> statuses =
            inOneMoment(
                threads,
                List.of(
                    () -> cycle.decide(ONWARD, version).statusCode(),
                    () -> cycle.decide(ONCE_MORE, version).statusCode()));

        assertThat(statuses)
            .as("seed %d, round %d", SEED, round)
            .containsOnlyOnce(201)
            .isSubsetOf(List.of(201, 409, 412));
        boolean redirected = cycle.path("round").equals("2");
        assertThat(cycle.path("phase")).isEqualTo(redirected ? "NEEDS" : "PRIORITIZATION");
        cycle.finishPhase();
      }
    }
  }

  /** Wherever it is: once its teams are done a decision is awaited, so no join is stuck. */
  private static void goOn(Siblings siblings, CycleFixture cycle) {
    int round = Integer.parseInt(cycle.path("round"));
    if (round > 1) {
      tell(siblings, cycle, round, ActivityDefinition.ASSESS_OPPORTUNITIES);
      tell(siblings, cycle, round, ActivityDefinition.EXPRESS_NEEDS);
    }
    cycle.openActivities().forEach(open -> cycle.conclude(open).then().statusCode(200));
    cycle.awaitDecision();
    assertThat(cycle.path("phase")).isEqualTo("NEEDS");
  }

  private List<Integer> inOneMoment(ExecutorService threads, List<Callable<Integer>> together)
      throws Exception {
    List<Callable<Integer>> calls = new ArrayList<>(together);
    Collections.shuffle(calls, random);
    CyclicBarrier moment = new CyclicBarrier(calls.size());
    List<Future<Integer>> answers = new ArrayList<>();
    for (Callable<Integer> call : calls) {
      answers.add(
          threads.submit(
              () -> {
                int ignored = moment.await();
                return call.call();
              }));
    }
    List<Integer> statuses = new ArrayList<>();
    for (Future<Integer> answer : answers) {
      statuses.add(answer.get());
    }
    return statuses;
  }

  private static int tell(Siblings siblings, CycleFixture cycle, ActivityDefinition activity) {
    return tell(siblings, cycle, 1, activity);
  }

  private static int tell(
      Siblings siblings, CycleFixture cycle, int round, ActivityDefinition activity) {
    siblings.tellCompleted(activity, cycle.partnership().id(), cycle.id(), round);
    return 200;
  }
}
