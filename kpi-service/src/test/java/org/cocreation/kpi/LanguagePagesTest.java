package org.cocreation.kpi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cocreation.chassis.test.Tokens.as;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
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

  @TestHTTPResource("/")
  URI service;

  @Test
  void shouldSpeakTheBrowsersLanguageUntilTheReaderChoosesAnother() {
    Story story = Story.begun("Wiegen");
    story.open(Phase.NEEDS);
    Sent.measured(story.kpi(), "m1", "1.62", Instant.parse("2026-03-31T12:00:00Z"));
    try (BrowserPage person = browser.newPage(true, "de-DE")) {
      Page page = person.page();
      person.logInAt(service, "Henrik Nyman");

      assertThat(page.locator("html")).hasAttribute("lang", "de");
      assertThat(page.locator("h1")).hasText("Meine Arbeit");
      assertThat(page.locator("#inbox")).containsText("Über die Zusage entscheiden (Ihre Seite)");
      assertThat(page.locator("#inbox time").first())
          .hasText(
              java.util.regex.Pattern.compile("\\d{2}\\.\\d{2}\\.\\d{4}, \\d{2}:\\d{2}:\\d{2}"));
      assertThat(page.locator("[data-live-text]")).hasText("Live");
      requireNoEnglish(page, Language.GERMAN);
      person.shootInAllLooks("work-de");

      page.navigate(service + "cycles/" + story.cycle());
      assertThat(page.locator("#kpis .actual")).containsText("1,62");
      assertThat(page.locator(".where")).containsText("Sie sind an der Reihe.");
      requireNoEnglish(page, Language.GERMAN);
      person.shootInAllLooks("cycle-de");

      page.locator(".languages").getByText("Svenska").click();
      page.waitForURL(service + "cycles/" + story.cycle());
      assertThat(page.locator("html")).hasAttribute("lang", "sv");
      assertThat(page.locator(".where")).containsText("Det är din tur.");
      assertThat(page.locator(".languages [aria-current]")).hasText("Svenska");
      requireNoEnglish(page, Language.SWEDISH);

      story.complete(Phase.NEEDS);
      assertThat(page.locator(".door.done")).hasCount(3);
      assertThat(page.locator(".door.done").first()).containsText("klar");
      requireNoEnglish(page, Language.SWEDISH);
      for (String path : List.of("", "portfolio", "guide", "search?q=Wiegen")) {
        Response answer = page.navigate(service + path);
        assertThat(answer.headerValue("Content-Language")).isEqualTo("sv");
        assertThat(answer.headerValue("Vary")).containsIgnoringCase("cookie");
        requireNoEnglish(page, Language.SWEDISH);
      }
      for (String room : List.of("history", "process")) {
        page.navigate(service + "cycles/" + story.cycle() + "/" + room);
        requireNoEnglish(page, Language.SWEDISH);
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
      person.logInAt(service, "Henrik Nyman");
      page.navigate(service + "cycles/" + story.cycle() + "/history");

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
      requireNoEnglish(page, Language.GERMAN);
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

  private static void requireNoEnglish(Page page, Language language) {
    assertThat(EnglishLeft.on(page, language, "org.cocreation.kpi", "org.cocreation.chassis"))
        .as("%s: English texts", page.url())
        .isEmpty();
  }
}
