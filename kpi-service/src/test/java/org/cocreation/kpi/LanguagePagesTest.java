package org.cocreation.kpi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cocreation.chassis.test.Tokens.as;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import org.cocreation.chassis.language.EnglishLeft;
import org.cocreation.chassis.language.Language;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.test.BrowserPage;
import org.cocreation.chassis.test.KafkaTest;
import org.cocreation.chassis.test.TestBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pages in the languages of those who read them. */
@QuarkusTest
@TestProfile(KafkaTest.class)
class LanguagePagesTest {

  @RegisterExtension static TestBrowser browser = new TestBrowser();

  @Test
  void shouldSpeakTheBrowsersLanguageUntilTheReaderChoosesAnother() {
    Story story = Story.begun("Wiegen");
    story.open(Phase.NEEDS);
    Sent.measured(story.kpi(), "m1", "1.62", Instant.parse("2026-03-31T12:00:00Z"));
    try (BrowserPage person = browser.newPage(true, "de-DE")) {
      Page page = person.page();
      person.logInAt("/", "Henrik Nyman");

      assertThat(page.locator("html")).hasAttribute("lang", "de");
      assertThat(page.locator("h1")).hasText("Meine Arbeit");
      assertThat(page.locator("#inbox")).containsText("Über die Zusage entscheiden (Ihre Seite)");
      assertThat(page.locator("#inbox time").first())
          .hasText(
              java.util.regex.Pattern.compile("\\d{2}\\.\\d{2}\\.\\d{4}, \\d{2}:\\d{2}:\\d{2}"));
      assertThat(page.locator("[data-live-text]")).hasText("Live");
      EnglishLeft.requireNone(page, Language.GERMAN, "org.cocreation.kpi");
      person.shootInAllLooks("work-de");

      person.go("/cycles/" + story.cycle());
      assertThat(page.locator("#kpis .actual")).containsText("1,62");
      assertThat(page.locator(".where")).containsText("Sie sind an der Reihe.");
      EnglishLeft.requireNone(page, Language.GERMAN, "org.cocreation.kpi");
      person.shootInAllLooks("cycle-de");

      page.locator(".languages").getByText("Svenska").click();
      page.waitForURL("**/cycles/" + story.cycle());
      assertThat(page.locator("html")).hasAttribute("lang", "sv");
      assertThat(page.locator(".where")).containsText("Det är din tur.");
      assertThat(page.locator(".languages [aria-current]")).hasText("Svenska");
      EnglishLeft.requireNone(page, Language.SWEDISH, "org.cocreation.kpi");

      story.complete(Phase.NEEDS);
      assertThat(page.locator(".door.done")).hasCount(3);
      assertThat(page.locator(".door.done").first()).containsText("klar");
      EnglishLeft.requireNone(page, Language.SWEDISH, "org.cocreation.kpi");
      for (String path : List.of("/", "/portfolio", "/guide", "/search?q=Wiegen")) {
        Response answer = person.ask(path);
        assertThat(answer.headerValue("Content-Language")).isEqualTo("sv");
        assertThat(answer.headerValue("Vary")).containsIgnoringCase("cookie");
        EnglishLeft.requireNone(page, Language.SWEDISH, "org.cocreation.kpi");
      }
      for (String room : List.of("history", "process")) {
        person.go("/cycles/" + story.cycle() + "/" + room);
        EnglishLeft.requireNone(page, Language.SWEDISH, "org.cocreation.kpi");
      }

      page.locator(".languages").getByText("English").click();
      assertThat(page.locator("html")).hasAttribute("lang", "en");
      assertThat(person.complaints())
          .as("But for the diagrams, which nobody deployed here")
          .allMatch(complaint -> complaint.contains("404"));
    }
  }

  @Test
  void shouldTellTheHistoryInTheReadersLanguage() {
    Story story = Story.begun("Wiegen");
    story.open(Phase.NEEDS);
    story.approvalGiven();
    await()
        .until(() -> sentences(story, null).stream().anyMatch(told -> told.contains("approved")));

    try (BrowserPage person = browser.newPage(true, "de-DE")) {
      Page page = person.page();
      person.logInAt("/", "Henrik Nyman");
      person.go("/cycles/" + story.cycle() + "/history");

      assertThat(page.locator("h1")).hasText("Verlauf");
      assertThat(page.locator("#timeline"))
          .containsText("Astrid Lindqvist (Anbieter) hat für die Anbieterseite unterschrieben");
      assertThat(page.locator("#timeline"))
          .containsText("hat den Zyklus für den Microservice „Wiegen“");
      assertThat(page.locator("#timeline summary").first()).containsText("3 Aktivitäten geöffnet.");
      page.locator("#timeline summary").first().click();
      assertThat(page.locator("#timeline .together").first())
          .containsText(
              "Aktivität 3 ist offen (Betriebsteam Einführung): Bedarfe des Betriebs äußern.");
      assertThat(page.locator("[data-live]")).hasAttribute("data-state", "live");

      story.complete(Phase.NEEDS);
      assertThat(page.locator("#timeline li").first()).containsText("abgeschlossen");
      EnglishLeft.requireNone(page, Language.GERMAN, "org.cocreation.kpi");
      assertThat(
              String.valueOf(
                  page.evaluate(
                      "async (address) => (await fetch(address)).text()",
                      "/session/api/v1/cycles/" + story.cycle() + "/timeline")))
          .as("What a page asks of the API is in the page's language")
          .contains("hat den Zyklus für den Microservice");
      person.shootInAllLooks("history-de");
      assertThat(person.complaints()).isEmpty();
    }

    assertThat(sentences(story, null)).anyMatch(told -> told.startsWith("Activity 1 is open for"));
    assertThat(sentences(story, "fi, sv;q=0.5"))
        .anyMatch(told -> told.startsWith("Aktivitet 1 är"));
    assertThat(timeline(story, "sv").getHeader("Content-Language")).isEqualTo("sv");
  }

  private static io.restassured.response.Response timeline(Story story, String accepted) {
    RequestSpecification reader = as("steering@mincorp");
    return (accepted == null ? reader : reader.header("Accept-Language", accepted))
        .get("/api/v1/cycles/" + story.cycle() + "/timeline?limit=200");
  }

  private static List<String> sentences(Story story, String accepted) {
    return timeline(story, accepted).jsonPath().getList("items.sentence", String.class);
  }
}
