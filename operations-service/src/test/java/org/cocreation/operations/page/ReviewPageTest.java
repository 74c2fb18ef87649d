package org.cocreation.operations.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.assertj.core.api.Assertions;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.test.BrowserPage;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.chassis.test.SteeringEvents;
import org.cocreation.chassis.test.TestBrowser;
import org.cocreation.operations.CycleFixture;
import org.cocreation.operations.review.ConceptFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Operations and development speak about a concept until it is endorsed (R7). */
@QuarkusTest
@TestProfile(FeatureTest.class)
class ReviewPageTest {

  @RegisterExtension static TestBrowser browser = new TestBrowser();

  @Test
  void shouldSendTheConceptBackHaveEachPointAnsweredThenEndorseAndComplete() {
    CycleFixture cycle = CycleFixture.runningIn("PRIORITIZATION");
    due(cycle);
    try (BrowserPage pekka = at(cycle, "Pekka Rantanen");
        BrowserPage jonas = at(cycle, "Jonas Eklund")) {
      Page operations = pekka.page();
      assertThat(operations.locator("#turn")).containsText("There is no concept yet");
      assertThat(operations.locator("#activity .missing")).containsText("technical approval");
      pekka.shoot("review-empty");
      ConceptFixture concept = new ConceptFixture(cycle);
      concept.changed(3);
      operations.reload();
      assertThat(operations.locator("#turn")).containsText("Revision 3 is not technically");
      assertThat(operations.locator("#verdict")).hasCount(0);
      concept.approved(4);
      operations.reload();
      assertThat(operations.locator("#features")).containsText("Load shown to the operator");
      assertThat(operations.locator("#features")).not().containsText("owner's colours");
      assertThat(operations.locator("#activity .missing")).containsText("verdict on revision 4");

      operations
          .locator("#verdict [name=useRequirements]")
          .fill("Readable with gloves on\n\n  Works in the dark  ");
      judge(operations, false, "Nobody weighs <twice>.", "SENT_BACK");
      assertThat(operations.locator("#verdict .problem")).containsText("Must say what must change");
      pekka.shoot("review-refused");
      operations.locator("#verdict [name=points]").fill("Show it while the bucket is up\nAt night");
      send(operations.locator("#verdict"));
      assertThat(operations.locator("#review-1 .points > li")).hasCount(2);
      assertThat(operations.locator("#review-1 .speech li"))
          .hasText(new String[] {"Readable with gloves on", "Works in the dark"});
      assertThat(operations.locator("#review-1")).containsText("Nobody weighs <twice>.");
      assertThat(operations.locator("#turn")).containsText("sent revision 4 back");
      assertThat(operations.locator("form[id^=answer]")).hasCount(0);

      Page development = jonas.page();
      development.reload();
      assertThat(development.locator("#verdict")).hasCount(0);
      answer(development, "It now shows from half height on.");
      assertThat(development.locator("#review-1 .points > li").first()).containsText("Answered");
      concept.changed(5);
      concept.approved(5);
      operations.reload();
      assertThat(operations.locator("#turn")).containsText("one point has no answer yet");
      assertThat(operations.locator("#verdict")).hasCount(0);
      answer(development, "There is a light now.");
      assertThat(development.locator("form[id^=answer]")).hasCount(0);
      operations.reload();
      pekka.shootInAllLooks("review");
      judge(operations, true, "Calculated for a week.", "ENDORSED");
      assertThat(operations.locator("#turn")).containsText("Operations endorsed revision 5");
      assertThat(operations.locator("#review-1 .points > li").first()).containsText("Settled");

      operations.locator("#activity textarea").fill("Crews of all shifts judged it.");
      send(operations.locator("#activity form"));
      assertThat(operations.locator("#activity")).containsText("Completed by");
      assertThat(operations.locator("#activity .said")).hasText("Crews of all shifts judged it.");
      pekka.shoot("review-endorsed");
      // The stream is kpi-service's, which is not here, and a verdict was refused.
      Assertions.assertThat(pekka.complaints())
          .allMatch(complaint -> complaint.contains("Failed to load resource"));
      Assertions.assertThat(jonas.complaints())
          .allMatch(complaint -> complaint.contains("Failed to load resource"));
    }
  }

  @Test
  void shouldShowOutsidersNothing() {
    CycleFixture cycle = CycleFixture.runningIn("PRIORITIZATION");
    try (BrowserPage viktor = at(cycle, "Viktor Hale")) {
      assertThat(viktor.page().locator("h1")).hasText("There is nothing here");
      Assertions.assertThat(viktor.ask("/cycles/" + cycle.id() + "/review/part").status())
          .isEqualTo(404);
    }
  }

  private static void judge(Page page, boolean holds, String note, String outcome) {
    page.locator("#verdict [name='valueCheck.holds'][value='" + holds + "']").check();
    page.locator("#verdict [name='valueCheck.note']").fill(note);
    page.locator("#verdict [name=outcome][value=" + outcome + "]").check();
    send(page.locator("#verdict"));
  }

  private static void answer(Page page, String text) {
    Locator form = page.locator("form[id^=answer]").first();
    form.locator("textarea").fill(text);
    send(form);
    assertThat(page.locator("#talk-heading + ol")).containsText(text);
  }

  private static void send(Locator form) {
    form.getByRole(AriaRole.BUTTON).click();
  }

  private static void due(CycleFixture cycle) {
    new SteeringEvents()
        .activityDue(cycle.partnership(), cycle.id(), ActivityDefinition.REVIEW_CONCEPT, 1);
  }

  private BrowserPage at(CycleFixture cycle, String name) {
    return browser.at("/cycles/" + cycle.id() + "/review", name);
  }
}
