package org.cocreation.steering.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cocreation.steering.page.PartnershipPagesTest.constructcorpAndMincorp;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.cocreation.chassis.language.EnglishLeft;
import org.cocreation.chassis.language.Language;
import org.cocreation.chassis.test.BrowserPage;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.chassis.test.TestBrowser;
import org.cocreation.steering.CycleFixture;
import org.cocreation.steering.PartnershipFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The steering team's pages in German and Swedish. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class LanguagePagesTest {

  @RegisterExtension static TestBrowser browser = new TestBrowser();

  @Test
  void shouldHaveNoEnglishLeft() {
    PartnershipFixture partnership = constructcorpAndMincorp();
    CycleFixture cycle = CycleFixture.startedIn(partnership);
    String ignored = cycle.defineGoal("Billiger", null);
    String[] pages = {
      "/partnerships",
      "/partnerships/" + partnership.id(),
      "/cycles/" + cycle.id() + "/goals",
      "/cycles/" + cycle.id() + "/money",
      "/cycles/" + cycle.id() + "/value",
      "/cycles/" + cycle.id() + "/gate",
      "/verify"
    };
    try (BrowserPage person = browser.newPage(true, "de-DE")) {
      Page page = person.page();
      person.logInAt(pages[0], "Astrid Lindqvist");
      for (String address : pages) {
        visit(person, address, Language.GERMAN);
      }
      person.go(pages[2]);
      page.locator("#pledge-more > summary").click();
      pledge(page, "-5");
      assertThat(page.locator("#pledge .problem")).hasText("Darf nicht negativ sein.");
      pledge(page, "40.000,50");
      assertThat(page.locator("#pledges-table")).containsText("40.000,50");
      person.shootInAllLooks("goals-de");

      page.locator(".languages").getByText("Svenska").click();
      assertThat(page.locator("html")).hasAttribute("lang", "sv");
      assertThat(page.locator("#pledges-table")).containsText("40\u00a0000,50");
      // Not in that which the browser asks for by itself.
      page.locator("#pledge-more > summary").click();
      pledge(page, "-5");
      assertThat(page.locator("#pledge .problem")).hasText("Får inte vara negativt.");
      for (String address : pages) {
        visit(person, address, Language.SWEDISH);
      }
    }
  }

  private static void pledge(Page page, String amount) {
    page.locator("#pledge [name='amount.amount']").fill(amount);
    page.locator("#pledge button[type=submit]").click();
  }

  private static void visit(BrowserPage person, String address, Language language) {
    person.go(address);
    assertThat(person.page().locator("html")).hasAttribute("lang", language.tag());
    EnglishLeft.requireNone(person.page(), language, "org.cocreation.steering");
  }
}
