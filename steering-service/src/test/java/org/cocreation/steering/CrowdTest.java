package org.cocreation.steering;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.test.Crowd;
import org.cocreation.chassis.test.FeatureTest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever sixteen people do at once, to the same thing or to different ones, nothing fails. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class CrowdTest {

  @ConfigProperty(name = "cocreation.requests.at-work")
  int atWork;

  private PartnershipFixture partnership;
  private List<CycleFixture> cycles;

  /** Of the crowd some have to wait their turn. */
  @BeforeEach
  void begin() {
    assertThat(Crowd.CLIENTS).isGreaterThan(atWork);
    partnership = PartnershipFixture.active();
  }

  @Test
  void shouldTakeWhatIsSaidOfAPartnership() throws Exception {
    Crowd.does(
        "start cycles",
        client ->
            partnership
                .provider()
                .as("steering")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"microService\": {\"name\": \"Weight loading\"}}")
                .post("/api/v1/partnerships/{id}/cycles", partnership.id()));
    Crowd.does(
        "define goals of the partnership",
        client ->
            partnership
                .provider()
                .as("steering")
                .body(
                    """
                    {"name": "Fewer queues", "kpis": [{"name": "Fuel", "unit": "EUR/t",
                     "direction": "DECREASE", "baseline": "1.84", "target": "1.55"}]}""")
                .post("/api/v1/partnerships/{id}/goals", partnership.id()));
    Crowd.does(
        "name members",
        client ->
            partnership
                .change(partnership.provider().as("steering"))
                .body(
                    "{\"person\": \"%s\", \"name\": \"Somebody\", \"teams\": [\"STEERING\"]}"
                        .formatted(partnership.provider().person("one-" + client % 4)))
                .post("/api/v1/partnerships/{id}/members", partnership.id()));
  }

  @Test
  void shouldTakeWhatIsSaidOfCycles() throws Exception {
    cycles =
        IntStream.range(0, Crowd.CLIENTS)
            .mapToObj(i -> CycleFixture.startedIn(partnership))
            .toList();
    cycles.forEach(cycle -> cycle.defineGoal("Lower fuel cost", null));
    sameAndDifferent("pledge", (cycle, client) -> cycle.pledge(side(client), "60000.00", "EUR"));
    sameAndDifferent(
        "agree on weights",
        (cycle, client) ->
            cycle.agreeOnWeights(
                side(client), Json.of(cycle.get("/goal-weights")).path("revision").asInt()));
    sameAndDifferent("state the value", (cycle, client) -> state(cycle, side(client)));
    sameAndDifferent(
        "plan tranches", (cycle, client) -> cycle.planTranches("EUR", "30000.00", "70000.00"));
    sameAndDifferent(
        "set the kill clock",
        (cycle, client) ->
            cycle.setKillClock(LocalDate.now(ZoneOffset.UTC).plusYears(1).plusDays(client)));
    cycles.forEach(CycleFixture::defineGoals);
    sameAndDifferent(
        "complete activities",
        (cycle, client) -> {
          List<String> open = cycle.openActivities();
          return open.isEmpty() ? cycle.get() : cycle.conclude(open.getFirst());
        });
    sameAndDifferent(
        "decide",
        (cycle, client) ->
            cycle.decide(
                "{\"outcome\": \"SHELVE\", \"reason\": \"Not now.\"}", Crowd.etag(cycle.get())));
  }

  private void sameAndDifferent(String what, BiFunction<CycleFixture, Integer, Response> act)
      throws Exception {
    Crowd.does(what + " in different cycles", client -> act.apply(cycles.get(client), client));
    CycleFixture same = CycleFixture.startedIn(partnership).defineGoals();
    Crowd.does(what + " in the same cycle", client -> act.apply(same, client));
  }

  private static Side side(int client) {
    return Side.values()[client % 2];
  }

  private static Response state(CycleFixture cycle, Side side) {
    String address = "/api/v1/cycles/{id}/value-statements/{side}";
    Company company = cycle.partnership().of(side);
    Response known = company.as("steering").get(address, cycle.id(), side.name());
    boolean isNew = known.statusCode() == 404;
    return company
        .as("steering")
        .header(isNew ? "If-None-Match" : "If-Match", isNew ? "*" : Crowd.etag(known))
        .body(Requests.statement("240000.00", cycle.kpiId()))
        .put(address, cycle.id(), side.name());
  }
}
