package org.cocreation.operations.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.cocreation.chassis.event.EventHeaders;
import org.cocreation.chassis.test.Messages;
import org.cocreation.chassis.test.NewerRelease;
import org.cocreation.chassis.test.TakenIn;
import org.cocreation.chassis.test.Topic;
import org.junit.jupiter.api.Test;

/** Services are released one after the other: this one hears newer ones. */
@QuarkusTest
@TestProfile(SoonAgain.class)
class NewerReleaseTest {

  @Inject AgroalDataSource database;

  @Test
  void shouldTakeInWhatItKnowsOfANewerSteeringAndPassOverTheRest() {
    NewerRelease steering = NewerRelease.of("steering");
    List<ObjectNode> newFacts = steering.newFacts();
    newFacts.forEach(steering::tell);
    newFacts.forEach(steering::tellWithHeaders);

    List<ObjectNode> known = steering.knownFactsWithNewFields();
    known.forEach(steering::tell);

    assertThat(steering.setAside()).isEmpty();
    assertThat(TakenIn.count(database, newFacts)).isZero();
    assertThat(TakenIn.count(database, known)).isPositive();
    assertThat(TakenIn.unknown("org.cocreation.steering.cycle.reconsidered.v1")).isEqualTo(4);
  }

  /** Its header says that it is of no use here: nobody looks what it is, but it is behind us. */
  @Test
  void shouldPassOverByItsHeaderWhatItDoesNotAwait() throws SQLException {
    NewerRelease steering = NewerRelease.of("steering");
    long before = taken();

    Messages.send(
        "cocreation.steering.events",
        steering.partnership(),
        "no event, of " + steering.partnership(),
        EventHeaders.of("org.cocreation.steering.pledge.made.v1"));

    await().until(() -> taken() > before);
    assertThat(steering.setAside()).isEmpty();
  }

  /** How many records of steering are behind this service. */
  private long taken() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement select = connection.createStatement();
        ResultSet row =
            select.executeQuery(
                "select sum(next_offset) from inbox_offset where topic = 'cocreation.steering.events'")) {
      row.next();
      return row.getLong(1);
    }
  }

  @Test
  void shouldOpenAReviewOfWhatANewerDevelopmentApproves() {
    NewerRelease development = NewerRelease.of("development");
    List<ObjectNode> newFacts = development.newFacts();
    newFacts.forEach(development::tell);
    newFacts.forEach(development::tellWithHeaders);

    development.knownFactsWithNewFields().forEach(development::tell);

    await()
        .until(() -> !Topic.read("cocreation.operations.events", development.cycle(), 1).isEmpty());
    assertThat(development.setAside()).isEmpty();
    assertThat(TakenIn.count(database, newFacts)).isZero();
    assertThat(TakenIn.unknown("org.cocreation.development.concept.reconsidered.v1")).isEqualTo(4);
  }
}
