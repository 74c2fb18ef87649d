package org.cocreation.operations.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.cocreation.chassis.test.BrowserPage;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.chassis.test.TestBrowser;
import org.cocreation.operations.CycleFixture;
import org.cocreation.operations.link.LinkFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A link from its opening to what comes by it. Screenshots go to target/screenshots. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class LinkPageTest {

  private static final String SCRIPT = "<script>document.title = 'mine'</script> in the cab";

  @RegisterExtension static TestBrowser browser = new TestBrowser();

  @Test
  void shouldOpenALinkPrintItsPosterAndShareWhatComesByIt() {
    CycleFixture cycle = CycleFixture.runningIn("NEEDS");
    try (BrowserPage person = browser.at("/cycles/" + cycle.id() + "/needs", "Pekka Rantanen");
        BrowserPage driver = browser.newPage(false)) {
      Page page = person.page();
      page.locator("#open-link-more summary").click();
      page.locator("#open-link-place").fill("Canteen, <night> shift");
      page.locator("#open-link-endsAt")
          .fill(
              java.time.LocalDateTime.now(java.time.ZoneId.of("Europe/Stockholm"))
                  .plusDays(7)
                  .withNano(0)
                  .withSecond(0)
                  .toString());
      page.locator("#open-link button").click();
      assertThat(page.locator("#links li")).hasCount(1);
      assertThat(page.locator("#links")).containsText("Canteen, <night> shift");

      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Poster")).click();
      assertThat(page.locator("h1")).hasText("What hurts in your work?");
      Locator code = page.locator(".poster img");
      assertThat(code).hasJSProperty("complete", true);
      assertThat(code).not().hasJSProperty("naturalWidth", 0);
      person.shootInAllLooks("link-poster");
      shouldBePrintedByItself(page);
      String address = page.locator("#address").innerText();

      speak(driver, address);

      person.go("/cycles/" + cycle.id() + "/needs");
      assertThat(page.locator("#waiting .voice")).hasCount(1);
      assertThat(page.locator("#waiting blockquote")).hasText(SCRIPT);
      assertThat(page.locator("#waiting .voice-who")).hasText("By link");
      assertThat(page.locator("#now .voice")).hasCount(0);
      person.shootInAllLooks("link-waiting");
      page.locator("#waiting button").first().click();
      assertThat(page.locator("#now .voice blockquote")).hasText(SCRIPT);
      assertThat(page.locator("#now .voice .badge").first()).hasText("By link");
      assertThat(page).hasTitle("Operational needs · Weight loading · Co-creation");
      page.locator("#links .danger").click();
      page.locator("dialog button[value=yes]").click();
      assertThat(page.locator("#links .badge")).hasText("Revoked");

      driver.page().navigate(address);
      assertThat(driver.page().locator("h1")).hasText("This link is not open");
      driver.shootInAllLooks("say-closed");
      Assertions.assertThat(person.complaints())
          .allMatch(complaint -> complaint.contains("Failed to load resource"));
    }
  }

  /** The code, the cycle's name and what it is for, on one sheet. */
  private static void shouldBePrintedByItself(Page page) {
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    for (String notPrinted : List.of(".bar", ".tabs", ".crumbs", ".foot", "[data-print]")) {
      assertThat(page.locator(notPrinted).first()).isHidden();
    }
    assertThat(page.locator(".poster img")).isVisible();
    assertThat(page.locator(".poster .lead")).isVisible();
    assertThat(page.locator(".poster .lead")).containsText("It is about Weight loading");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    String printed =
        new String(
            page.pdf(new Page.PdfOptions().setFormat("A4")),
            java.nio.charset.StandardCharsets.ISO_8859_1);
    Assertions.assertThat(printed.split("/Type\\s*/Page\\b", -1)).hasSize(2);
  }

  /** On a phone, without scripts. */
  private static void speak(BrowserPage driver, String address) {
    Page page = driver.page();
    page.setViewportSize(360, 740);
    page.navigate(address);
    assertThat(page.locator("nav")).hasCount(0);
    page.locator("#pain").fill(SCRIPT);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send it")).click();
    assertThat(page.locator("[role=alert]")).containsText("3 answers do not fit yet");
    assertThat(page.locator("#pain")).hasValue(SCRIPT);
    driver.shootInAllLooks("say-errors");
    page.setViewportSize(360, 740);
    page.locator("#process").fill("Loading at the face");
    page.locator(".languages").getByText("Svenska").click();
    assertThat(page.locator("html")).hasAttribute("lang", "sv");
    assertThat(page.locator("#pain")).hasValue(SCRIPT);
    assertThat(page.locator("#process")).hasValue("Loading at the face");
    assertThat(page.locator("[role=alert]")).containsText("2 svar passar inte än");
    page.locator(".languages").getByText("English").click();
    assertThat(page.locator("#process")).hasValue("Loading at the face");
    page.getByText("Daily", new Page.GetByTextOptions().setExact(true)).click();
    page.locator("#since").fill("2024-05");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send it")).click();
    assertThat(page.locator("#thanks")).containsText("Thank you");
    assertThat(page.locator("#pain")).hasValue("");
    driver.shootInAllLooks("say");
  }

  @Test
  void shouldBeUsableByEverybody() {
    LinkFixture link = LinkFixture.opened(5);
    try (BrowserPage driver = browser.newPage()) {
      driver.go(link.path());
      driver.shootInAllLooks("say-empty");
      Assertions.assertThat(driver.complaints()).isEmpty();
    }
  }

  @Test
  void shouldShowAtOnceWhatComesByALink() {
    LinkFixture link = LinkFixture.opened(5);
    try (BrowserPage person = browser.newPage()) {
      Page page = person.page();
      // Once it began, the page would fetch its parts again, whatever happened.
      page.route("**/session/api/v1/stream*", route -> {});
      person.logInAt("/cycles/" + link.cycle().id() + "/needs", "Pekka Rantanen");
      assertThat(page.locator("#links li")).hasCount(1);
      assertThat(page.locator("[hx-trigger*=every]")).hasCount(0);
      link.say("Dust in the cab").then().statusCode(303);

      Object ignored = page.evaluate("() => htmx.trigger(document.body, 'news-need-link')");

      assertThat(page.locator("#waiting blockquote")).hasText("Dust in the cab");
    }
  }

  @Test
  void shouldShowNothingOfALinkToTheOtherSide() {
    LinkFixture link = LinkFixture.opened(5);
    link.say("Dust in the cab");
    try (BrowserPage other =
        browser.at("/cycles/" + link.cycle().id() + "/needs", "Maja Sandberg")) {
      assertThat(other.page().locator("#links li")).hasCount(0);
      assertThat(other.page().locator("body")).not().containsText("Dust in the cab");
      other.go("/cycles/" + link.cycle().id() + "/needs/links/" + link.id());
      assertThat(other.page().locator("h1")).hasText("There is nothing here");
    }
  }
}
