package org.cocreation.operations;

import static org.cocreation.chassis.test.Tokens.as;
import static org.cocreation.operations.CycleFixture.need;
import static org.cocreation.operations.CycleFixture.runningIn;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.HashMap;
import java.util.Map;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.chassis.test.Refused;
import org.junit.jupiter.api.Test;

/** What is refused speaks the language of the request. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class RefusalLanguageTest {

  private static final String TEAM = "operations@mincorp";

  @Test
  void shouldSayWhatIsNotValid() {
    CycleFixture cycle = runningIn("NEEDS");
    Map<String, Object> voice = new HashMap<>(need(" "));
    voice.put("since", "May");

    Refused.with(422, () -> as(TEAM), request -> request.body(voice).post(cycle.path()))
        .inEnglish(
            "role must be filled in; since must be a month such as 2024-05",
            "must be filled in",
            "must be a month such as 2024-05")
        .inGerman(
            "role muss ausgefüllt werden; since muss ein Monat sein, etwa 2024-05",
            "muss ausgefüllt werden",
            "muss ein Monat sein, etwa 2024-05")
        .inSwedish(
            "role måste fyllas i; since måste vara en månad, till exempel 2024-05",
            "måste fyllas i",
            "måste vara en månad, till exempel 2024-05");
  }

  @Test
  void shouldSayWhatDoesNotFitHowThingsStand() {
    CycleFixture cycle = runningIn("NEEDS");
    String ignored = cycle.express(TEAM, "Driver");

    Refused.with(
            409,
            () -> as(TEAM),
            request -> request.body("{\"reason\": \"None\"}").post(cycle.path("none")))
        .inEnglish("There are needs in this cycle: nobody can say that there are none.")
        .inGerman("In diesem Zyklus gibt es Bedarfe: Niemand kann festhalten, dass es keine gibt.")
        .inSwedish("Det finns behov i den här cykeln: ingen kan ange att det inte finns några.");
  }
}
