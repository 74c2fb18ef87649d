package org.cocreation.development.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cocreation.chassis.test.Tokens.as;
import static org.cocreation.development.NeedsFixture.CUSTOMER;
import static org.cocreation.development.NeedsFixture.PROVIDER;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.test.BrowserPage;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.chassis.test.SteeringEvents;
import org.cocreation.chassis.test.TestBrowser;
import org.cocreation.development.NeedsFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Each side lists its needs, then both merge them. Screenshots: target/screenshots. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class NeedsPageTest {

  @RegisterExtension static TestBrowser browser = new TestBrowser();

  @Test
  void shouldWriteAListByKeyboardAndSubmitIt() {
    NeedsFixture cycle = NeedsFixture.started();
    String theirs = cycle.write(PROVIDER, "Telematics nobody looks at");
    try (BrowserPage person = at(cycle, "Sofia Kallio")) {
      Page page = person.page();
      assertThat(page.locator("#own")).containsText("It is empty so far");
      page.locator("#add-need [name=title]").focus();
      page.keyboard().type("Trucks leave the face <too> light");
      page.keyboard().press("Enter");
      assertThat(page.locator("#own [data-line]")).hasCount(1);
      page.keyboard().type("Queues at the crusher");
      page.keyboard().press("Enter");
      assertThat(page.locator("#own [data-line]")).hasCount(2);
      assertThat(page.locator("#add-need [name=title]")).isFocused();
      Object whole =
          page.locator("#own select")
              .first()
              .evaluate(
                  """
                  often => {
                    often.selectedIndex = 1;
                    const wide = often.offsetWidth;
                    often.selectedIndex = 0;
                    often.style.width = 'max-content';
                    const needed = often.offsetWidth;
                    often.style.width = '';
                    return wide >= needed;
                  }
                  """);
      Assertions.assertThat(whole).as("how often is readable").isEqualTo(true);

      page.locator("#own [data-line]").first().focus();
      page.keyboard().press("ArrowDown");
      assertThat(page.locator("#own [data-line]").last()).isFocused();
      page.keyboard().press("End");
      page.keyboard().type(", by far");
      page.waitForResponse("**/session/api/v1/needs/*", () -> page.keyboard().press("Tab"));
      page.waitForResponse(
          "**/session/api/v1/needs/*",
          () -> page.locator("#own select").last().selectOption("DAILY"));
      page.reload();
      assertThat(page.locator("#own [data-line]").last())
          .hasValue("Trucks leave the face <too> light, by far");
      assertThat(page.locator("#own select").last()).hasValue("DAILY");
      // Nothing that is said about it may reach the other side, which does not see it (R2).
      assertThat(page.locator("#own a[data-comments^=NEED]")).hasCount(2);
      assertThat(page.locator("#own a[data-comments]:not([href*='own=true'])")).hasCount(0);
      person.shootInAllLooks("needs-own");

      paste(
          page,
          "Wie oft?\\tBedarf\\tBeschreibung\\n"
              + "täglich\\tDust on the road\\tNobody sees a thing\\n\\n\\tNo light at the ramp");
      assertThat(page.locator("#paste-count")).containsText("2 needs");
      page.locator("[data-paste-add]").click();
      assertThat(page.locator("#own [data-line]")).hasCount(4);
      Locator dust = page.locator("#own tr:has([data-line][value='Dust on the road'])");
      assertThat(dust.locator("select")).hasValue("DAILY");

      page.locator("#own form[data-command^=DELETE] button").first().click();
      page.locator("dialog.confirm button[value=yes]").click();
      assertThat(page.locator("#own [data-line]")).hasCount(3);
      Assertions.assertThat(page.content()).doesNotContain("Telematics", theirs);

      page.locator("#submit button").click();
      page.locator("dialog.confirm button[value=yes]").click();
      assertThat(page.locator(".standings .customer")).hasText("Customer Submitted");
      assertThat(page.locator("#submit")).hasCount(0);
      Assertions.assertThat(person.complaints()).isEmpty();
    }
  }

  @Test
  void shouldSendNothingOverWhatAColleagueWroteBeforeThePersonChose() {
    NeedsFixture cycle = NeedsFixture.started();
    String need = cycle.write(CUSTOMER, "Queues");
    try (BrowserPage person = at(cycle, "Sofia Kallio")) {
      Page page = person.page();
      List<String> sent = sentBy(page);
      Locator title = page.locator("#own [data-line]");
      cycle.rename(CUSTOMER, need, "Queues at the crusher");
      title.fill("Queues at the ramp");
      title.press("Tab");
      assertThat(page.locator("#own .theirs q")).hasText("Queues at the crusher");

      title.focus();
      title.press("Tab");
      page.locator("#own select").selectOption("DAILY");
      waitForTheScripts(page);
      Assertions.assertThat(sent).hasSize(1);
      Assertions.assertThat(cycle.title(CUSTOMER, need)).isEqualTo("Queues at the crusher");

      cycle.rename(CUSTOMER, need, "Queues at the weighbridge");
      page.locator("#own .row-actions button").first().click();
      assertThat(page.locator("#own .theirs q"))
          .hasText(new String[] {"Queues at the weighbridge", "nothing"});

      page.locator("#own .row-actions button").first().click();
      assertThat(page.locator("#own .theirs")).hasCount(0);
      assertThat(title).hasValue("Queues at the ramp");
      await().until(() -> cycle.title(CUSTOMER, need).equals("Queues at the ramp"));
      page.waitForCondition(() -> sent.size() >= 3);
      Assertions.assertThat(sent).hasSize(3);
    }
  }

  @Test
  void shouldNotSendAgainWhatWasRefusedBeforeItIsChanged() {
    NeedsFixture cycle = NeedsFixture.started();
    String need = cycle.write(CUSTOMER, "Queues");
    try (BrowserPage person = at(cycle, "Sofia Kallio")) {
      Page page = person.page();
      List<String> sent = sentBy(page);
      page.route("**/session/api/v1/needs/*", Route::abort);
      Locator title = page.locator("#own [data-line]");
      title.fill("Queues at the ramp");
      title.press("Tab");
      assertThat(page.locator("#own .notice.bad")).containsText("no connection");

      title.focus();
      title.press("Tab");
      waitForTheScripts(page);
      Assertions.assertThat(sent).hasSize(1);

      // Nor where its part of the page is fetched again meanwhile, with somebody in the field or
      // not.
      for (boolean within : List.of(false, true)) {
        if (within) {
          title.focus();
        }
        page.waitForResponse(
            "**/needs/part", () -> page.evaluate("() => htmx.trigger(document.body, 'news-any')"));
        assertThat(page.locator("#part.htmx-request, #part.htmx-settling")).hasCount(0);
        assertThat(page.locator("#own .notice.bad")).containsText("no connection");
        assertThat(title).hasValue("Queues at the ramp");
        title.focus();
        title.press("Tab");
        waitForTheScripts(page);
        Assertions.assertThat(sent).hasSize(1);
      }

      page.unroute("**/session/api/v1/needs/*");
      title.fill("Queues at the ramp, daily");
      title.press("Tab");
      assertThat(page.locator("#own .notice.bad")).hasCount(0);
      await().until(() -> cycle.title(CUSTOMER, need).contains("daily"));
    }
  }

  @Test
  void shouldSendWhatWasTypedBeforeThePageWasReadyAndNoOlderDraft() {
    NeedsFixture cycle = NeedsFixture.started();
    try (BrowserPage person = at(cycle, "Sofia Kallio")) {
      Page page = person.page();
      Locator title = page.locator("#add-need [name=title]");
      title.fill("What I thought of yesterday");
      List<Route> held = new ArrayList<>();
      page.route("**/pages/commands.js", held::add);
      page.navigate(page.url(), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
      title.fill("What I typed now");
      title.press("Enter");
      page.waitForCondition(() -> !held.isEmpty());
      held.forEach(Route::resume);

      assertThat(page.locator("#own [data-line]")).hasValue("What I typed now");
    }
  }

  @Test
  void shouldMergeNeedsOfBothSidesByKeyboardAndUndoIt() {
    NeedsFixture cycle = NeedsFixture.started();
    cycle.write(PROVIDER, "Fibre gets cut by excavators");
    cycle.write(PROVIDER, "The canteen has no warm food at night");
    cycle.write(CUSTOMER, "Digging crews damage buried cables");
    cycle.write(CUSTOMER, "Poor visibility for drivers because of dry road surfaces");
    cycle.share();
    try (BrowserPage person = at(cycle, "Jonas Eklund")) {
      Page page = person.page();
      assertThat(page.locator(".need")).hasCount(4);
      assertThat(page.locator("#compared")).containsText("you judge");
      assertThat(page.locator(".need.provider:has-text('Fibre') .partner"))
          .containsText("Digging crews");
      assertThat(page.locator(".need:has-text('canteen') .partners"))
          .containsText("No partner found yet");
      assertThat(page.locator("[name='needIds[]']:checked")).hasCount(0);
      assertThat(page.locator("a[data-comments][href*='own=true']")).hasCount(0);
      person.shootInAllLooks("needs-board");

      page.keyboard().press("j");
      page.keyboard().press("Space");
      assertThat(page.locator("[data-selected]")).hasText("1 selected");
      page.locator(".need.provider:has-text('Fibre') [data-pair]").click();
      page.locator(".need:has-text('canteen') .pick input").uncheck();
      assertThat(page.locator("[data-selected]")).hasText("2 selected");
      page.locator("h1").click();
      page.keyboard().press("m");
      page.keyboard().type("Cables are cut <often>");
      page.keyboard().press("Enter");
      assertThat(page.locator(".problem-card h3")).hasText("Cables are cut <often>");
      assertThat(page.locator(".problem-card li")).hasCount(2);

      page.locator("h1").click();
      page.keyboard().press("u");
      assertThat(page.locator(".problem-card")).hasCount(0);
      assertThat(page.locator(".need .pick")).hasCount(4);
      Assertions.assertThat(person.complaints()).isEmpty();
    }
  }

  @Test
  void shouldShowWhatIsMissingAndCompleteTheActivityOnceNothingIs() {
    NeedsFixture cycle = NeedsFixture.started();
    new SteeringEvents()
        .activityDue(
            cycle.partnership(), cycle.cycle(), ActivityDefinition.ASSESS_OPPORTUNITIES, 1);
    await()
        .until(
            () ->
                as(CUSTOMER).get("/api/v1/activities?cycle=" + cycle.cycle()).path("items.size()"),
            open -> open.equals(1));
    try (BrowserPage person = at(cycle, "Sofia Kallio")) {
      Page page = person.page();
      assertThat(page.locator("#activity .missing li")).hasCount(2);
      assertThat(page.locator("#activity .missing")).containsText("The provider has not submitted");
      assertThat(page.locator("#activity form")).hasCount(0);
      person.shootInAllLooks("needs-missing");

      String none = "{\"emptyReason\": \"All came up in the last cycle.\"}";
      cycle.submit(PROVIDER, none).then().statusCode(200);
      cycle.submit(CUSTOMER, none).then().statusCode(200);
      page.reload();
      assertThat(page.locator("#activity option:checked").first()).hasText(PROVIDER);
      assertThat(page.locator("#activity option:checked").last()).hasText(CUSTOMER);
      page.locator("#activity [name=conclusion]").fill("There is <nothing> new.");
      person.shootInAllLooks("needs-complete");
      page.locator("#activity button").click();
      assertThat(page.locator("#activity .said")).hasText("There is <nothing> new.");
      assertThat(page.locator("#activity .badge")).hasText("Completed");
      Assertions.assertThat(person.complaints()).isEmpty();
    }
  }

  @Test
  void shouldLetOtherTeamsReadAndShowOutsidersNothing() {
    NeedsFixture cycle = NeedsFixture.started();
    cycle.write(CUSTOMER, "Queues at the crusher");
    try (BrowserPage person = at(cycle, "Henrik Nyman")) {
      assertThat(person.page().locator("#closed")).containsText("agile development team");
      assertThat(person.page().locator("#add-need")).hasCount(0);
      assertThat(person.page().locator("#submit")).hasCount(0);
    }
    try (BrowserPage person = at(cycle, "Viktor Hale")) {
      assertThat(person.page().locator("h1")).hasText("There is nothing here");
    }
  }

  private static void paste(Page page, String text) {
    Object ignored =
        page.evaluate(
            """
            () => {
              const data = new DataTransfer();
              data.setData('text', '%s');
              document.querySelector('#add-need [name=title]').dispatchEvent(
                new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}));
            }"""
                .formatted(text));
  }

  private BrowserPage at(NeedsFixture cycle, String name) {
    return QuietRoom.at(browser, "/cycles/" + cycle.cycle() + "/needs", name);
  }

  /** The commands that a page's lines of needs send from now on. */
  private static List<String> sentBy(Page page) {
    List<String> sent = new ArrayList<>();
    page.onRequest(
        request -> {
          if (request.method().equals("PUT")) {
            sent.add(request.url());
          }
        });
    return sent;
  }

  /** What a page does right after an event, it has done when this returns. */
  private static void waitForTheScripts(Page page) {
    Object ignored = page.evaluate("() => new Promise(done => setTimeout(done))");
  }
}
