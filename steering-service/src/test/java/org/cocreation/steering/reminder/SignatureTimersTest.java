package org.cocreation.steering.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.steering.CycleFixture;
import org.cocreation.steering.EngineTime;
import org.cocreation.steering.Siblings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Late signatures are asked for by the engine's timers, whose clock the test turns on. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class SignatureTimersTest {

  @Inject AgroalDataSource dataSource;
  @Inject AskForSignatures askForSignatures;

  @AfterEach
  void resetTime() {
    EngineTime.reset();
  }

  @Test
  void shouldRemindThenEscalateWhoHasNotSigned() throws Exception {
    try (Siblings siblings = Siblings.atWork()) {
      CycleFixture nobody = CycleFixture.started().in(Phase.PRIORITIZATION).finishPhase();
      CycleFixture both = CycleFixture.started().in(Phase.PRIORITIZATION).finishPhase();
      String ignored = both.signedByBoth();

      EngineTime.advance(Duration.ofDays(2).plusMinutes(1));
      await().until(() -> asked(nobody).contains("reminded PROVIDER,CUSTOMER"));
      String open = nobody.openGate();
      nobody.approve(Side.PROVIDER, open).then().statusCode(201);
      EngineTime.advance(Duration.ofDays(5));

      await().until(() -> asked(nobody).contains("escalated CUSTOMER"));
      await().until(() -> asked(nobody).contains("reminded CUSTOMER"));
      assertThat(asked(nobody)).filteredOn(fact -> fact.startsWith("escalated")).hasSize(1);
      assertThat(asked(both)).isEmpty();
    }
  }

  @Test
  void shouldRemindInTheRoundAfterAReworkToo() throws Exception {
    try (Siblings siblings = Siblings.atWork()) {
      CycleFixture cycle = CycleFixture.started().in(Phase.PRIORITIZATION).finishPhase();
      cycle
          .decide(
              "{\"outcome\": \"REWORK\", \"toPhase\": \"PRIORITIZATION\", \"reason\": \"Too"
                  + " dear.\"}")
          .statusCode(201);
      String ignored = cycle.finishPhase().id();

      EngineTime.advance(Duration.ofDays(2).plusMinutes(1));

      await().until(() -> !asked(cycle).isEmpty());
    }
  }

  @Test
  void shouldAskOnceHoweverOftenTheJobComes() throws Exception {
    try (Siblings siblings = Siblings.atWork()) {
      CycleFixture cycle = CycleFixture.started().in(Phase.PRIORITIZATION).finishPhase();
      UUID id = UUID.fromString(cycle.id());

      askForSignatures.ask(id, 1, "4711", false);
      askForSignatures.ask(id, 1, "4711", false);
      askForSignatures.ask(id, 7, "4712", false);

      assertThat(asked(cycle)).containsExactly("reminded PROVIDER,CUSTOMER");
    }
  }

  private List<String> asked(CycleFixture cycle) throws Exception {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select replace(fact, 'value-gate.', '') || ' ' || (select string_agg(side, ',')"
                    + " from jsonb_array_elements_text(told(audit_entry)::jsonb #> '{data,gate,missingSides}') side)"
                    + " from audit_entry where cycle_id = ? and fact like 'value-gate.%'"
                    + " order by sequence")) {
      query.setObject(1, UUID.fromString(cycle.id()));
      List<String> asked = new ArrayList<>();
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          asked.add(rows.getString(1));
        }
      }
      return asked;
    }
  }
}
