package org.cocreation.kpi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.test.BrowserPage;
import org.cocreation.chassis.test.KafkaTest;
import org.cocreation.chassis.test.TestBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pages in a real browser, as a person uses them. Screenshots go to target/screenshots. */
@QuarkusTest
@TestProfile(KafkaTest.class)
class PagesTest {

  @RegisterExtension static TestBrowser browser = new TestBrowser();

  private BrowserPage person;
  private Page page;

  @Test
  void shouldShowACycleLiveFromThePortfolioToItsKpi() throws IOException {
    deployModels();
    Story story = Story.begun("Weight loading");
    story.open(Phase.NEEDS);
    story.complete(Phase.NEEDS);
    story.cycle("decision-awaited", Phase.NEEDS, "RUNNING", true);
    logIn("Henrik Nyman");
    person.go("/portfolio");

    Locator card = page.locator("[data-cycle='" + story.cycle() + "']");
    assertThat(card).containsText("Awaiting decision");
    assertThat(page.locator("[data-live]")).hasAttribute("data-state", "live");

    story.cycle("advanced", Phase.PRIORITIZATION, "RUNNING", false);
    story.open(Phase.PRIORITIZATION);
    assertThat(
            page.locator(
                "section[aria-labelledby='phase-PRIORITIZATION'] [data-cycle='"
                    + story.cycle()
                    + "']"))
        .containsText("3 of 3 activities open");
    shoot("portfolio");

    card.getByRole(com.microsoft.playwright.options.AriaRole.LINK).click();
    assertThat(page.locator("h1")).hasText("Weight loading");
    assertThat(page.locator(".crumbs a").first()).hasText("Partnerships");
    assertThat(page.locator(".where")).containsText("phase 2 of 5");
    assertThat(page.locator(".where")).containsText("It is your turn.");
    assertThat(page.locator(".steps > .here")).containsText("prioritization");
    assertThat(page.locator(".steps > .done")).containsText("needs");
    assertThat(page.locator(".door")).hasCount(15);
    org.assertj.core.api.Assertions.assertThat(page.locator(".door a").first().getAttribute("href"))
        .isEqualTo("/cycles/" + story.cycle() + "/goals");
    Object loadedAt = page.evaluate("performance.timeOrigin");

    story.activity("completed", ActivityDefinition.DESIGN_CONCEPT);
    assertThat(door(ActivityDefinition.DESIGN_CONCEPT)).containsText("done");
    assertThat(page.locator("[data-chart][data-points='0']"))
        .hasAttribute("aria-label", "Not measured yet.");
    shoot("cycle-unmeasured");
    Instant start = Instant.parse("2026-01-31T12:00:00Z");
    String[] values = {"1.83", "1.79", "1.74", "1.66", "1.62", "1.58"};
    for (int month = 0; month < values.length; month++) {
      Sent.measured(
          story.kpi(), "m" + month, values[month], start.plusSeconds(month * 30L * 86_400), true);
    }
    assertThat(page.locator(".kpi .status")).hasText("Improving");
    assertThat(page.locator("[data-chart][data-points='6'] canvas")).hasCount(1);
    assertThat(page.locator(".kpi .synthetic").first()).isVisible();
    assertThat(page.locator("[data-live]")).hasAttribute("data-state", "live");
    org.assertj.core.api.Assertions.assertThat(page.evaluate("performance.timeOrigin"))
        .as("The page was never loaded again")
        .isEqualTo(loadedAt);
    page.locator("#state summary").first().click();
    shoot("cycle");
    awaitTold(story, "was measured: 1.58");

    page.locator(".tabs").getByText("Process").click();
    assertThat(mark("cycle", "PRIORITIZATION", "is-here")).hasCount(1);
    assertThat(mark("cycle", "NEEDS", "is-done")).hasCount(1);
    assertThat(mark("phase", "design-concept", "is-done")).hasCount(1);
    story.activity("completed", ActivityDefinition.REVIEW_CONCEPT);
    assertThat(mark("phase", "review-concept", "is-done")).hasCount(1);
    shoot("process");

    page.locator(".tabs").getByText("History").click();
    assertThat(page.locator("[data-live]")).hasAttribute("data-state", "live");
    story.approvalGiven();
    assertThat(page.locator("#timeline li").first()).containsText("approved for the");
    assertThat(page.locator("[data-newest]")).containsText("approved for the");
    assertThat(page.locator("#timeline")).containsText("2 measurements");
    shoot("history");
    page.locator("#kind").selectOption("VALUE");
    page.getByText("Show", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(page.locator("#timeline > ol > li")).hasCount(1);
    person.go("/portfolio");
    assertThat(card).isVisible();
    org.assertj.core.api.Assertions.assertThat(person.complaints()).isEmpty();
  }

  @Test
  void shouldShowMyWorkLiveAndByKeyboard() {
    Story story = Story.begun("Traffic <b>awareness</b>");
    story.open(Phase.NEEDS);
    logIn("Sofia Kallio");
    assertThat(page.locator("[data-live]")).hasAttribute("data-state", "live");
    Locator group = page.locator("#group-" + story.cycle());
    assertThat(group).containsText("Traffic <b>awareness</b>");
    Locator work = page.locator(".work-group").filter(new Locator.FilterOptions().setHas(group));
    assertThat(work).containsText("Submit the need list of your side");
    assertThat(work).containsText("The customer has not submitted its need list.");

    story.tell(
        "development",
        "need-list-submitted",
        UUID.randomUUID(),
        data -> data.withObject("/needList").put("side", "PROVIDER"));
    assertThat(work.locator(".is-blocking")).containsText("holds others up");
    shoot("work");

    page.keyboard().press("?");
    assertThat(page.locator("dialog[open]")).containsText("Go to the portfolio");
    shoot("keys");
    page.keyboard().press("Escape");
    assertThat(page.locator("dialog[open]")).hasCount(0);
    page.keyboard().press("j");
    assertThat(page.locator("[data-row]").first()).isFocused();
    page.keyboard().press("g");
    page.keyboard().press("p");
    page.waitForURL("**/portfolio");
    org.assertj.core.api.Assertions.assertThat(person.complaints()).isEmpty();
  }

  @Test
  void shouldTellAnOutsiderWhatToDoAndNothingElse() {
    Story story = Story.begun("Weight loading");
    logIn("Viktor Hale");

    assertThat(page.locator("#inbox")).containsText("Nothing waits for you");
    shoot("work-empty");
    person.go("/portfolio");
    assertThat(page.locator("#board")).containsText("./cocreate demo");
    shoot("empty");
    person.go("/cycles/" + story.cycle());
    assertThat(page.locator("h1")).hasText("There is nothing here");
    shoot("missing");
  }

  @Test
  void shouldExplainTheProcessItsWordsAndItsRulesThenLogOutAndAskAgainWhoItIs() {
    logIn("Henrik Nyman");
    page.getByText("How it works").click();
    assertThat(page.locator("#activities tbody td")).hasCount(15);
    assertThat(page.locator("#R6")).containsText("must serve a KPI");
    person.shootInAllLooks("guide");

    page.getByText("Log out").click();
    assertThat(page.locator("h1")).hasText("Who are you?");
    person.go("/");
    assertThat(page.locator("h1")).hasText("Who are you?");
  }

  private void logIn(String name) {
    person = browser.at("/", name);
    page = person.page();
  }

  /** Telemetry is told once in a while: what comes after it in the history must wait. */
  private static void awaitTold(Story story, String sentence) {
    await().until(() -> RebuildTest.timeline(story).contains(sentence));
  }

  private Locator mark(String diagram, String element, String mark) {
    return page.locator(
        "[data-diagram='%s'] g.djs-element.%s[data-element-id='%s']"
            .formatted(diagram, mark, element));
  }

  private void shoot(String name) {
    person.shootInAllLooks(name);
  }

  private Locator door(ActivityDefinition activity) {
    return page.locator(".door").nth(activity.number() - 1);
  }

  private static void deployModels() throws IOException {
    Path models =
        Path.of(System.getProperty("cocreate.root", ".."))
            .resolve("steering-service/src/main/resources/bpmn");
    for (String process : List.of("co-creation-cycle", "identify-needs", "prioritize-value")) {
      Sent.processDeployed(process, Files.readString(models.resolve(process + ".bpmn")));
    }
  }
}
