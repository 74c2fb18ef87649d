package org.cocreation.kpi.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.cocreation.chassis.contract.ServiceContracts;
import org.cocreation.chassis.event.EventType;
import org.cocreation.chassis.test.Contracts;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.kpi.timeline.Timeline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(FeatureTest.class)
class KpiContractsTest extends ServiceContracts {

  @ParameterizedTest
  @ValueSource(strings = {"steering", "development", "operations", "kpi"})
  void shouldHaveWordsOfItsOwnForEveryFactThatItShows(String service) {
    assertThat(
            Contracts.of(service).examples().values().stream()
                .map(example -> EventType.parse(example.path("type").asText()).name())
                .filter(name -> !EverybodysEventsConsumer.NOT_SHOWN.contains(name))
                // What is sent to the topics of measurements is shown by what it means for its KPI.
                .filter(name -> !name.startsWith("measurement.")))
        .isNotEmpty()
        .allMatch(Timeline::hasWordsFor);
  }
}
