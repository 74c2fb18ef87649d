package org.cocreation.steering.tranche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cocreation.chassis.event.PoisonEvent;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.steering.CycleFixture;
import org.cocreation.steering.GateEvents;
import org.cocreation.steering.Siblings;
import org.junit.jupiter.api.Test;

/** R8: a bet whose evidence is the assessment of solutions takes an accepted proof of its own. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class ProofsAsEvidenceTest {

  private static final int TRANCHES = 9;
  private static final int THREADS = 8;
  private static final int COMMANDS_EACH = 30;
  private static final long SEED = 20_200_110;

  @Test
  void shouldReleaseEachOnAnAcceptedProofOfItsOwn() {
    try (Siblings siblings = Siblings.atWorkExcept(ActivityDefinition.ASSESS_SOLUTION)) {
      FundedCycle funded = funded(3);
      GateEvents events = GateEvents.of(funded.cycle());
      List<String> tranches = funded.tranches();

      siblings.tellCompleted(
          ActivityDefinition.ASSESS_SOLUTION,
          funded.cycle().partnership().id(),
          funded.cycle().id(),
          1);
      tell(siblings, funded, events.rejected("first"));
      funded
          .release(Side.CUSTOMER, tranches.get(1))
          .then()
          .statusCode(409)
          .body("type", endsWith(":evidence-missing"))
          .body("detail", containsString("None is accepted yet"))
          .body("evidence.activity", equalTo("assess-solution"));
      tell(siblings, funded, events.accepted("first"));
      tell(siblings, funded, events.accepted("first"));
      tell(siblings, funded, events.rejected("first"));
      funded
          .release(Side.CUSTOMER, tranches.get(1))
          .then()
          .statusCode(200)
          .body("shown.activity", equalTo("assess-solution"))
          .body("shown.proofId", equalTo(events.proofId("first").toString()))
          .body("shown.proofTitle", equalTo("Load shown, first"));
      funded
          .release(Side.PROVIDER, tranches.get(2))
          .then()
          .statusCode(409)
          .body("type", endsWith(":evidence-missing"))
          .body("detail", containsString("(“Load shown, first”)"));
      tell(siblings, funded, events.accepted("second"));
      funded
          .release(Side.PROVIDER, tranches.get(2))
          .then()
          .statusCode(200)
          .body("shown.proofId", equalTo(events.proofId("second").toString()));
    }
  }

  @Test
  void shouldTakeNoProofOfAnotherCycleAndNoneOfNobodysCycle() {
    try (Siblings siblings = Siblings.atWorkExcept(ActivityDefinition.ASSESS_SOLUTION)) {
      FundedCycle funded = funded(2);
      CycleFixture other = CycleFixture.startedIn(funded.cycle().partnership());
      JsonNode accepted = GateEvents.of(other).accepted("theirs");
      tell(siblings, funded, accepted);
      tell(
          siblings,
          funded,
          GateEvents.of(funded.cycle().partnership().id(), "0199f1a0-0200-7000-8000-00000000dead")
              .accepted("nobody's"));

      assertThatThrownBy(
              () ->
                  tell(
                      siblings,
                      funded,
                      ((ObjectNode) accepted.deepCopy()).put("cycleid", funded.cycle().id())))
          .isInstanceOf(PoisonEvent.class);
      funded
          .release(Side.CUSTOMER, funded.tranches().get(1))
          .then()
          .statusCode(409)
          .body("type", endsWith(":evidence-missing"));
    }
  }

  @Test
  void shouldReleaseNoMoreThanWasAcceptedHoweverManyTryAtOnce() throws Exception {
    try (Siblings siblings = Siblings.atWorkExcept(ActivityDefinition.ASSESS_SOLUTION)) {
      FundedCycle funded = funded(TRANCHES);
      GateEvents events = GateEvents.of(funded.cycle());
      List<String> tranches = funded.tranches();
      Set<String> accepted = ConcurrentHashMap.newKeySet();
      Queue<String> wrong = new ConcurrentLinkedQueue<>();
      CyclicBarrier start = new CyclicBarrier(THREADS);
      try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
        List<Future<?>> workers = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
          Random random = new Random(SEED + thread);
          workers.add(
              threads.submit(
                  () -> {
                    int ignored = start.await();
                    for (int i = 0; i < COMMANDS_EACH; i++) {
                      String proof = "proof " + random.nextInt(TRANCHES - 3);
                      switch (random.nextInt(8)) {
                        case 0 -> {
                          accepted.add(events.proofId(proof).toString());
                          tell(siblings, funded, events.accepted(proof));
                        }
                        case 1 -> tell(siblings, funded, events.rejected(proof));
                        default -> {
                          String tranche = tranches.get(1 + random.nextInt(TRANCHES - 1));
                          Response answer = funded.release(side(random), tranche);
                          if (answer.statusCode() >= 500 && answer.statusCode() != 503) {
                            wrong.add(answer.asString());
                          }
                        }
                      }
                    }
                    return null;
                  }));
        }
        for (Future<?> worker : workers) {
          Object ignored = worker.get();
        }
      }
      for (String tranche : tranches) {
        int ignored = funded.release(Side.PROVIDER, tranche).statusCode();
      }

      List<String> shown =
          tranches.stream()
              .map(tranche -> funded.tranche(tranche).<String>path("shown.proofId"))
              .filter(Objects::nonNull)
              .toList();
      assertThat(wrong).isEmpty();
      assertThat(shown).hasSizeGreaterThan(3).doesNotHaveDuplicates();
      assertThat(accepted).containsAll(shown);
      for (int i = 1; i < TRANCHES; i++) {
        assertThat(funded.tranche(tranches.get(i)).<String>path("state"))
            .isEqualTo(i <= accepted.size() ? "RELEASED" : "PLANNED");
      }
    }
  }

  private static Side side(Random random) {
    return Side.values()[random.nextInt(2)];
  }

  private static void tell(Siblings siblings, FundedCycle funded, JsonNode event) {
    siblings.send("operations", funded.cycle().partnership().id(), event);
  }

  /** Each of whose tranches but the last names an accepted proof of concept as its evidence. */
  private static FundedCycle funded(int tranches) {
    CycleFixture cycle = CycleFixture.started();
    String planned =
        IntStream.rangeClosed(1, tranches)
            .mapToObj(
                i ->
                    "{\"amount\": \"10.00\", \"purpose\": \"Step %d\"%s}"
                        .formatted(
                            i,
                            i == tranches
                                ? ""
                                : ", \"evidence\": {\"activity\": \"assess-solution\","
                                    + " \"text\": \"Crews accepted it.\"}"))
            .collect(Collectors.joining(", "));
    cycle
        .partnership()
        .provider()
        .as("steering")
        .header("If-None-Match", "*")
        .body("{\"currency\": \"EUR\", \"tranches\": [%s]}".formatted(planned))
        .put("/api/v1/cycles/{id}/tranche-plan", cycle.id())
        .then()
        .statusCode(201);
    return FundedCycle.of(cycle);
  }
}
