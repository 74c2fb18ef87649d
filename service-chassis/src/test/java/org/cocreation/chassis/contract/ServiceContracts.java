package org.cocreation.chassis.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cocreation.chassis.event.CloudEventCodec;
import org.cocreation.chassis.event.EventType;
import org.cocreation.chassis.event.Fact;
import org.cocreation.chassis.event.InboundEvent;
import org.cocreation.chassis.inbox.Subscriptions;
import org.cocreation.chassis.startup.ServiceConfiguration;
import org.cocreation.chassis.test.Contracts;
import org.cocreation.chassis.test.ServiceArchitecture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold of every service: it is documented as it is, and keeps what it once promised. */
public abstract class ServiceContracts {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
  private static final ObjectMapper YAML =
      new ObjectMapper(
          new YAMLFactory()
              .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
              .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES));

  @Inject ServiceConfiguration service;
  @Inject Subscriptions subscriptions;
  @Inject CloudEventCodec codec;

  @Test
  void shouldDocumentItsApiAsItIs() throws IOException {
    CommittedDocument.assertIsCurrent(
        "openapi.yaml",
        RestAssured.given().accept("application/yaml").get("/q/openapi").asString());
  }

  @Test
  void shouldDocumentEachOperationSoThatAClientCanBeMadeOfIt() throws IOException {
    OpenApiRules.check(
        YAML.readTree(RestAssured.given().accept("application/yaml").get("/q/openapi").asString()));
  }

  /** Told by services that had a process engine of their own up to 0.1.0. No fact is added here. */
  private static final Set<String> RETIRED =
      Set.of(
          "org.cocreation.development.process.deployed.v1",
          "org.cocreation.operations.process.deployed.v1",
          "org.cocreation.kpi.process.deployed.v1");

  @Test
  void shouldDocumentItsEventsAsTheyAre() throws IOException {
    Map<String, Fact> facts = Facts.of(service.name());
    assertThat(facts).isNotEmpty();
    CommittedDocument.assertIsCurrent(
        Contracts.SCHEMAS, JSON.writeValueAsString(EventSchemas.of(service.name(), facts)) + "\n");
  }

  @Test
  void shouldDocumentItsTopicsAsTheyAre() throws IOException {
    CommittedDocument.assertIsCurrent(
        "asyncapi.yaml",
        YAML.writeValueAsString(
            AsyncApi.of(service.name(), Facts.of(service.name()), subscriptions)));
  }

  @Test
  void shouldStillAllowWhatItToldInEveryRelease() {
    Contracts contracts = Contracts.of(service.name());
    Set<String> told =
        Facts.of(service.name()).values().stream()
            .map(fact -> fact.type(service.name()).toString())
            .collect(Collectors.toSet());

    assertThat(contracts.released())
        .filteredOn(event -> !RETIRED.contains(event.path("type").asText()))
        .allSatisfy(event -> assertThat(contracts.violations(event)).isEmpty())
        .extracting(event -> event.path("type").asText())
        .as("each fact has an example: its test left one in target/contracts/unreleased.jsonl")
        .containsAll(told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"steering", "development", "operations", "kpi"})
  void shouldStillReadWhatEverybodyToldInEveryRelease(String other) {
    assertThat(Contracts.of(other).released())
        .isNotEmpty()
        .allSatisfy(event -> assertThatCode(() -> read(event)).doesNotThrowAnyException());
  }

  @Test
  void shouldKeepFeaturesFreeOfBrokerAndEngine() {
    ServiceArchitecture.check(service.name());
  }

  private void read(JsonNode told) {
    InboundEvent event = codec.decode(told.toString().getBytes(StandardCharsets.UTF_8));
    EventType type = event.type();
    QuarkusTransaction.begin();
    try {
      subscriptions.deliver(Contracts.of(type.service()).topic(type), event);
    } finally {
      QuarkusTransaction.rollback();
    }
  }
}
