package org.cocreation.development.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.cocreation.development.NeedsFixture.CUSTOMER;
import static org.cocreation.development.NeedsFixture.PROVIDER;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.cocreation.chassis.test.BrowserPage;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.chassis.test.TestBrowser;
import org.cocreation.development.NeedsFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Problems are scored and ranked, the process is drawn. Screenshots: target/screenshots. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class ProblemsPageTest {

  @RegisterExtension static TestBrowser browser = new TestBrowser();

  @Test
  void shouldScoreInAGridByKeyboardAndHideTheOtherSidesScores() {
    NeedsFixture cycle = NeedsFixture.started();
    cycle.goal("Lower fuel cost");
    cycle.goal("Shorter queues");
    String ours = cycle.write(CUSTOMER, "Loads are guessed");
    String theirs = cycle.write(PROVIDER, "Trucks wait");
    cycle.share();
    String loads = cycle.merge(CUSTOMER, "Loads are <guessed>", ours).then().extract().path("id");
    cycle.merge(CUSTOMER, "Trucks wait", theirs).then().statusCode(201);
    cycle.score(PROVIDER, loads, 9, 6).then().statusCode(200);
    try (BrowserPage person = at(cycle, "Sofia Kallio")) {
      Page page = person.page();
      assertThat(page.locator("#scores tbody tr")).hasCount(2);
      assertThat(page.locator("#ranking tbody")).not().containsText("9");
      page.locator("#scores [data-cell]").first().focus();
      page.keyboard().type("8");
      page.keyboard().press("ArrowRight");
      page.keyboard().type("12");
      page.keyboard().press("Tab");
      page.keyboard().press("ArrowLeft");
      page.locator("#scores [data-cell]").nth(1).fill("7");
      page.keyboard().press("ArrowDown");
      assertThat(page.locator("#scores tbody tr").first()).containsText("Scored");
      assertThat(page.locator("#ranking tbody tr").first()).containsText("Loads are <guessed>");
      assertThat(page.locator("#ranking tbody tr").first()).containsText("9");
      assertThat(page.locator("#ranking thead")).containsText("50 %");
      assertThat(page.locator(".formula p")).containsText("share x");
      assertThat(page.locator("#activity")).hasCount(0);
      person.shootInAllLooks("problems");
      Assertions.assertThat(person.complaints()).isEmpty();
    }
  }

  @Test
  void shouldKeepADraftOfAScoreWithItsGoal() {
    NeedsFixture cycle = NeedsFixture.started();
    UUID fuel = cycle.goal("Lower fuel cost");
    UUID queues = cycle.goal("Shorter queues");
    String ours = cycle.write(CUSTOMER, "Loads are guessed");
    cycle.write(PROVIDER, "Loads are not told");
    cycle.share();
    cycle.merge(CUSTOMER, "Loads are guessed", ours).then().statusCode(201);
    try (BrowserPage person = at(cycle, "Sofia Kallio")) {
      Page page = person.page();
      page.locator("#scores [data-cell][id$='" + queues + "']").fill("7");
      cycle.retire(fuel);
      cycle.goal("A quiet night");
      page.reload();
      assertThat(page.locator("#scores [data-cell]")).hasCount(2);
      assertThat(page.locator("#scores [data-cell][id$='" + queues + "']")).hasValue("7");
      assertThat(page.locator("#scores [data-cell]:not([id$='" + queues + "'])")).hasValue("");
    }
  }

  @Test
  void shouldDrawTheProcessWithOneConstraint() {
    NeedsFixture cycle = NeedsFixture.started();
    try (BrowserPage person = at(cycle, "Jonas Eklund")) {
      Page page = person.page();
      assertThat(page.locator("#ranked ~ .none")).containsText("both sides");
      page.locator("[name='steps[0].name']").fill("Loading");
      page.locator("[name='steps[1].name']").fill("Hauling");
      page.locator("[name='steps[2].name']").fill("Crushing");
      page.locator("[data-add-step]").click();
      page.keyboard().type("Shipping");
      page.locator("[name='steps[3].constraint']").check();
      assertThat(page.locator("#draw [type=checkbox]:checked")).hasCount(1);
      page.locator("[name='steps[3].name']").press("Alt+ArrowUp");
      page.locator("#draw button[type=submit]").click();
      assertThat(page.locator("#flow li")).hasCount(4);
      assertThat(page.locator("#flow .constraint")).containsText("Shipping");
      assertThat(page.locator("#flow li").nth(2)).containsText("Shipping");
      assertThat(page.locator("#touching a"))
          .hasAttribute(
              "href", Pattern.compile(".*/cycles/" + cycle.cycle() + "/needs#problems-title"));
      assertThat(page.locator(".page-head")).containsText("one need alone may become a problem");
      person.shootInAllLooks("problems-map");
    }
  }

  @Test
  void shouldDoWhatWasAskedForBeforeThePageWasReady() {
    NeedsFixture cycle = NeedsFixture.started();
    try (BrowserPage person = at(cycle, "Jonas Eklund")) {
      Page page = person.page();
      List<Route> held = new ArrayList<>();
      page.route("**/pages/problems.js", held::add);
      page.navigate(page.url(), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
      page.locator("[name='steps[2].constraint']").check();
      page.locator("[name='steps[1].constraint']").check();
      page.locator("[data-add-step]").click();
      page.waitForCondition(() -> !held.isEmpty());
      held.forEach(Route::resume);

      assertThat(page.locator("#draw [name$='.name']")).hasCount(4);
      assertThat(page.locator("#draw [type=checkbox]:checked")).hasCount(1);
      assertThat(page.locator("[name='steps[1].constraint']")).isChecked();
      Assertions.assertThat(person.complaints()).isEmpty();
    }
  }

  @Test
  void shouldLetOtherTeamsReadAndShowOutsidersNothing() {
    NeedsFixture cycle = NeedsFixture.started();
    try (BrowserPage person = at(cycle, "Henrik Nyman")) {
      assertThat(person.page().locator("#closed")).containsText("agile development team");
      assertThat(person.page().locator("#draw")).hasCount(0);
    }
    try (BrowserPage person = at(cycle, "Viktor Hale")) {
      assertThat(person.page().locator("h1")).hasText("There is nothing here");
    }
  }

  private BrowserPage at(NeedsFixture cycle, String name) {
    return QuietRoom.at(browser, "/cycles/" + cycle.cycle() + "/problems", name);
  }
}
