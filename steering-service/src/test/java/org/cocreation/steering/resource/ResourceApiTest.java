package org.cocreation.steering.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.test.Crowd;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.steering.Company;
import org.cocreation.steering.CycleFixture;
import org.cocreation.steering.PartnershipFixture;
import org.cocreation.steering.Requests;
import org.junit.jupiter.api.Test;

/** One pool of people for all cycles of a partnership; each side speaks for its own. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class ResourceApiTest {

  private static final String POOL = "/api/v1/partnerships/{id}/resources";
  private static final String RESOURCE = "/api/v1/resources/{id}";
  private static final String COMMITTED = "/api/v1/cycles/{id}/resources/{resource}";
  private static final LocalDate START = LocalDate.of(2026, 3, 2);

  @Test
  void shouldShowWhoIsBookedBeyondTheirHoursAcrossCycles() {
    PartnershipFixture partnership = PartnershipFixture.active();
    CycleFixture one = CycleFixture.startedIn(partnership);
    CycleFixture other = CycleFixture.startedIn(partnership);
    String id = offer(partnership.customer(), partnership, 40, one.id());

    commit(partnership.customer(), other, id, etag(partnership, id), 20)
        .then()
        .statusCode(200)
        .body("cycles", hasSize(2))
        .body("overbooked.hoursPerSprint", contains(60));

    one.get("/resources")
        .then()
        .body("sides.hoursPerSprint", contains(0, 40))
        .body("people[0].overbooked[0].from", equalTo(START.toString()));
    other.get("/resources").then().body("sides.hoursPerSprint", contains(0, 20));
    takeBack(partnership.customer(), other, id, etag(partnership, id))
        .then()
        .statusCode(200)
        .body("overbooked", empty());
    other.get("/resources").then().body("people", empty());
  }

  @Test
  void shouldLetEachSideSpeakForItsOwnPeopleOnly() {
    CycleFixture cycle = CycleFixture.started();
    PartnershipFixture partnership = cycle.partnership();
    String id = offer(partnership.customer(), partnership, 40, null);
    String etag = etag(partnership, id);
    Company provider = partnership.provider();

    provider
        .as("steering")
        .header("If-Match", etag)
        .body(Requests.resource(10, START, null))
        .put(RESOURCE, id)
        .then()
        .statusCode(403)
        .body("type", endsWith(":wrong-side"));
    commit(provider, cycle, id, etag, 10)
        .then()
        .statusCode(403)
        .body("type", endsWith(":wrong-side"));
    takeBack(provider, cycle, id, etag).then().statusCode(403);
    withdraw(provider, id, etag).then().statusCode(403);
    provider
        .as("development")
        .body(Requests.resource(10, START, null))
        .post(POOL, partnership.id())
        .then()
        .statusCode(403)
        .body("type", endsWith(":wrong-team"));
    Company outsider = Company.registered("outsider");
    outsider.as("steering").get(RESOURCE, id).then().statusCode(404);
    commit(outsider, cycle, id, etag, 10).then().statusCode(404);
    partnership.provider().as("operations").get(RESOURCE, id).then().statusCode(200);
  }

  @Test
  void shouldNotKnowAPersonOfAnotherPartnership() {
    CycleFixture cycle = CycleFixture.started();
    PartnershipFixture elsewhere = PartnershipFixture.active();
    String id = offer(elsewhere.provider(), elsewhere, 40, null);

    commit(cycle.partnership().provider(), cycle, id, "*", 10).then().statusCode(404);
    elsewhere
        .provider()
        .as("steering")
        .body(Requests.resource(10, START, cycle.id()))
        .post(POOL, elsewhere.id())
        .then()
        .statusCode(422)
        .body("violations[0].field", equalTo("cycleId"));
  }

  @Test
  void shouldChangeNothingThatSomebodyElseChangedMeanwhile() {
    PartnershipFixture partnership = PartnershipFixture.active();
    String id = offer(partnership.provider(), partnership, 40, null);
    String stale = etag(partnership, id);

    change(partnership, id, stale, 30).then().statusCode(200).body("hoursPerSprint", equalTo(30));
    change(partnership, id, stale, 20).then().statusCode(412);
    change(partnership, id, "", 20).then().statusCode(428);
    withdraw(partnership.provider(), id, etag(partnership, id))
        .then()
        .statusCode(200)
        .body("withdrawnReason", equalTo("Leaves."));
    change(partnership, id, etag(partnership, id), 20)
        .then()
        .statusCode(409)
        .body("type", endsWith(":resource-withdrawn"));
    partnership
        .customer()
        .as("steering")
        .get(POOL, partnership.id())
        .then()
        .body("items.id", contains(id));
  }

  @Test
  void shouldOfferAMemberOnceForTheSameDays() {
    PartnershipFixture partnership = PartnershipFixture.active();
    String person = partnership.provider().person("development");

    offerMember(partnership, person, START, START.plusDays(9)).then().statusCode(201);
    offerMember(partnership, person, START.plusDays(9), null)
        .then()
        .statusCode(409)
        .body("type", endsWith(":already-offered"));
    offerMember(partnership, person, START.plusDays(10), null).then().statusCode(201);
    offerMember(partnership, partnership.customer().person("development"), START, null)
        .then()
        .statusCode(422)
        .body("violations[0].field", equalTo("person"));
    offerMember(partnership, person, START, START.minusDays(1))
        .then()
        .statusCode(422)
        .body("violations[0].field", equalTo("to"));
  }

  @Test
  void shouldOfferOnceWhatIsSentTwice() {
    PartnershipFixture partnership = PartnershipFixture.active();
    String key = UUID.randomUUID().toString();
    List<String> ids =
        Stream.generate(
                () ->
                    partnership
                        .provider()
                        .as("steering")
                        .header("Idempotency-Key", key)
                        .body(Requests.resource(10, START, null))
                        .post(POOL, partnership.id())
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
            .limit(2)
            .toList();

    assertThat(ids.getFirst()).isEqualTo(ids.getLast());
    partnership
        .provider()
        .as("steering")
        .get(POOL, partnership.id())
        .then()
        .body("items", hasSize(1));
  }

  @Test
  void shouldTakeNoneForAnAnswerUntilHoursAreCommitted() {
    CycleFixture cycle = CycleFixture.started();
    PartnershipFixture partnership = cycle.partnership();

    none(cycle, Side.CUSTOMER).then().statusCode(201).body("side", equalTo("CUSTOMER"));
    none(cycle, Side.CUSTOMER).then().statusCode(409).body("type", endsWith(":already-said"));
    cycle.get("/resources").then().body("sides[1].none.reason", equalTo("We assess only."));

    String id = offer(partnership.customer(), partnership, 40, cycle.id());
    cycle.get("/resources").then().body("sides[1].none", nullValue());
    none(cycle, Side.CUSTOMER).then().statusCode(409).body("type", endsWith(":side-committed"));
    withdraw(partnership.customer(), id, etag(partnership, id))
        .then()
        .statusCode(409)
        .body("type", endsWith(":hours-committed"));
  }

  @Test
  void shouldFreeTheHoursOfACycleThatRestsAndCommitNoneToIt() {
    CycleFixture cycle = CycleFixture.started();
    PartnershipFixture partnership = cycle.partnership();
    String id = offer(partnership.provider(), partnership, 40, cycle.id());

    cycle.decide("{\"outcome\": \"SHELVE\", \"reason\": \"Later.\"}").statusCode(201);

    partnership.provider().as("steering").get(RESOURCE, id).then().body("cycles", empty());
    commit(partnership.provider(), cycle, id, etag(partnership, id), 10)
        .then()
        .statusCode(409)
        .body("type", endsWith(":cycle-not-running"));
  }

  /** Eight people of each side; nobody waits for anybody else's person. */
  @Test
  void shouldLoseNothingWhereSixteenCommitHoursAtOnce() throws Exception {
    CycleFixture cycle = CycleFixture.started();
    PartnershipFixture partnership = cycle.partnership();
    List<String> ids =
        IntStream.range(0, Crowd.CLIENTS)
            .mapToObj(i -> offer(partnership.of(side(i)), partnership, 40, null))
            .toList();

    Crowd.does(
        "commitments",
        client -> {
          Response answer;
          do {
            answer = commit(partnership.of(side(client)), cycle, ids.get(client), "*", 10);
          } while (answer.statusCode() == 503);
          return answer;
        });

    cycle.get("/resources").then().body("sides.hoursPerSprint", containsInAnyOrder(80, 80));
  }

  private static Side side(int client) {
    return client % 2 == 0 ? Side.PROVIDER : Side.CUSTOMER;
  }

  private static String offer(
      Company company, PartnershipFixture partnership, int hours, String cycleId) {
    return company
        .as("steering")
        .body(Requests.resource(hours, START, cycleId))
        .post(POOL, partnership.id())
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static Response offerMember(
      PartnershipFixture partnership, String person, LocalDate from, LocalDate to) {
    String until = to == null ? "" : ", \"to\": \"%s\"".formatted(to);
    return partnership
        .provider()
        .as("steering")
        .body(
            """
            {"person": "%s", "name": "Elin", "competence": "Sensors", "hoursPerSprint": 40,
             "from": "%s"%s}"""
                .formatted(person, from, until))
        .post(POOL, partnership.id());
  }

  private static Response change(
      PartnershipFixture partnership, String id, String ifMatch, int hours) {
    return partnership
        .provider()
        .as("steering")
        .header("If-Match", ifMatch)
        .body(Requests.resource(hours, START, null))
        .put(RESOURCE, id);
  }

  private static Response withdraw(Company company, String id, String ifMatch) {
    return company
        .as("steering")
        .header("If-Match", ifMatch)
        .body("{\"reason\": \"Leaves.\"}")
        .post(RESOURCE + "/withdrawal", id);
  }

  private static Response commit(
      Company company, CycleFixture cycle, String id, String ifMatch, int hours) {
    return company
        .as("steering")
        .header("If-Match", ifMatch)
        .body("{\"hoursPerSprint\": %d}".formatted(hours))
        .put(COMMITTED, cycle.id(), id);
  }

  private static Response takeBack(Company company, CycleFixture cycle, String id, String ifMatch) {
    return company.as("steering").header("If-Match", ifMatch).delete(COMMITTED, cycle.id(), id);
  }

  private static Response none(CycleFixture cycle, Side side) {
    return cycle
        .partnership()
        .of(side)
        .as("steering")
        .body("{\"reason\": \"We assess only.\"}")
        .post("/api/v1/cycles/{id}/resources/none", cycle.id());
  }

  private static String etag(PartnershipFixture partnership, String id) {
    return partnership.provider().as("steering").get(RESOURCE, id).header("ETag");
  }
}
