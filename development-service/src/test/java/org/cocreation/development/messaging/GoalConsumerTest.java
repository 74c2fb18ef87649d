package org.cocreation.development.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.cocreation.chassis.event.CloudEventCodec;
import org.cocreation.chassis.event.PoisonEvent;
import org.cocreation.chassis.inbox.Subscriptions;
import org.cocreation.chassis.test.Contracts;
import org.cocreation.chassis.test.KafkaTest;
import org.cocreation.chassis.test.SteeringEvents;
import org.cocreation.development.goal.GoalDirectory;
import org.cocreation.development.goal.KnownKpi;
import org.cocreation.development.goal.WeightedGoal;
import org.junit.jupiter.api.Test;

/** Steering's own examples, read as they come over Kafka; about things that no other test knows. */
@QuarkusTest
@TestProfile(KafkaTest.class)
class GoalConsumerTest {

  /** With what the ids of all examples begin. */
  private static final String EXAMPLES = "0199f1a0-";

  private static final String OWN = UUID.randomUUID().toString().substring(0, EXAMPLES.length());

  private static final UUID CYCLE = UUID.fromString(OWN + "0200-7000-8000-000000000200");
  private static final UUID PARTNERSHIP = UUID.fromString(OWN + "0100-7000-8000-000000000100");
  private static final UUID KPI = UUID.fromString(OWN + "0401-7000-8000-000000000401");

  @Inject GoalDirectory goals;
  @Inject Subscriptions subscriptions;

  @Test
  void shouldKnowGoalsKpisAndSharesAsSteeringTellsThem() {
    for (String name : List.of("goal-defined", "goal-weights-changed", "goal-weights-agreed")) {
      new SteeringEvents()
          .send(SteeringEvents.TOPIC, PARTNERSHIP.toString(), example(name).toString());
    }

    // A goal alone has all the weight, and that needs no agreement: the weights come after it.
    await()
        .untilAsserted(
            () ->
                assertThat(read(() -> goals.goals(PARTNERSHIP, CYCLE)))
                    .singleElement()
                    .satisfies(goal -> assertThat(goal.share()).isEqualByComparingTo("0.5")));
    await().until(() -> read(() -> goals.weightsAgreed(PARTNERSHIP, CYCLE)));
    List<WeightedGoal> known = read(() -> goals.goals(PARTNERSHIP, CYCLE));
    assertThat(known.getFirst().name()).isEqualTo("Lower fuel cost");
    assertThat(known.getFirst().leaf()).isTrue();
    assertThat(read(() -> goals.kpi(PARTNERSHIP, CYCLE, KPI)))
        .map(KnownKpi::goalId)
        .isEqualTo(Optional.of(known.getFirst().goalId()));
    assertThat(read(() -> goals.kpi(PARTNERSHIP, UUID.randomUUID(), KPI))).isEmpty();
    assertThat(read(() -> goals.kpi(UUID.randomUUID(), CYCLE, KPI))).isEmpty();
  }

  @Test
  void shouldPassOverAnOlderState() {
    ObjectNode old = example("goal-defined").deepCopy();
    UUID cycle = UUID.randomUUID();
    UUID goal = UUID.randomUUID();
    ((ObjectNode) old.path("data").path("goal"))
        .put("id", goal.toString())
        .put("cycleId", cycle.toString())
        .put("name", "As it was")
        .putArray("kpis");
    ObjectNode current = old.deepCopy();
    current.put("sequence", "2");
    ((ObjectNode) current.path("data").path("goal")).put("name", "As it is");

    consume(current);
    consume(old);

    assertThat(read(() -> goals.goals(PARTNERSHIP, cycle)))
        .extracting(WeightedGoal::name)
        .containsExactly("As it is");
  }

  @Test
  void shouldKeepWhatIsRetiredReadableAndOutOfWhatIsNew() {
    UUID cycle = UUID.randomUUID();
    UUID goal = UUID.randomUUID();
    UUID kept = UUID.randomUUID();
    UUID retired = UUID.randomUUID();
    ObjectNode changed = example("goal-defined").deepCopy();
    changed
        .put("type", "org.cocreation.steering.goal.changed.v1")
        .put("sequence", "2")
        .put("id", UUID.randomUUID().toString());
    ObjectNode told = (ObjectNode) changed.path("data").path("goal");
    told.put("id", goal.toString()).put("cycleId", cycle.toString());
    told.putArray("kpis").addObject().put("id", kept.toString()).put("name", "Fuel");
    told.putArray("retiredKpis").addObject().put("id", retired.toString()).put("name", "Oil");

    consume(changed);

    assertThat(read(() -> goals.kpi(PARTNERSHIP, cycle, kept))).isPresent();
    assertThat(read(() -> goals.kpi(PARTNERSHIP, cycle, retired))).isEmpty();
    assertThat(read(() -> goals.kpiOrRetired(PARTNERSHIP, cycle, retired)))
        .map(KnownKpi::name)
        .contains("Oil");

    ObjectNode end = changed.deepCopy();
    end.put("type", "org.cocreation.steering.goal.retired.v1")
        .put("sequence", "3")
        .put("id", UUID.randomUUID().toString());
    ((ObjectNode) end.path("data").path("goal"))
        .putObject("retired")
        .put("reason", "The fleet is electric now.");
    consume(end);

    assertThat(read(() -> goals.goals(PARTNERSHIP, cycle))).isEmpty();
    assertThat(read(() -> goals.kpi(PARTNERSHIP, cycle, kept))).isEmpty();
    assertThat(read(() -> goals.kpiOrRetired(PARTNERSHIP, cycle, kept))).isPresent();
  }

  @Test
  void shouldSetAsideWhatItCannotRead() {
    ObjectNode foreign = example("goal-weights-changed").deepCopy();
    foreign.put("type", "org.cocreation.steering.goal-weights.changed.v2");
    ObjectNode partial = example("goal-weights-changed").deepCopy();
    ((ObjectNode) partial.path("data").path("weights")).remove("cycleId");
    ObjectNode tooMuch = example("goal-weights-changed").deepCopy();
    ((ObjectNode) tooMuch.path("data").path("weights").path("goals").path(0)).put("share", "1.5");

    for (JsonNode event : List.of(foreign, partial, tooMuch)) {
      assertThatThrownBy(() -> consume(event)).isInstanceOf(PoisonEvent.class);
    }
  }

  private static <T> T read(Callable<T> reading) {
    return QuarkusTransaction.requiringNew().call(reading);
  }

  private void consume(JsonNode event) {
    CloudEventCodec codec = new CloudEventCodec(new ObjectMapper());
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                subscriptions.deliver(
                    SteeringEvents.TOPIC,
                    codec.decode(event.toString().getBytes(StandardCharsets.UTF_8))));
  }

  private static ObjectNode example(String name) {
    String example = Contracts.of("steering").examples().get(name).toString();
    try {
      return (ObjectNode) new ObjectMapper().readTree(example.replace(EXAMPLES, OWN));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
