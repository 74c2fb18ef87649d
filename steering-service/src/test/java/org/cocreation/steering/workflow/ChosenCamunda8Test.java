package org.cocreation.steering.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.UUID;
import org.cocreation.chassis.database.DatabaseReady;
import org.cocreation.chassis.test.TestStack;
import org.cocreation.steering.EngineRows;
import org.cocreation.steering.workflow.camunda8.OnTheDouble;
import org.junit.jupiter.api.Test;

/** A cluster conducts from now on: what the embedded engine had is out of date. */
@QuarkusTest
@WithTestResource(TestStack.class)
@TestProfile(OnTheDouble.class)
class ChosenCamunda8Test {

  @Inject ChosenEngine engine;
  @Inject AgroalDataSource dataSource;

  @Test
  void shouldForgetWhatTheEmbeddedEngineConducted() {
    EngineRows rows = new EngineRows(dataSource);
    String id = UUID.randomUUID().toString();
    rows.change(
        """
        insert into engine.act_ru_execution
          (id_, rev_, root_proc_inst_id_, proc_inst_id_, business_key_, is_active_, is_concurrent_,
           is_scope_, is_event_scope_, suspension_state_, cached_ent_state_, sequence_counter_)
        values (?, 1, ?, ?, ?, true, false, true, false, 1, 0, 1)""",
        id,
        id,
        id,
        id);

    engine.open(new DatabaseReady());

    assertThat(rows.count("select count(*) from engine.act_ru_execution")).isZero();
  }
}
