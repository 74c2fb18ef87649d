package org.cocreation.kpi;

import static org.cocreation.chassis.test.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.cocreation.chassis.test.KafkaTest;
import org.cocreation.chassis.test.Refused;
import org.junit.jupiter.api.Test;

/** What is refused speaks the language of the request. */
@QuarkusTest
@TestProfile(KafkaTest.class)
class RefusalLanguageTest {

  private static final String TEAM = "operations@mincorp";

  @Test
  void shouldSayWhatIsNotValid() {
    Story story = Story.begun("Weight loading");

    Refused.with(422, () -> as(TEAM), request -> send(request, story, " ", "0.12345678901"))
        .inEnglish(
            "measurements[0].source must not be blank; measurements[0].value numeric value out of"
                + " bounds (<18 digits>.<9 digits> expected)",
            "must not be blank",
            "numeric value out of bounds (<18 digits>.<9 digits> expected)")
        .inGerman(
            "measurements[0].source darf nicht leer sein; measurements[0].value darf höchstens 18"
                + " Stellen vor und 9 nach dem Komma haben",
            "darf nicht leer sein",
            "darf höchstens 18 Stellen vor und 9 nach dem Komma haben")
        .inSwedish(
            "measurements[0].source får inte vara tomt; measurements[0].value får ha högst 18"
                + " siffror före och 9 efter decimaltecknet",
            "får inte vara tomt",
            "får ha högst 18 siffror före och 9 efter decimaltecknet");
  }

  @Test
  void shouldSayWhatDoesNotFitHowThingsStand() {
    Story story = Story.begun("Weight loading");
    send(as(TEAM), story, "by-hand", "1.90").then().statusCode(200);

    Refused.with(409, () -> as(TEAM), request -> send(request, story, "by-hand", "1.91"))
        .inEnglish(
            "measurements[0] has the source and measurementId of another measurement: what was"
                + " measured stays; take a new measurementId.")
        .inGerman(
            "measurements[0] hat source und measurementId einer anderen Messung: Was gemessen"
                + " wurde, bleibt; nehmen Sie eine neue measurementId.")
        .inSwedish(
            "measurements[0] har source och measurementId från en annan mätning: det som mättes"
                + " står kvar; ta ett nytt measurementId.");
  }

  private static Response send(
      RequestSpecification request, Story story, String source, String value) {
    Map<String, Object> measurement =
        Map.of(
            "kpiId",
            story.kpi(),
            "source",
            source,
            "measurementId",
            "1",
            "value",
            value,
            "observedAt",
            Instant.parse("2026-03-31T10:00:00Z").toString());
    return request.body(Map.of("measurements", List.of(measurement))).post("/api/v1/measurements");
  }
}
