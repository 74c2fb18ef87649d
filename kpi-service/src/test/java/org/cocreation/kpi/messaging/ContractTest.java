package org.cocreation.kpi.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.cocreation.chassis.event.CloudEventCodec;
import org.cocreation.chassis.event.EventType;
import org.cocreation.chassis.event.InboundEvent;
import org.cocreation.chassis.inbox.Subscriptions;
import org.cocreation.chassis.startup.ServiceConfiguration;
import org.cocreation.chassis.test.ContractRules;
import org.cocreation.chassis.test.Contracts;
import org.cocreation.chassis.test.KafkaTest;
import org.cocreation.chassis.test.OpenApiDocument;
import org.cocreation.kpi.intake.MeasurementTaken;
import org.cocreation.kpi.timeline.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** This service's own contracts, and those of its siblings as it reads them. */
@QuarkusTest
@TestProfile(KafkaTest.class)
class ContractTest {

  @Inject CloudEventCodec codec;
  @Inject Subscriptions subscriptions;

  @Test
  void shouldKeepItsOwnContracts() throws IOException {
    ContractRules.check("kpi");
  }

  @Test
  void shouldSayInItsOpenApiDocumentWhatItDoes() throws IOException {
    OpenApiDocument.assertCommittedIsCurrent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"steering", "development", "operations", "kpi"})
  void shouldHaveWordsOfItsOwnForEveryFactThatItShows(String service) {
    assertThat(
            Contracts.of(service).examples().values().stream()
                .map(example -> EventType.parse(example.path("type").asText()).name())
                .filter(name -> !EverybodysEventsConsumer.NOT_SHOWN.contains(name))
                .filter(name -> !name.equals("measurement.taken")))
        .isNotEmpty()
        .allMatch(Timeline::hasWordsFor);
  }

  @ParameterizedTest
  @ValueSource(strings = {"steering", "development", "operations", "kpi"})
  void shouldTakeInEveryExampleOfEveryService(String service) {
    Map<String, JsonNode> examples = Contracts.of(service).examples();
    assertThat(examples).isNotEmpty();
    examples.forEach((name, example) -> takeIn(example));
  }

  private void takeIn(JsonNode example) {
    InboundEvent event = codec.decode(example.toString().getBytes(StandardCharsets.UTF_8));
    QuarkusTransaction.begin();
    try {
      subscriptions.deliver(
          event.type().name().equals("measurement.taken")
              ? MeasurementTaken.TOPIC
              : ServiceConfiguration.eventsTopicOf(event.type().service()),
          event);
    } finally {
      QuarkusTransaction.rollback();
    }
  }
}
