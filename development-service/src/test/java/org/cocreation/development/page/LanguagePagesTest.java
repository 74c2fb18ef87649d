package org.cocreation.development.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cocreation.development.NeedsFixture.CUSTOMER;
import static org.cocreation.development.NeedsFixture.PROVIDER;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import org.cocreation.chassis.language.EnglishLeft;
import org.cocreation.chassis.language.Language;
import org.cocreation.chassis.test.BrowserPage;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.chassis.test.TestBrowser;
import org.cocreation.development.NeedsFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The development team's pages in German and Swedish. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class LanguagePagesTest {

  @RegisterExtension static TestBrowser browser = new TestBrowser();

  @TestHTTPResource("/")
  URI service;

  @Test
  void shouldHaveNoEnglishLeft() {
    NeedsFixture cycle = NeedsFixture.started();
    cycle.goal("Billiger");
    cycle.goal("Schneller");
    cycle.goal("Sicherer");
    String ours = cycle.write(CUSTOMER, "Ladung geschätzt");
    try (BrowserPage person = browser.newPage(true, "de-DE")) {
      Page page = person.page();
      NeedsPageTest.followNothing(page);
      person.logInAt(service.resolve("/cycles/" + cycle.cycle() + "/needs"), "Sofia Kallio");
      assertThat(page.locator("#own")).isVisible();
      requireNoEnglish(page, Language.GERMAN);
      person.shoot("needs-own-de");
      cycle.write(PROVIDER, "Lkw warten");
      cycle.share();
      String loads = cycle.merge(CUSTOMER, "Ladung geschätzt", ours).then().extract().path("id");
      cycle.score(PROVIDER, loads, 9, 6, 3).then().statusCode(200);
      visit(page, cycle, "needs", Language.GERMAN);
      visit(page, cycle, "problems", Language.GERMAN);
      assertThat(page.locator("#ranking thead")).containsText("33,3\u00a0%");
      person.shootInAllLooks("problems-de");
      visit(page, cycle, "opportunities", Language.GERMAN);
      visit(page, cycle, "concept", Language.GERMAN);

      page.locator(".languages").getByText("Svenska").click();
      assertThat(page.locator("html")).hasAttribute("lang", "sv");
      for (String room : new String[] {"needs", "problems", "opportunities", "concept"}) {
        visit(page, cycle, room, Language.SWEDISH);
      }
    }
  }

  private void visit(Page page, NeedsFixture cycle, String room, Language language) {
    var ignored =
        page.navigate(service.resolve("/cycles/" + cycle.cycle() + "/" + room).toString());
    assertThat(page.locator("html")).hasAttribute("lang", language.tag());
    requireNoEnglish(page, language);
  }

  private static void requireNoEnglish(Page page, Language language) {
    assertThat(
            EnglishLeft.on(page, language, "org.cocreation.development", "org.cocreation.chassis"))
        .as("%s: English texts", page.url())
        .isEmpty();
  }
}
