package org.cocreation.operations.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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
import org.cocreation.operations.assessment.ProofFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The page that each activity has: what it is about, and the form that completes it. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class ActivityPageTest {

  @RegisterExtension static TestBrowser browser = new TestBrowser();

  @Test
  void shouldTellWhatItIsAboutAndCompleteItForBothSides() {
    CycleFixture cycle = CycleFixture.runningIn("DEVELOPMENT");
    String address = "/cycles/" + cycle.id() + "/activities/assess-solution";
    try (BrowserPage maja = browser.at(address, "Maja Sandberg");
        BrowserPage sofia = browser.at(address, "Sofia Kallio")) {
      Page page = maja.page();
      assertThat(page.locator("h1")).hasText("Assessing micro-service solutions");
      assertThat(page.locator(".lead")).containsText("Activity 9 of 15, in phase 3");
      assertThat(page.locator("#now")).containsText("has not reached it");
      new SteeringEvents()
          .activityDue(cycle.partnership(), cycle.id(), ActivityDefinition.ASSESS_SOLUTION, 1);
      ProofFixture ignored = ProofFixture.acceptedIn(cycle);
      page.reload();
      maja.shootInAllLooks("activity");
      page.locator("#activity textarea").fill("Crews of both shifts <accepted> it.");
      page.locator("#activity form").getByRole(AriaRole.BUTTON).click();
      assertThat(page.locator("#activity .said")).hasText("Crews of both shifts <accepted> it.");
      assertThat(page.locator("#activity form")).hasCount(0);
      maja.shoot("activity-completed");

      sofia.page().reload();
      assertThat(sofia.page().locator("#activity .said")).containsText("<accepted>");
      assertThat(sofia.page().locator("main form")).hasCount(0);
    }
  }

  @Test
  void shouldBeOfItsOwnTeamAndItsOwnPeopleAlone() {
    CycleFixture cycle = CycleFixture.runningIn("DEVELOPMENT");
    String activities = "/cycles/" + cycle.id() + "/activities/";
    try (BrowserPage maja = browser.at(activities + "develop-capabilities", "Maja Sandberg");
        BrowserPage viktor = browser.at(activities + "assess-solution", "Viktor Hale")) {
      assertThat(maja.page().locator("h1")).hasText("Developing operational capabilities");
      for (String elsewhere : new String[] {"design-solution", "drink-coffee"}) {
        Assertions.assertThat(maja.ask(activities + elsewhere).status()).isEqualTo(404);
      }
      assertThat(viktor.page().locator("h1")).hasText("There is nothing here");
    }
  }
}
