package org.cocreation.kpi.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.event.EventType;
import org.cocreation.chassis.event.InboundEvent;
import org.cocreation.chassis.inbox.Subscription.Told;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.kpi.intake.CountMeasurements;
import org.cocreation.kpi.measurement.Aggregation;
import org.cocreation.kpi.measurement.Measurement;
import org.junit.jupiter.api.Test;

/**
 * When all is made anew, measurements are counted before goals are heard of. What steering told
 * since, one after the other, was judged then.
 */
@QuarkusTest
@TestProfile(FeatureTest.class)
class RecalledStatusTest {

  private static final Instant BEGUN = Instant.parse("2026-03-01T08:00:00Z");
  private static final Instant TOLD = BEGUN.plusSeconds(3600);

  @Inject TellKpi tellKpi;
  @Inject CountMeasurements countMeasurements;
  @Inject FollowGoals followGoals;
  @Inject AgroalDataSource dataSource;

  private final UUID partnership = UUID.randomUUID();
  private final UUID goal = UUID.randomUUID();
  private final UUID kpi = UUID.randomUUID();

  @Test
  void shouldJudgeNothingAgainThatWasJudgedBeforeTheLastWasTold() throws SQLException {
    tellKpi.recall(List.of(measured("IMPROVING"), changed("IMPROVING", "ON_TARGET")));
    countMeasurements.count(List.of(measurement("1", "1.60")));

    followGoals.follow(List.of(targeted(1, "1.50", BEGUN)));
    followGoals.follow(List.of(targeted(2, "1.65", BEGUN.plusSeconds(60))));

    assertThat(statusChanges()).isEmpty();
  }

  @Test
  void shouldGoOnFromTheStatusThatWasToldLast() throws SQLException {
    tellKpi.recall(List.of(measured("IMPROVING"), changed("IMPROVING", "ON_TARGET")));
    countMeasurements.count(List.of(measurement("1", "1.60")));
    followGoals.follow(List.of(targeted(1, "1.65", BEGUN)));

    followGoals.follow(List.of(targeted(2, "1.40", TOLD.plusSeconds(60))));

    assertThat(statusChanges())
        .singleElement()
        .asString()
        .contains("\"from\":\"ON_TARGET\",\"to\":\"IMPROVING\"");
  }

  private InboundEvent measured(String status) {
    return event(
        "kpi",
        "kpi.measured",
        0,
        TOLD.minusSeconds(60),
        told().put("status", status).put("counted", 1));
  }

  private InboundEvent changed(String from, String to) {
    return event("kpi", "kpi.status-changed", 0, TOLD, told().put("from", from).put("to", to));
  }

  private ObjectNode told() {
    return JsonNodeFactory.instance.objectNode().put("kpiId", kpi.toString());
  }

  private Measurement measurement(String id, String value) {
    return new Measurement(kpi, "fleet-computer", id, new BigDecimal(value), BEGUN, false);
  }

  private Told<GoalTold> targeted(long number, String target, Instant at) {
    return new Told<>(
        event("steering", "goal.changed", number, at, JsonNodeFactory.instance.objectNode()),
        new GoalTold(
            goal,
            "Less fuel",
            null,
            List.of(
                new GoalTold.KpiTold(
                    kpi,
                    "Fuel per tonne hauled",
                    "l/t",
                    Direction.DECREASE,
                    new BigDecimal("1.80"),
                    new BigDecimal(target),
                    12,
                    Aggregation.LAST,
                    null)),
            null,
            null));
  }

  private InboundEvent event(
      String service, String fact, long number, Instant at, ObjectNode data) {
    return new InboundEvent(
        UUID.randomUUID().toString(),
        EventType.parse("org.cocreation.%s.%s.v1".formatted(service, fact)),
        kpi.toString(),
        number,
        at,
        partnership,
        null,
        data);
  }

  private List<String> statusChanges() throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select payload from outbox where payload like '%kpi.status-changed%' and payload like ?")) {
      select.setString(1, "%" + kpi + "%");
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found.add(row.getString(1));
        }
      }
    }
    return found;
  }
}
