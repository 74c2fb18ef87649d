package org.cocreation.steering;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.chassis.test.Refused;
import org.junit.jupiter.api.Test;

/** What is refused speaks the language of the request, by whomever it is refused. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class RefusalLanguageTest {

  private static final String ORGANIZATIONS = "/api/v1/organizations";

  @Test
  void shouldSayWhatIsNotValid() {
    Company company = Company.unregistered("nameless");

    Refused.with(
            422,
            () -> company.as("steering"),
            request -> request.body("{\"name\": \" \", \"employees\": -1}").post(ORGANIZATIONS))
        .inEnglish(
            "employees must be greater than or equal to 0; name must not be blank",
            "must be greater than or equal to 0",
            "must not be blank")
        .inGerman(
            "employees darf nicht negativ sein; name darf nicht leer sein",
            "darf nicht negativ sein",
            "darf nicht leer sein")
        .inSwedish(
            "employees får inte vara negativt; name får inte vara tomt",
            "får inte vara negativt",
            "får inte vara tomt");
  }

  @Test
  void shouldSayWhatDoesNotFitHowThingsStand() {
    CycleFixture cycle = CycleFixture.started();
    Company company = cycle.partnership().customer();

    Refused.with(
            409,
            () -> company.as("steering").header("If-Match", cycle.get().header("ETag")),
            request ->
                request
                    .body("{\"outcome\": \"INVEST\"}")
                    .post("/api/v1/cycles/{id}/decisions", cycle.id()))
        .inEnglish("The activities of phase NEEDS are not all completed: nothing to decide on yet.")
        .inGerman(
            "Die Aktivitäten der Phase „Bedarfe“ sind nicht alle abgeschlossen: Noch gibt es nichts"
                + " zu entscheiden.")
        .inSwedish(
            "Alla aktiviteter i fasen ”behov” är inte slutförda: det finns inget att besluta om"
                + " än.");
  }

  @Test
  void shouldSayWhatCannotBeRead() {
    Company company = Company.unregistered("unreadable");

    Refused.with(
            400,
            () -> company.as("steering"),
            request ->
                request.body("{\"name\": \"A\", \"employees\": \"many\"}").post(ORGANIZATIONS))
        .inEnglish("'employees' must be a whole number.", "must be a whole number")
        .inGerman("'employees' muss eine ganze Zahl sein.", "muss eine ganze Zahl sein")
        .inSwedish("'employees' måste vara ett heltal.", "måste vara ett heltal");
    Refused.with(
            422,
            () -> company.as("steering"),
            request -> request.queryParam("limit", "many").get("/api/v1/partnerships"))
        .inEnglish(
            "A field is not valid: limit must be a whole number from 1 to 200.",
            "must be a whole number from 1 to 200")
        .inGerman(
            "Ein Feld ist nicht gültig: limit muss eine ganze Zahl von 1 bis 200 sein.",
            "muss eine ganze Zahl von 1 bis 200 sein")
        .inSwedish(
            "Ett fält är inte giltigt: limit måste vara ett heltal från 1 till 200.",
            "måste vara ett heltal från 1 till 200");
  }

  /** Before it comes to the API. */
  @Test
  void shouldSayWhatIsRefusedAtTheEdge() {
    Refused.with(
            415,
            () -> given().header("Content-Encoding", "gzip"),
            request -> request.body("x").post(ORGANIZATIONS))
        .inEnglish("A compressed body is not taken: send it as it is.")
        .inGerman("Komprimierter Inhalt wird nicht angenommen: Senden Sie ihn, wie er ist.")
        .inSwedish("Komprimerat innehåll tas inte emot: skicka det som det är.");
    Refused.with(401, () -> given(), request -> request.get("/api/v1/partnerships"))
        .inEnglish("Send a valid access token: 'Authorization: Bearer <token>'.")
        .inGerman("Senden Sie ein gültiges Zugriffstoken: 'Authorization: Bearer <token>'.")
        .inSwedish("Skicka en giltig åtkomsttoken: 'Authorization: Bearer <token>'.");
    Company company = Company.unregistered("lost");
    Refused.with(405, () -> company.as("steering"), request -> request.delete(ORGANIZATIONS))
        .inEnglish("This address takes GET, HEAD, OPTIONS, POST.")
        .inGerman("Diese Adresse nimmt GET, HEAD, OPTIONS, POST an.")
        .inSwedish("Den här adressen tar emot GET, HEAD, OPTIONS, POST.");
  }
}
