package org.cocreation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cocreation.acceptance.Partnership.CUSTOMER;
import static org.cocreation.acceptance.Partnership.PROVIDER;
import static org.cocreation.localstack.Service.DEVELOPMENT;
import static org.cocreation.localstack.Service.OPERATIONS;
import static org.cocreation.localstack.Service.STEERING;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.cocreation.localstack.Service;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * R1: whatever edit meets the approvals and the decision, phase 3 works from exactly what the proof
 * says was signed, and the edit is not lost.
 */
@ExtendWith(PackagedStack.class)
class SignedContentTest {

  private static final int FEW = 4;
  private static final int MANY = 200;

  /** An edit falls between the first approval and a little after the decision. */
  private static final int LATEST_MILLIS = 90;

  /** System property: the seed of a run that is to be repeated. */
  private static final String SEED = "cocreate.gate.seed";

  private static final System.Logger LOG = System.getLogger(SignedContentTest.class.getName());

  private static final List<String> PHASE = Cycle.ACTIVITIES.get("PRIORITIZATION");

  private Cycle cycle;
  private String item;
  private int overtaken;
  private int refused;

  @Test
  void shouldWorkFromWhatTheProofSaysWhenAnEditMeetsTheSignatures() throws Exception {
    long seed = Long.getLong(SEED, System.nanoTime() % 100_000);
    race(FEW, seed);
  }

  @Tag("long")
  @Test
  void shouldWorkFromWhatTheProofSaysHoweverOftenEditsMeetTheSignatures() throws Exception {
    race(MANY, 1);
    assertThat(overtaken).as("edits that overtook the decision").isPositive();
    assertThat(refused).as("decisions that an edit prevented").isPositive();
  }

  private void race(int rounds, long seed) throws Exception {
    LOG.log(System.Logger.Level.INFO, "Repeat with -D{0}={1}", SEED, "" + seed);
    Random random = new Random(seed);
    cycle = Partnership.accepted().startCycle("Edited while it is signed");
    cycle.completePhase("NEEDS");
    cycle.invest();
    String hash = cycle.openGate();
    item = (String) items(concept()).getFirst().get("id");
    for (int round = 1; round <= rounds; round++) {
      int effort = 100 + round;
      Response decision =
          meet(
              hash, effort, Duration.ofMillis(random.nextInt(LATEST_MILLIS)), random.nextBoolean());
      if (decision.statusCode() != 201) {
        refused++;
        assertThat(decision.statusCode()).isEqualTo(409);
        restore();
        decision = sign(cycle.awaitGate());
      }
      requireThatPhaseThreeWorksFrom(decision.then().statusCode(201).extract().path("id"), effort);
      cycle.decide("REWORK", Map.of("toPhase", "PRIORITIZATION"));
      restore();
      PHASE.forEach(cycle::complete);
      hash = cycle.awaitGate();
    }
    LOG.log(
        System.Logger.Level.INFO,
        "{0} rounds, {1} edits overtook the decision, {2} prevented it",
        rounds,
        overtaken,
        refused);
  }

