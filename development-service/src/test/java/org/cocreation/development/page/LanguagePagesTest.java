package org.cocreation.development.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cocreation.development.NeedsFixture.CUSTOMER;
import static org.cocreation.development.NeedsFixture.PROVIDER;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
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

  @Test
  void shouldHaveNoEnglishLeft() {
    NeedsFixture cycle = NeedsFixture.started();
    cycle.goal("Billiger");
    cycle.goal("Schneller");
    cycle.goal("Sicherer");
    String ours = cycle.write(CUSTOMER, "Ladung geschätzt");
    try (BrowserPage person = browser.newPage(true, "de-DE")) {
      Page page = person.page();
      QuietRoom.followNothing(page);
      person.logInAt("/cycles/" + cycle.cycle() + "/needs", "Sofia Kallio");
      assertThat(page.locator("#own")).isVisible();
      EnglishLeft.requireNone(page, Language.GERMAN, "org.cocreation.development");
      person.shoot("needs-own-de");
      cycle.write(PROVIDER, "Lkw warten");
      cycle.share();
      String loads = cycle.merge(CUSTOMER, "Ladung geschätzt", ours).then().extract().path("id");
      cycle.score(PROVIDER, loads, 9, 6, 3).then().statusCode(200);
      visit(person, cycle, "needs", Language.GERMAN);
      visit(person, cycle, "problems", Language.GERMAN);
      assertThat(page.locator("#ranking thead")).containsText("33,3\u00a0%");
      person.shootInAllLooks("problems-de");
      visit(person, cycle, "opportunities", Language.GERMAN);
      visit(person, cycle, "concept", Language.GERMAN);

      page.locator(".languages").getByText("Svenska").click();
      assertThat(page.locator("html")).hasAttribute("lang", "sv");
      for (String room : new String[] {"needs", "problems", "opportunities", "concept"}) {
        visit(person, cycle, room, Language.SWEDISH);
      }
    }
  }

  private static void visit(
      BrowserPage person, NeedsFixture cycle, String room, Language language) {
    person.go("/cycles/" + cycle.cycle() + "/" + room);
    assertThat(person.page().locator("html")).hasAttribute("lang", language.tag());
    EnglishLeft.requireNone(person.page(), language, "org.cocreation.development");
  }
}
