package org.cocreation.development.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.cocreation.development.NeedsFixture.CUSTOMER;
import static org.cocreation.development.NeedsFixture.PROVIDER;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.cocreation.chassis.test.BrowserPage;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.chassis.test.TestBrowser;
import org.cocreation.development.NeedsFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What problems cost and bring, and which one is selected. Screenshots: target/screenshots. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class OpportunitiesPageTest {

  @RegisterExtension static TestBrowser browser = new TestBrowser();

  @Test
  void shouldShowEachOpportunityWithItsFigures() {
    NeedsFixture cycle = WholeWay.walked();
    try (BrowserPage person = at(cycle, "Sofia Kallio", true)) {
      Page page = person.page();

      assertThat(page.locator("#selected")).containsText("The best return for the least");
      assertThat(page.locator("#selected")).containsText("Why fewer than 10");
      assertThat(page.locator("#funnel tbody tr")).hasCount(3);
      assertThat(page.locator("#funnel tbody tr").first()).containsText("60,000 EUR");
      assertThat(page.locator("#shelved li")).hasCount(2);
      assertThat(page.locator("#touching")).containsText("which of them a problem touches");
      assertThat(page.locator("#shelved li").first()).containsText("Less return.");
      Locator chart = page.locator("[data-chart][data-points='3']");
      assertThat(chart.locator("canvas")).hasCount(1);
      assertThat(chart)
          .hasAttribute(
              "aria-label", Pattern.compile(".*Selected: 1. Loads are guessed <by eye>.*"));
      chart.evaluate(
          "it => echarts.getInstanceByDom(it)"
              + ".dispatchAction({type: 'showTip', seriesIndex: 2, dataIndex: 0})");
      assertThat(chart).containsText("1. Loads are guessed <by eye>");
      chart.evaluate("it => echarts.getInstanceByDom(it).dispatchAction({type: 'hideTip'})");
      assertThat(chart.getByText("1. Loads are guessed <by eye>")).isHidden();

      Assertions.assertThat(person.complaints()).isEmpty();
      shootInAllLooks(person);
    }
  }

  @Test
  void shouldSayThatAChartCannotBeDrawnAndShowTheTableAllTheSame() {
    NeedsFixture cycle = WholeWay.walked();
    try (BrowserPage person = browser.newPage(true)) {
      person.page().route("**/opportunities/chart*", Route::abort);
      open(person, cycle, "Sofia Kallio");

      assertThat(person.page().locator("[data-chart]"))
          .hasAttribute("aria-label", "This chart cannot be drawn now.");
      assertThat(person.page().locator("#funnel tbody tr")).hasCount(3);
    }
  }

  @Test
  void shouldReadWithoutScripts() {
    NeedsFixture cycle = NeedsFixture.started();
    try (BrowserPage person = at(cycle, "Henrik Nyman", false)) {
      Page page = person.page();
      assertThat(page.locator("[aria-labelledby=opportunities] .none")).isVisible();
      assertThat(page.locator("#closed")).containsText("steering team selects one");
      assertThat(page.locator("nav[aria-label=Cycle] [aria-current=page]"))
          .hasText("Opportunities");
    }
  }

  @Test
  void shouldAssessAProblemAndLetSteeringSelectIt() {
    NeedsFixture cycle = NeedsFixture.started();
    String need = cycle.write(CUSTOMER, "Loads are guessed");
    cycle.write(PROVIDER, "Short loads");
    cycle.share();
    cycle.merge(CUSTOMER, "Loads are guessed", need).then().statusCode(201);
    try (BrowserPage person = at(cycle, "Sofia Kallio", true)) {
      Page page = person.page();
      Locator form = page.locator("#unassessed form");
      type(form, "complexityCost", "40000.00", "60000.00", "50000.00");
      type(form, "expectedReturn", "120000.00", "180000.00", "260000.00");
      form.locator("[name=feasibility]").selectOption("4");
      form.locator("button[type=submit]").click();
      assertThat(form.locator(".problem")).hasText("Must not be less than likely.");
      person.shootInAllLooks("opportunities-refused");
      form.locator("[name='complexityCost.high']").fill("110000.00");
      form.locator("button[type=submit]").click();
      assertThat(page.locator("#funnel tbody tr")).hasCount(1);
      assertThat(page.locator("#funnel")).containsText("60,000 EUR");
      assertThat(page.locator("#select")).hasCount(0);
    }
    cycle.prioritized();
    try (BrowserPage person = at(cycle, "Henrik Nyman", true)) {
      Page page = person.page();
      page.locator("#select [type=radio]").check();
      page.locator("#select [name=reason]").fill("It is <the> bottleneck.");
      page.locator("#select [name=fewCandidatesReason]").fill("The first cycle.");
      page.locator("#select button").click();
      assertThat(page.locator("#selected")).containsText("It is <the> bottleneck.");
      assertThat(page.locator("#withdraw")).isVisible();
    }
  }

  private static void type(Locator form, String range, String low, String likely, String high) {
    form.locator("[name='" + range + ".low']").fill(low);
    form.locator("[name='" + range + ".likely']").fill(likely);
    form.locator("[name='" + range + ".high']").fill(high);
  }

  @Test
  void shouldShowOutsidersNothing() {
    NeedsFixture cycle = NeedsFixture.started();
    try (BrowserPage person = at(cycle, "Viktor Hale", true)) {
      assertThat(person.page().locator("h1")).hasText("There is nothing here");
      Assertions.assertThat(person.page().reload().status()).isEqualTo(404);
    }
  }

  private static void shootInAllLooks(BrowserPage person) {
    Page page = person.page();
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    person.shoot("opportunities");
    show(page, ColorScheme.DARK);
    person.shoot("opportunities-dark");
    show(page, ColorScheme.LIGHT);
    page.setViewportSize(360, 740);
    person.shoot("opportunities-narrow");
    Assertions.assertThat(person.fitsItsWidth()).isTrue();
  }

  /** The chart follows: its words have the colour of the page's. */
  private static void show(Page page, ColorScheme scheme) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    JSHandle ignored =
        page.waitForFunction(
            """
            () => echarts.getInstanceByDom(document.querySelector('[data-chart]')).getOption()
                .legend[0].textStyle.color
              === getComputedStyle(document.documentElement).getPropertyValue('--ink').trim()""");
  }

  private BrowserPage at(NeedsFixture cycle, String name, boolean scripts) {
    BrowserPage person = browser.newPage(scripts);
    open(person, cycle, name);
    return person;
  }

  private void open(BrowserPage person, NeedsFixture cycle, String name) {
    QuietRoom.followNothing(person.page());
    person.logInAt("/cycles/" + cycle.cycle() + "/opportunities", name);
  }
}
