package org.cocreation.development.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cocreation.development.PrioritizationFixture.PROVIDER;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.cocreation.chassis.language.EnglishLeft;
import org.cocreation.chassis.language.Language;
import org.cocreation.chassis.test.BrowserPage;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.chassis.test.TestBrowser;
import org.cocreation.development.SprintFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A sprint from its plan to its end, by keyboard. Screenshots: target/screenshots. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class SprintsPageTest {

  @RegisterExtension static TestBrowser browser = new TestBrowser();

  @Test
  void shouldTeachWhatASprintIsAndPlanTheFirst() {
    SprintFixture fixture = SprintFixture.withItems(2);
    try (BrowserPage person = at(fixture, "Sofia Kallio")) {
      Page page = person.page();
      assertThat(page.locator("#no-sprint")).containsText("Plan the first");
      person.shootInAllLooks("sprints-empty");
      page.locator("#plan [name=goal]").fill("One operator sees the load");
      page.locator("#plan [type=checkbox]").first().check();
      page.locator("#plan button").click();
      assertThat(page.locator("article.sheet h3").first()).containsText("Sprint 1");
      assertThat(page.locator("article.sheet").first()).containsText("Item 1");
      page.locator("[id^='start-'] button").click();
      assertThat(page.locator("#running")).containsText("Sprint 1");
      Assertions.assertThat(person.complaints()).isEmpty();
    }
  }

  @Test
  void shouldMoveCardsByKeyboardByButtonAndByDrag() {
    SprintFixture fixture = SprintFixture.running(3);
    try (BrowserPage person = at(fixture, "Sofia Kallio")) {
      Page page = person.page();
      Locator first = card(page, fixture, 0);
      first.focus();
      first.press("l");
      isIn(page, "DOING", "Item 1");
      first.press("ArrowRight");
      isIn(page, "REVIEW", "Item 1");
      first.press("h");
      isIn(page, "DOING", "Item 1");
      assertThat(first).isFocused();
      page.locator("#on-" + fixture.items().get(1)).click();
      isIn(page, "DOING", "Item 2");
      card(page, fixture, 2).dragTo(page.locator("#board [data-state=DONE]"));
      isIn(page, "DONE", "Item 3");
      await()
          .untilAsserted(
              () ->
                  Assertions.assertThat(
                          fixture.read(fixture.sprint()).<List<String>>path("items.state"))
                      .containsExactly("DOING", "DOING", "DONE"));
      fixture.dataSource();
      page.reload();
      assertThat(card(page, fixture, 0)).containsText("Waits for data");
      assertThat(page.locator("#data")).containsText("1");
      person.shootInAllLooks("sprint-board");
      Assertions.assertThat(person.complaints()).isEmpty();
    }
  }

  @Test
  void shouldShowAProofWithItsFilesAndSayWhyAProgramIsNotTaken() {
    SprintFixture fixture = SprintFixture.running(1);
    try (BrowserPage person = at(fixture, "Sofia Kallio")) {
      Page page = person.page();
      page.locator("[id^='show-'] [name=title]").fill("Load <seen>");
      page.locator("[id^='show-'] [name=howToTry]").fill("Load truck 7.");
      page.locator("[id^='show-'] button").click();
      assertThat(page.locator("[id^='proof-'] h3").first()).containsText("Load <seen>");
      upload(page, "tool.pdf", "#!/bin/sh\necho\n");
      assertThat(page.locator("[data-upload] .notice.bad")).containsText("this is a program");
      upload(page, "load.txt", "Load 91.2 t");
      assertThat(page.locator(".files")).containsText("load.txt");
      person.shootInAllLooks("sprint-proof");
      page.locator("[id^='end-'] button").click();
      assertThat(page.locator("#ended")).containsText("1");
    }
  }

  @Test
  void shouldShowWhatMustChangeAndMakeItAnItem() {
    SprintFixture fixture = SprintFixture.running(1);
    String proof = fixture.show(PROVIDER, fixture.sprint()).path("id");
    fixture.end(fixture.sprint(), null).then().statusCode(200);
    fixture.assessed("rejected", proof, "REJECTED", 2);
    try (BrowserPage person = at(fixture, "Sofia Kallio")) {
      Page page = person.page();
      assertThat(page.locator(".point")).containsText("Larger figures");
      page.locator(".point summary").click();
      assertThat(page.locator(".point [name=title]")).hasValue("Larger figures");
      person.shootInAllLooks("sprint-rejected");
      Assertions.assertThat(person.complaints()).isEmpty();
    }
  }

  @Test
  void shouldLetOtherTeamsReadAndShowOutsidersNothing() {
    SprintFixture fixture = SprintFixture.running(1);
    try (BrowserPage person = at(fixture, "Henrik Nyman")) {
      assertThat(person.page().locator("#closed")).containsText("agile development team");
      assertThat(person.page().locator("#board [data-to]")).hasCount(0);
    }
    try (BrowserPage person = at(fixture, "Viktor Hale")) {
      assertThat(person.page().locator("h1")).hasText("There is nothing here");
    }
  }

  @Test
  void shouldHaveNoEnglishLeft() {
    SprintFixture fixture = SprintFixture.running(1);
    fixture.show(PROVIDER, fixture.sprint()).then().statusCode(201);
    try (BrowserPage person = browser.newPage(true, "de-DE")) {
      Page page = person.page();
      QuietRoom.followNothing(page);
      person.logInAt("/cycles/" + fixture.cycle().id() + "/sprints", "Sofia Kallio");
      assertThat(page.locator("#board")).isVisible();
      EnglishLeft.requireNone(page, Language.GERMAN, "org.cocreation.development");
      page.locator(".languages").getByText("Svenska").click();
      assertThat(page.locator("html")).hasAttribute("lang", "sv");
      person.go("/cycles/" + fixture.cycle().id() + "/sprints");
      assertThat(page.locator("#board")).isVisible();
      EnglishLeft.requireNone(page, Language.SWEDISH, "org.cocreation.development");
    }
  }

  private static void upload(Page page, String name, String content) {
    page.locator("[data-upload] [type=file]")
        .setInputFiles(
            new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8)));
    page.locator("[data-upload] button").click();
  }

  private static Locator card(Page page, SprintFixture fixture, int item) {
    return page.locator("#card-" + fixture.items().get(item));
  }

  private static void isIn(Page page, String state, String title) {
    assertThat(page.locator("#board [data-state=" + state + "]")).containsText(title);
  }

  private static BrowserPage at(SprintFixture fixture, String name) {
    return QuietRoom.at(browser, "/cycles/" + fixture.cycle().id() + "/sprints", name);
  }
}
