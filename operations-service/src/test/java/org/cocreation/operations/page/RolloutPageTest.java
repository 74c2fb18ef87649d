package org.cocreation.operations.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.assertj.core.api.Assertions;
import org.cocreation.chassis.test.BrowserPage;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.chassis.test.TestBrowser;
import org.cocreation.operations.CycleFixture;
import org.cocreation.operations.rollout.SiteFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Operations of both sides brings a micro-service into use, site by site (4.2.4, R12). */
@QuarkusTest
@TestProfile(FeatureTest.class)
class RolloutPageTest {

  @RegisterExtension static TestBrowser browser = new TestBrowser();

  @Test
  void shouldPlanThePilotCommitPeopleOfBothSidesAndLetItGoLive() {
    CycleFixture cycle = CycleFixture.runningIn("IMPLEMENTATION");
    try (BrowserPage pekka = at(cycle, "Pekka Rantanen")) {
      Page page = pekka.page();
      assertThat(page.locator("#turn")).containsText("No site is planned yet");
      pekka.shootInAllLooks("rollout-empty");
      page.locator("#plan [name=name]").fill("North <pit>");
      page.locator("#plan [name=roles]").fill("Dispatcher\nExcavator operator");
      send(page.locator("#plan"));
      Locator card = page.locator("article.sheet").first();
      assertThat(card.locator("h3")).hasText("North <pit>");
      assertThat(page.locator("#turn")).containsText("waits for what its checklist says");

      unfold(card, "Change the plan");
      Locator change = card.locator("form[id^=change]");
      change.locator("[name='steps[0].title']").fill("Mount the sensors");
      change.locator("[name='steps[0].starts']").fill("2026-05-04");
      change.locator("[name='steps[0].ends']").fill("2026-05-03");
      change.locator("[name='steps[0].beforeGoLive']").check();
      send(change);
      assertThat(change.locator(".problem")).containsText("Must not be before the step starts");
      change.locator("[name='steps[0].ends']").fill("2026-05-08");
      send(change);
      assertThat(card.locator("td.bar-of")).hasCount(1);
      assertThat(card.locator(".checklist")).containsText("The step “Mount the sensors” is done.");

      Locator people = card.locator("form[id^=people]");
      unfold(card, "Say whom your side commits");
      people.locator("[name='people[0].name']").fill("Pekka Rantanen");
      people.locator("[name='people[0].hours']").fill("60");
      people.locator("[name='people[0].from']").fill("2026-05-04");
      people.locator("[name='people[0].to']").fill("2026-06-12");
      send(people);
      send(card.locator("form[id^=confirm]"));
      assertThat(card.locator(".speech").last()).containsText("Confirmed by Pekka Rantanen");
      pekka.shootInAllLooks("rollout-planned");

      String id = card.getAttribute("id").substring("site-".length());
      SiteFixture site = SiteFixture.known(id);
      site.commit(SiteFixture.PROVIDER, SiteFixture.PEOPLE).then().statusCode(200);
      site.confirm(SiteFixture.PROVIDER).then().statusCode(200);
      page.reload();
      assertThat(card.locator("form[id^=live]")).hasCount(0);
      unfold(card, "Change the plan");
      change.locator("[name='steps[0].done']").check();
      send(change);
      send(card.locator("form[id^=live]"));
      page.locator("dialog.confirm [value=yes]").click();
      assertThat(page.locator("#turn")).containsText("1 of 1 sites are live");
      assertThat(card.locator("form[id^=change]")).hasCount(0);
      pekka.shootInAllLooks("rollout-live");
    }
  }

  @Test
  void shouldLetOthersReadAndOutsidersSeeNothing() {
    CycleFixture cycle = CycleFixture.runningIn("DEVELOPMENT");
    SiteFixture ignored = SiteFixture.planned(cycle, "North pit", true);
    try (BrowserPage jonas = at(cycle, "Jonas Eklund");
        BrowserPage viktor = at(cycle, "Viktor Hale")) {
      assertThat(jonas.page().locator("#closed")).containsText("Members of the operations team");
      assertThat(jonas.page().locator("h3")).hasText("North pit");
      assertThat(jonas.page().locator("main form")).hasCount(0);
      assertThat(viktor.page().locator("h1")).hasText("There is nothing here");
      Assertions.assertThat(viktor.ask("/cycles/" + cycle.id() + "/rollout/part").status())
          .isEqualTo(404);
    }
  }

  private static void unfold(Locator card, String summary) {
    card.locator("summary").filter(new Locator.FilterOptions().setHasText(summary)).click();
  }

  private static void send(Locator form) {
    form.getByRole(AriaRole.BUTTON).last().click();
  }

  private BrowserPage at(CycleFixture cycle, String name) {
    return browser.at("/cycles/" + cycle.id() + "/rollout", name);
  }
}
