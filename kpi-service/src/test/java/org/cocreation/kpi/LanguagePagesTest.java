package org.cocreation.kpi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
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

  private static void requireNoEnglish(Page page, Language language) {
    assertThat(EnglishLeft.on(page, language, "org.cocreation.kpi", "org.cocreation.chassis"))
        .as("%s: English texts", page.url())
        .isEmpty();
  }
}