  /** Both sides sign and steering decides, while the item gets another effort. */
  private Response meet(String hash, int effort, Duration after, boolean provider)
      throws Exception {
    String editor = "development@" + (provider ? PROVIDER : CUSTOMER);
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      Future<Response> decision = threads.submit(() -> sign(hash));
      Future<Response> edit =
          threads.submit(
              () -> {
                LockSupport.parkNanos(after.toNanos());
                return edit(editor, effort);
              });
      edit.get().then().statusCode(200);
      return decision.get();
    }
  }

  private Response sign(String hash) {
    Response first = cycle.approve(PROVIDER, hash);
    Response second = cycle.approve(CUSTOMER, hash);
    assertThat(List.of(first.statusCode(), second.statusCode())).isSubsetOf(201, 409);
    return cycle.decision("INVEST", Map.of("contentHash", hash));
  }

  private Response edit(String person, int effort) {
    return Api.as(person, DEVELOPMENT)
        .header("If-Match", "*")
        .body(
            Map.of(
                "title", "Scale",
                "description", "Weighs each bucket",
                "effortHours", effort,
                "sourcing", "OFF_THE_SHELF",
                "feasibility", 4,
                "dataReadiness", "READY",
                "kpiId", Content.of(cycle).kpi(),
                "trace", "The right load saves fuel"))
        .put("/api/v1/backlog-items/" + item);
  }

  /** Development and operations stand by the newest revision, and steering knows that. */
  private void restore() {
    cycle.until(
        "development knows the phase",
        () -> {
          if (concept().get("state").equals("TECHNICALLY_APPROVED")) {
            return true;
          }
          String path = cycle.path() + "/concept";
          String person = "development@" + CUSTOMER;
          return Api.as(person, DEVELOPMENT)
                  .header("If-Match", Api.etag(person, DEVELOPMENT, path))
                  .body(Map.of("note", "Feasible"))
                  .post(path + "/technical-approval")
                  .statusCode()
              == 200;
        });
    int revision = (int) concept().get("revision");
    cycle.until(
        "operations knows the revision",
        () -> Objects.equals(review().path("conceptRevision"), revision));
    if (!"ENDORSED".equals(review().path("state"))) {
      new ConceptSteps(cycle).endorse();
    }
    cycle.until(
        "steering knows the revision",
        () -> of(of(cycle.gate(), "content"), "concept").get("revision").equals(revision));
  }

  private Response review() {
    return Api.as("operations@" + CUSTOMER, OPERATIONS).get(cycle.path() + "/concept-review");
  }

  private void requireThatPhaseThreeWorksFrom(String decision, int effort) {
    cycle.until(
        "development knows what was signed",
        () -> {
          Object signed = concept().get("signed");
          return signed != null && of(concept(), "signed").get("decisionId").equals(decision);
        });
    Map<String, Object> proof = read(STEERING, "/api/v1/decisions/" + decision + "/proof");
    Map<String, Object> signed = of(read(DEVELOPMENT, cycle.path() + "/concept/signed"), "concept");
    Map<String, Object> proven = of(of(proof, "content"), "concept");
    requireSame(signed, proven);
    for (int i = 0; i < items(proven).size(); i++) {
      requireSame(items(signed).get(i), items(proven).get(i));
    }

    // The edit is in the newest revision, as a requirement change unless it was signed.
    Map<String, Object> newest = concept();
    assertThat(items(newest).getFirst()).containsEntry("effortHours", effort);
    boolean onTop = !newest.get("revision").equals(signed.get("revision"));
    assertThat(newest).containsEntry("differsFromSigned", onTop);
    List<Map<String, Object>> changes =
        items(read(DEVELOPMENT, cycle.path() + "/concept/requirement-changes"));
    assertThat(changes).hasSize(onTop ? 1 : 0);
    if (onTop) {
      overtaken++;
      assertThat(changes.getFirst())
          .containsEntry("kind", "MODIFIED")
          .containsEntry("itemId", item);
    }
    cycle.until(
        "steering says what differs",
        () ->
            read(STEERING, cycle.path() + "/signed-content")
                .get("differences")
                .equals(onTop ? List.of("concept") : List.of()));
  }

  /** Steering adds whether it is approved, which its state says too. */
  private static void requireSame(Map<String, Object> signed, Map<String, Object> proven) {
    proven.forEach(
        (name, value) -> {
          if (!Set.of("items", "approved").contains(name)) {
            assertThat(signed).containsEntry(name, value);
          }
        });
  }

  private Map<String, Object> concept() {
    return read(DEVELOPMENT, cycle.path() + "/concept");
  }

  private static Map<String, Object> read(Service service, String path) {
    return Api.json(Api.as("steering@" + CUSTOMER, service).get(path));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> of(Map<String, Object> body, String member) {
    return (Map<String, Object>) body.get(member);
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> items(Map<String, Object> body) {
    return new ArrayList<>((List<Map<String, Object>>) body.get("items"));
  }
}
