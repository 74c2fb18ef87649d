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
import org.cocreation.operations.CapabilityFixture;
import org.cocreation.operations.CycleFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who can do what, and how people work, until the activity can be completed (R13, R14). */
@QuarkusTest
@TestProfile(FeatureTest.class)
class CapabilitiesPageTest {

  @RegisterExtension static TestBrowser browser = new TestBrowser();

  @Test
  void shouldRequireASkillProveItTestARoutineAndComplete() {
    CycleFixture cycle = CycleFixture.runningIn("IMPLEMENTATION");
    new SteeringEvents()
        .activityDue(cycle.partnership(), cycle.id(), ActivityDefinition.DEVELOP_CAPABILITIES, 1);
    try (BrowserPage pekka = at(cycle, "Pekka Rantanen")) {
      Page page = pekka.page();
      assertThat(page.locator("#skills")).containsText("No skill is required yet");
      pekka.shootInAllLooks("capabilities-empty");
      page.locator("#require [name=name]").fill("Calibrate <the> scale");
      page.locator("#require [name=role]").fill("Loader operator");
      page.locator("#require [name=site]").fill("Pit 3");
      send(page.locator("#require"));
      assertThat(page.locator("#matrix-0")).containsText("nobody yet");
      assertThat(page.locator("#activity .missing")).containsText("Calibrate <the> scale");

      page.locator("summary", new Page.LocatorOptions().setHasText("Record a proof")).click();
      Locator prove = page.locator("form[id^=prove]");
      prove.locator("[name=person]").fill("Aino Virtanen");
      prove.locator("[name=assessedBy]").fill("Aino Virtanen");
      prove.locator("[name=assessedOn]").fill("2025-05-06");
      send(prove);
      assertThat(prove.locator(".problem")).containsText("somebody else");
      prove.locator("[name=assessedBy]").fill("Maja Sandberg");
      send(prove);
      assertThat(page.locator("#matrix-0 tbody")).containsText("Aino Virtanen");
      assertThat(page.locator("#matrix-0 tbody")).containsText("Proven");

      page.locator("#draft [name=title]").fill("Start of shift");
      page.locator("#draft [name=role]").fill("Loader operator");
      page.locator("#draft [name=text]").fill("Empty bucket. Hold still.");
      send(page.locator("#draft"));
      assertThat(page.locator("#activity .missing")).containsText("Start of shift");
      page.locator("summary", new Page.LocatorOptions().setHasText("how it was tested")).click();
      Locator test = page.locator("form[id^=test]");
      test.locator("[name=place]").fill("Pit 3, at night");
      test.locator("[name=testedBy]").fill("Crew of loader 4");
      test.locator("[name=works][value=true]").check();
      test.locator("[name=result]").fill("The zero held.");
      send(test);
      assertThat(page.locator("#routines article")).containsText("Works (Pit 3, at night");
      send(page.locator("form[id^=adopt]"));
      assertThat(page.locator("#routines article .badges")).containsText("Adopted");
      pekka.shootInAllLooks("capabilities");

      page.locator("#activity textarea").fill("Each crew has one who can.");
      send(page.locator("#activity form"));
      assertThat(page.locator("#activity")).containsText("Completed by");
    }
  }

  @Test
  void shouldLetOthersReadAndOutsidersSeeNothing() {
    CycleFixture cycle = CycleFixture.runningIn("IMPLEMENTATION");
    String ignored = CapabilityFixture.skill(cycle) + CapabilityFixture.routine(cycle);
    try (BrowserPage jonas = at(cycle, "Jonas Eklund");
        BrowserPage viktor = at(cycle, "Viktor Hale")) {
      assertThat(jonas.page().locator("#closed")).containsText("Members of the operations team");
      assertThat(jonas.page().locator("#routines article")).containsText("Draft");
      assertThat(jonas.page().locator("main form")).hasCount(0);
      assertThat(viktor.page().locator("h1")).hasText("There is nothing here");
      Assertions.assertThat(viktor.ask("/cycles/" + cycle.id() + "/capabilities/part").status())
          .isEqualTo(404);
    }
  }

  private static void send(Locator form) {
    form.getByRole(AriaRole.BUTTON).last().click();
  }

  private BrowserPage at(CycleFixture cycle, String name) {
    return browser.at("/cycles/" + cycle.id() + "/capabilities", name);
  }
}
