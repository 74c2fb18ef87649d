package org.cocreation.development.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.cocreation.chassis.event.EventHeaders;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.test.KafkaTest;
import org.cocreation.chassis.test.Messages;
import org.cocreation.chassis.test.NewerRelease;
import org.cocreation.chassis.test.SteeringEvents;
import org.cocreation.chassis.test.TakenIn;
import org.cocreation.chassis.test.Topic;
import org.cocreation.development.goal.GoalDirectory;
import org.junit.jupiter.api.Test;

/** Services are released one after the other: this one hears a newer steering. */
@QuarkusTest
@TestProfile(KafkaTest.class)
class NewerReleaseTest {

  @Inject GoalDirectory goals;
  @Inject AgroalDataSource database;

  @Test
  void shouldTakeInWhatItKnowsAndPassOverWhatItDoesNot() {
    NewerRelease steering = NewerRelease.of("steering");
    List<ObjectNode> newFacts = steering.newFacts();
    newFacts.forEach(steering::tell);
    newFacts.forEach(steering::tellWithHeaders);

    steering.knownFactsWithNewFields().forEach(steering::tell);

    await()
        .until(
            () ->
                QuarkusTransaction.requiringNew()
                    .call(
                        () ->
                            goals.weightsAgreed(
                                UUID.fromString(steering.partnership()),
                                UUID.fromString(steering.cycle()))));
    assertThat(steering.setAside()).isEmpty();
    assertThat(TakenIn.count(database, newFacts)).isZero();
    for (String followed :
        List.of("partnership", "cycle", "goal", "goal-weights", "activity", "decision")) {
      assertThat(TakenIn.unknown("org.cocreation.steering." + followed + ".reconsidered.v1"))
          .as(followed)
          .isEqualTo(4);
    }
    assertThat(TakenIn.unknown("org.cocreation.steering.tranche.reconsidered.v1")).isZero();
  }

  @Test
  void shouldNotEvenParseWhatTheHeaderSaysThatNobodyReads() {
    NewerRelease steering = NewerRelease.of("steering");
    Messages.send(
        SteeringEvents.TOPIC,
        steering.partnership(),
        "no JSON at all " + steering.partnership(),
        EventHeaders.of("org.cocreation.steering.tranche.released.v1"));

    assertThat(steering.setAside()).isEmpty();
  }

  @Test
  void shouldSayTheTypeOfWhatItTellsInAHeaderToo() throws Exception {
    SteeringEvents steering = new SteeringEvents();
    UUID partnership = steering.acceptedPartnership();
    UUID cycle = UUID.randomUUID();
    steering.cycleMoved("started", partnership, cycle, "NEEDS", 1, "RUNNING", 1);
    steering.activityDue(partnership, cycle, ActivityDefinition.ASSESS_OPPORTUNITIES, 1);

    ConsumerRecord<String, String> opened =
        Topic.records("cocreation.development.events", cycle.toString(), 1).getFirst();

    assertThat(header(opened, "content-type"))
        .isEqualTo("application/cloudevents+json; charset=UTF-8");
    assertThat(header(opened, "ce_type"))
        .isEqualTo("org.cocreation.development.activity.opened.v1")
        .isEqualTo(new ObjectMapper().readTree(opened.value()).path("type").asText());
  }

  private static String header(ConsumerRecord<String, String> event, String key) {
    return new String(event.headers().lastHeader(key).value(), StandardCharsets.UTF_8);
  }
}
