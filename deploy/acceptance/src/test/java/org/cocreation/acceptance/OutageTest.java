package org.cocreation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cocreation.localstack.Service.KPI;
import static org.cocreation.localstack.Service.STEERING;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.cocreation.localstack.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The database decides: a broker that is down delays, it loses and doubles nothing. */
@ExtendWith(PackagedStack.class)
class OutageTest {

  /**
   * The process goes on in steering's database, so without Kafka it goes as far as steering can
   * tell nobody and hear of nobody: what is open is completed, what steering decides is decided and
   * opens its own next activity. The other teams hear of theirs when Kafka is back.
   */
  @Test
  void shouldGoOnWithoutKafkaAndTellEverythingWhenItIsBack() throws Exception {
    Partnership partnership = Partnership.accepted();
    Cycle working = partnership.startCycle("In the middle of a phase");
    working.awaitPhase("NEEDS");
    working.prepare("NEEDS");
    Cycle decided = partnership.startCycle("Awaiting its decision");
    decided.completePhase("NEEDS");
    decided.awaitDecision();
    Cycle shelved = partnership.startCycle("Shelved meanwhile");
    shelved.awaitPhase("NEEDS");
    PackagedStack.running().kafka().kill();

    working.completePhase("NEEDS");
    decided.invest();
    decided.awaitOpen("select-opportunity");
    shelved.decide("SHELVE", Map.of());
    Cycle begun = partnership.startCycle("Begun without Kafka");
    begun.awaitOpen("define-goals");
    PackagedStack.running().kafka().start();

    working.invest();
    working.awaitPhase("PRIORITIZATION");
    decided.awaitPhase("PRIORITIZATION");
    begun.awaitPhase("NEEDS");
    shelved.awaitOpen();
    awaitOutboxesEmpty();
    for (Cycle cycle : List.of(working, decided, shelved, begun)) {
      assertNothingLostOrDoubled(cycle);
    }
    await()
        .untilAsserted(
            () ->
                Api.as("steering@mincorp", KPI)
                    .get(working.path())
                    .then()
                    .statusCode(200)
                    .body("phase", org.hamcrest.Matchers.equalTo("PRIORITIZATION")));
  }

  /** What the databases hold as told is in Kafka, each once, and numbered without gaps. */
  static void assertNothingLostOrDoubled(Cycle cycle) {
    for (Service service : List.of(STEERING, Service.DEVELOPMENT, Service.OPERATIONS)) {
      // What a service has just heard of it may be telling at this moment.
      await().untilAsserted(() -> assertNothingLostOrDoubled(service, cycle));
    }
  }

  private static void assertNothingLostOrDoubled(Service service, Cycle cycle) throws Exception {
    List<String> told = audited(service, cycle);
    List<JsonNode> events = EventLog.of("cocreation." + service.database() + ".events", cycle);
    List<String> received = new ArrayList<>();
    Map<String, List<Integer>> sequences = new HashMap<>();
    for (JsonNode event : events) {
      if (!received.contains(event.path("id").asText())) {
        received.add(event.path("id").asText());
        sequences
            .computeIfAbsent(event.path("subject").asText(), subject -> new ArrayList<>())
            .add(event.path("sequence").asInt());
      }
    }
    assertThat(new TreeSet<>(received)).as(service.moduleName()).isEqualTo(new TreeSet<>(told));
    sequences.values().forEach(OutageTest::assertWithoutGaps);
  }

  /** All at the same time: what one tells, another may answer. */
  static void awaitOutboxesEmpty() {
    await()
        .until(
            () -> {
              long waiting = 0;
              for (Service service : Service.values()) {
                waiting += count(service, "select count(*) from outbox");
              }
              return waiting == 0;
            });
  }

  static long count(Service service, String query) throws Exception {
    try (Connection connection = PackagedStack.running().postgreSql().connect(service);
        PreparedStatement select = connection.prepareStatement(query);
        ResultSet row = select.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  private static void assertWithoutGaps(List<Integer> sequence) {
    for (int i = 0; i < sequence.size(); i++) {
      assertThat(sequence.get(i)).isEqualTo(i + 1);
    }
  }

  private static List<String> audited(Service service, Cycle cycle) throws Exception {
    try (Connection connection = PackagedStack.running().postgreSql().connect(service);
        PreparedStatement select =
            connection.prepareStatement("select event_id from audit_entry where cycle_id = ?")) {
      select.setObject(1, cycle.id());
      List<String> ids = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          ids.add(row.getString(1));
        }
      }
      return ids;
    }
  }
}
