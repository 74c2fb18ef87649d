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
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.cocreation.chassis.test.BrowserPage;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.chassis.test.TestBrowser;
import org.cocreation.development.NeedsFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The way from needs to a concept, as both sides read it. Screenshots: target/screenshots. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class OpportunitiesPageTest {

  private static TestBrowser browser;

  @TestHTTPResource("/")
  URI service;

  @BeforeAll
  static void openBrowser() {
    browser = TestBrowser.open();
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void shouldShowOnlyTheReadersOwnListUntilBothAreSubmitted() {
    NeedsFixture cycle = NeedsFixture.started();
    String ours = cycle.write(CUSTOMER, "Trucks leave the face with too little load");
    String theirs = cycle.write(PROVIDER, "Telematics nobody looks at");
    cycle.submit(PROVIDER).then().statusCode(200);
    try (BrowserPage person = at(cycle, "Sofia Kallio", true)) {
      Page page = person.page();

      assertThat(page.locator("#own .voice")).hasCount(1);
      assertThat(page.locator("#own")).containsText("too little load");
      assertThat(page.locator(".sides .provider")).hasText("Provider Submitted");
      assertThat(page.locator(".sides .customer")).hasText("Customer Not submitted yet");
      assertThat(page.locator("#awaited")).containsText("both lists appear here at once");
      Assertions.assertThat(page.content()).contains("too little load");
      Assertions.assertThat(page.content()).doesNotContain("Telematics", theirs, ours);
      assertThat(page.locator("[aria-labelledby=problems] .none")).containsText("both sides");
      assertThat(page.locator("[aria-labelledby=opportunities] .none")).isVisible();
      assertThat(page.locator("[aria-labelledby=concept] .none")).isVisible();
      Assertions.assertThat(person.complaints()).isEmpty();
      person.shoot("opportunities-before");

      cycle.submit(CUSTOMER).then().statusCode(200);
      page.reload();
      assertThat(page.locator("#differs .voice")).hasCount(2);
      assertThat(page.locator("#differs")).containsText("Telematics nobody looks at");
    }
  }

  @Test
  void shouldShowTheWholeWayFromNeedsToTheConcept() {
    NeedsFixture cycle = WholeWay.walked();
    try (BrowserPage person = at(cycle, "Sofia Kallio", true)) {
      Page page = person.page();

      assertThat(page.locator("#agrees .agreements > li")).hasCount(2);
      assertThat(page.locator("#agrees")).containsText("Merged into one problem by people");
      assertThat(page.locator("#differs .voice.provider")).hasCount(1);
      assertThat(page.locator("#differs .voice.customer")).hasCount(1);

      assertThat(page.locator("#ranking tbody tr")).hasCount(4);
      assertThat(page.locator("#ranking tbody tr").first())
          .containsText("Loads are guessed <by eye>");
      assertThat(page.locator("#ranking tbody tr").first()).containsText("At the constraint");
      assertThat(page.locator("#ranking tbody tr").first().locator(".value")).hasText("8");
      assertThat(page.locator("#ranking thead")).containsText("50 %");
      assertThat(page.locator("#ranking tbody tr").last()).containsText("no rank yet");
      page.locator("#ranking summary").first().click();
      assertThat(page.getByText("Trucks leave with too little load").last()).isVisible();
      assertThat(page.locator("#weights")).containsText("Weights not agreed");
      assertThat(page.locator(".formula p")).containsText("share x");

      assertThat(page.locator("#selected")).containsText("The best return for the least");
      assertThat(page.locator("#selected")).containsText("Why fewer than 10");
      assertThat(page.locator("#funnel tbody tr")).hasCount(3);
      assertThat(page.locator("#funnel tbody tr").first()).containsText("60,000 EUR");
      assertThat(page.locator("#shelved li")).hasCount(2);
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

      assertThat(page.locator("#items .item")).hasCount(2);
      assertThat(page.locator("#items")).containsText("A right load saves fuel.");
      assertThat(page.locator("#items .badge").first()).containsText("For ");
      assertThat(page.locator("#refused")).containsText("No business case");
      assertThat(page.locator("#approval .good")).containsText("Tried on one truck.");
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
  void shouldReadWithoutScriptsAndByKeyboardAlone() {
    NeedsFixture cycle = NeedsFixture.started();
    try (BrowserPage person = at(cycle, "Henrik Nyman", false)) {
      Page page = person.page();
      assertThat(page.locator("#own")).containsText("Nothing stands on it yet");
      page.locator(".jump a[href='#concept']").focus();
      page.keyboard().press("Enter");
      assertThat(page.locator("#concept")).isFocused();
      assertThat(page.locator("nav[aria-label=Main] [aria-current=page]"))
          .hasText("Problems and opportunities");
    }
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
    person.logInAt(service.resolve("/cycles/" + cycle.cycle() + "/opportunities"), name);
  }
}
