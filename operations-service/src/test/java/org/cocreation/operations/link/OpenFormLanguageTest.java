package org.cocreation.operations.link;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.cocreation.chassis.test.FeatureTest;
import org.junit.jupiter.api.Test;

/** Somebody reads the form behind a link in another language than it came. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class OpenFormLanguageTest {

  private static final String OWN = "operations@mincorp";

  @Test
  void shouldBringBackAllThatWasTypedInTheLanguageThatIsChosen() {
    LinkFixture link = LinkFixture.opened(5);
    UUID sending = UUID.randomUUID();

    Response swedish = typed(sending).formParam("language", "sv").post(link.path());

    swedish
        .then()
        .statusCode(200)
        .header("Content-Language", equalTo("sv"))
        .header("Cache-Control", equalTo("no-store"))
        .header("Set-Cookie", containsString("cocreation-language=sv"))
        .body(containsString("Vad stör dig i arbetet?"))
        .body(containsString("Dust &amp; glare\nall night</textarea>"))
        .body(containsString("value=\"Loading at the face\""))
        .body(containsString("value=\"WEEKLY\" required checked"))
        .body(containsString("value=\"last year\""))
        .body(containsString("value=\"Driver\""))
        .body(containsString("value=\"Aino Virtanen\""))
        .body(containsString(sending.toString()))
        .body(not(containsString("Fyll i")));
    typed(sending)
        .formParam("language", "none of ours")
        .queryParam("shows", "WRONG")
        .post(link.path())
        .then()
        .statusCode(200)
        .header("Content-Language", equalTo("en"))
        .header("Set-Cookie", nullValue())
        .body(containsString("Please give a month"));
    typed(sending)
        .formParam("language", "de")
        .queryParam("shows", "TOO_MANY")
        .post(link.path())
        .then()
        .statusCode(200)
        .body(containsString("id=\"too-many\""))
        .body(containsString("Dust &amp; glare"));
    link.received(OWN).then().body("items", hasSize(0));
  }

  private static RequestSpecification typed(UUID sending) {
    return LinkFixture.browser()
        .formParam("sending", sending.toString())
        .formParam("pain", "Dust & glare\r\nall night")
        .formParam("process", "Loading at the face")
        .formParam("frequency", "WEEKLY")
        .formParam("since", "last year")
        .formParam("role", "Driver")
        .formParam("person", "Aino Virtanen");
  }
}
