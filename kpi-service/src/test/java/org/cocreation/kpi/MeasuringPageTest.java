package org.cocreation.kpi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Instant;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.test.BrowserPage;
import org.cocreation.chassis.test.KafkaTest;
import org.cocreation.chassis.test.TestBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A KPI is measured on its page, and what was measured is corrected there. */
@QuarkusTest
@TestProfile(KafkaTest.class)
class MeasuringPageTest {

  @RegisterExtension static TestBrowser browser = new TestBrowser();

  private BrowserPage person;
  private Page page;

  @Test
  void shouldMeasureAKpiByHandAndMakeAMeasurementVoid() {
    Story story = Story.begun("Weight loading");
    story.open(Phase.NEEDS);
    logIn("Henrik Nyman");
    person.go("/cycles/" + story.cycle());
    String measure = typeMeasurement(story);
    page.locator(measure + " button").click();
    assertThat(page.locator(".kpi .actual")).containsText("1.62");

    page.locator("#figures-" + story.kpi() + " > summary").click();
    Locator row = row(story, "1.62");
    row.locator("summary").click();
    row.locator("[name=reason]").fill("The scale drifted.");
    row.locator("button").click();
    assertThat(page.locator(".kpi .actual")).hasText("not measured yet");
  }

  @Test
  void shouldKeepACorrectionWithItsMeasurement() {
    Story story = Story.begun("Weight loading");
    Instant start = Instant.parse("2026-02-28T12:00:00Z");
    Sent.measured(story.kpi(), "m1", "1.83", start);
    Sent.measured(story.kpi(), "m2", "1.79", start.plusSeconds(86_400));
    logIn("Henrik Nyman");
    person.go("/cycles/" + story.cycle());
    page.locator("#figures-" + story.kpi() + " > summary").click();
    row(story, "1.79").locator("summary").click();
    row(story, "1.79").locator("[name=reason]").fill("The scale drifted.");

    Sent.measured(story.kpi(), "m0", "1.85", start.minusSeconds(86_400));
    assertThat(row(story, "1.85")).hasCount(1);
    assertThat(row(story, "1.83").locator("[name=reason]")).hasValue("");
    assertThat(row(story, "1.79").locator("[name=reason]")).hasValue("The scale drifted.");
  }

  @Test
  void shouldMeasureOnceWhereTheAnswerWasLost() {
    Story story = Story.begun("Weight loading");
    logIn("Henrik Nyman");
    person.go("/cycles/" + story.cycle());
    String measure = typeMeasurement(story);
    page.route(
        "**/session/api/v1/measurements",
        route -> {
          APIResponse ignored = route.fetch();
          route.abort();
        });
    page.locator(measure + " button").click();
    assertThat(page.locator("#figures-" + story.kpi() + " > summary")).containsText("(1)");
    assertThat(page.locator(measure + " [name='measurements[0].value']")).hasValue("1.62");

    page.unroute("**/session/api/v1/measurements");
    page.locator(measure + " button").click();
    assertThat(page.locator(measure + " [name='measurements[0].value']")).hasValue("");
    Sent.measured(story.kpi(), "next", "1.58", Instant.parse("2026-03-31T12:00:00Z"));
    assertThat(row(story, "1.58")).hasCount(1);
    assertThat(row(story, "1.62")).hasCount(1);
  }

  /** Opens the form of a measurement and types one of 1.62; the form. */
  private String typeMeasurement(Story story) {
    String measure = "#measure-" + story.kpi();
    page.locator(measure + "-more > summary").click();
    page.locator(measure + " [name='measurements[0].value']").fill("1.62");
    page.locator(measure + " [type=datetime-local]").fill("2026-02-28T23:00");
    return measure;
  }

  private Locator row(Story story, String value) {
    return page.locator("#table-" + story.kpi() + " tbody tr")
        .filter(new Locator.FilterOptions().setHasText(value));
  }

  private void logIn(String name) {
    person = browser.at("/", name);
    page = person.page();
  }
}
