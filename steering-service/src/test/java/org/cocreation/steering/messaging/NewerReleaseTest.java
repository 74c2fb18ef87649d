package org.cocreation.steering.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cocreation.chassis.test.NewerRelease.withNewFields;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import org.cocreation.chassis.test.KafkaTest;
import org.cocreation.chassis.test.NewerRelease;
import org.cocreation.chassis.test.TakenIn;
import org.cocreation.steering.CycleFixture;
import org.cocreation.steering.GateEvents;
import org.cocreation.steering.Siblings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Services are released one after the other: this one hears newer ones. */
@QuarkusTest
@TestProfile(KafkaTest.class)
class NewerReleaseTest {

  @Inject AgroalDataSource database;

  @ParameterizedTest
  @CsvSource({"development,concept", "operations,concept-review"})
  void shouldTakeInWhatItKnowsAndPassOverWhatItDoesNot(String service, String followed) {
    NewerRelease newer = NewerRelease.of(service);
    List<ObjectNode> newFacts = newer.newFacts();
    newFacts.forEach(newer::tell);
    newFacts.forEach(newer::tellWithHeaders);

    newer.knownFactsWithNewFields().forEach(newer::tell);

    assertThat(newer.setAside()).isEmpty();
    assertThat(TakenIn.count(database, newFacts)).isZero();
    assertThat(TakenIn.unknown("org.cocreation." + service + "." + followed + ".reconsidered.v1"))
        .isEqualTo(4);
  }

  @Test
  void shouldDecideOnWhatANewerReleaseTells() {
    CycleFixture cycle = CycleFixture.started();
    GateEvents events = GateEvents.of(cycle);
    String partnership = cycle.partnership().id();
    try (Siblings siblings = Siblings.atWork()) {
      siblings.send("development", partnership, withNewFields(events.approved(1)));
      siblings.send("operations", partnership, withNewFields(events.endorsed(1)));
      siblings.send("development", partnership, withNewFields(events.selected(true)));

      await().until(() -> cycle.gate().path("content.opportunity") != null);
      await()
          .until(
              () ->
                  cycle.gate().<List<String>>path("missing").stream()
                      .noneMatch(List.of("concept", "opportunity", "concept-review")::contains));
    }
  }
}
