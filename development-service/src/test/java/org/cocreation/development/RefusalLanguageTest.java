package org.cocreation.development;

import static org.cocreation.chassis.test.Tokens.as;
import static org.cocreation.development.NeedsFixture.CUSTOMER;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.UUID;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.chassis.test.Refused;
import org.junit.jupiter.api.Test;

/** What is refused speaks the language of the request. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class RefusalLanguageTest {

  @Test
  void shouldSayWhatIsNotValid() {
    NeedsFixture needs = NeedsFixture.started();
    String need =
        """
        {"title": " ", "description": "%s"}"""
            .formatted("x".repeat(2_001));

    Refused.with(
            422,
            () -> as(CUSTOMER),
            request ->
                request.body(need).post("/api/v1/cycles/{id}/need-list/needs", needs.cycle()))
        .inEnglish(
            "description size must be between 0 and 2000; title must not be blank",
            "size must be between 0 and 2000",
            "must not be blank")
        .inGerman(
            "description muss eine Länge von 0 bis 2000 haben; title darf nicht leer sein",
            "muss eine Länge von 0 bis 2000 haben",
            "darf nicht leer sein")
        .inSwedish(
            "description måste ha en längd mellan 0 och 2000; title får inte vara tomt",
            "måste ha en längd mellan 0 och 2000",
            "får inte vara tomt");
  }

  @Test
  void shouldSayWhatDoesNotFitHowThingsStand() {
    NeedsFixture needs = NeedsFixture.started();
    Refused.with(
            409,
            () -> as(CUSTOMER),
            request ->
                request
                    .body(
                        "{\"title\": \"Loads\", \"needIds\": [\"%s\"]}"
                            .formatted(UUID.randomUUID()))
                    .post("/api/v1/cycles/{id}/common-problems", needs.cycle()))
        .inEnglish("The needs are shared once both sides have submitted theirs.")
        .inGerman("Die Bedarfe werden geteilt, sobald beide Seiten ihre eingereicht haben.")
        .inSwedish("Behoven delas när båda sidor har lämnat in sina.");
  }
}
