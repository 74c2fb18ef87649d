package org.cocreation.development.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.assertj.core.api.Assertions;
import org.cocreation.chassis.test.BrowserPage;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.chassis.test.SteeringEvents;
import org.cocreation.chassis.test.TestBrowser;
import org.cocreation.development.NeedsFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The concept is designed, approved and read in its revisions. Screenshots: target/screenshots. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class ConceptPageTest {

  @RegisterExtension static TestBrowser browser = new TestBrowser();

  @Test
  void shouldDesignAConceptAndRefuseAPinkHouseWhereItIsTyped() {
    NeedsFixture cycle = NeedsFixture.started();
    cycle.goal("Lower fuel cost");
    try (BrowserPage person = at(cycle, "Sofia Kallio")) {
      Page page = person.page();
      page.locator("#describe [name=name]").fill("Weight <loading>");
      page.locator("#describe [name=summary]").fill("Operators see each truck's load.");
      page.locator("#describe button").click();
      assertThat(page.locator("#about")).hasText("Weight <loading>");
      assertThat(page.locator("#approval")).containsText("it needs a feature");
      page.locator("#propose [name=title]").fill("Pink houses");
      page.locator("#propose [name=description]").fill("They look nice.");
      page.locator("#propose [name=effortHours]").fill("40");
      page.locator("#propose [name=sourcing]").selectOption("CUSTOM");
      page.locator("#propose [name=feasibility]").selectOption("4");
      page.locator("#propose [name=dataReadiness]").selectOption("READY");
      page.locator("#propose button").click();
      Assertions.assertThat(
              page.locator("#propose [name=kpiId]").evaluate("field => field.validationMessage"))
          .asString()
          .contains("pink house");
      assertThat(page.locator("#items")).hasCount(0);
      page.locator("#propose [name=title]").fill("Load shown while loading");
      page.locator("#propose [name=kpiId]").selectOption(new SelectOption().setIndex(1));
      page.locator("#propose [name=trace]").fill("A right load saves fuel.");
      page.locator("#propose button").click();
      assertThat(page.locator("#items .item")).hasCount(1);
      page.locator("#items [name=effortHours]").fill("60");
      page.locator("#items [name=effortHours]").press("Tab");
      assertThat(page.locator("#history .diff").first()).containsText("40 h");
      assertThat(page.locator("#history .diff ins").first()).hasText("60 h");
      Assertions.assertThat(person.complaints()).isEmpty();
    }
  }

  @Test
  void shouldShowTheConceptThatIsApproved() {
    NeedsFixture cycle = WholeWay.walked();
    try (BrowserPage person = at(cycle, "Jonas Eklund")) {
      Page page = person.page();
      assertThat(page.locator("#items .item")).hasCount(2);
      assertThat(page.locator("#items")).containsText("A right load saves fuel.");
      assertThat(page.locator("#items .badge").first()).containsText("For ");
      assertThat(page.locator("#refused")).containsText("No business case");
      assertThat(page.locator("#approval .good")).containsText("Tried on one truck.");
      assertThat(page.locator("#history > li")).hasCount(5);
      assertThat(page.locator("#history")).containsText("Refused: Pink houses");
      person.shootInAllLooks("concept");
      Assertions.assertThat(person.complaints()).isEmpty();
    }
  }

  @Test
  void shouldSayWhyTheApprovalIsVoid() {
    NeedsFixture cycle = WholeWay.walked();
    try (BrowserPage person = at(cycle, "Sofia Kallio")) {
      Page page = person.page();
      assertThat(page.locator("#approval .good")).hasCount(1);
      new SteeringEvents().left(cycle.partnership(), NeedsFixture.PROVIDER);
      await().until(() -> "DRAFT".equals(cycle.get("steering@mincorp", "/concept").path("state")));
      page.reload();
      assertThat(page.locator("#voided"))
          .hasText(
              "The technical approval is void, and the concept needs another one. Reason: Jonas"
                  + " Eklund (development@constructcorp) is not in the Agile development team any"
                  + " more.");
      assertThat(page.locator("#approve button")).containsText("Approve revision");
      assertThat(page.locator("#history > li").first()).containsText("any more");
      person.shootInAllLooks("concept-void");
      Assertions.assertThat(person.complaints()).isEmpty();
    }
  }

  @Test
  void shouldLetOtherTeamsReadAndShowOutsidersNothing() {
    NeedsFixture cycle = NeedsFixture.started();
    try (BrowserPage person = at(cycle, "Henrik Nyman")) {
      assertThat(person.page().locator("#closed")).containsText("agile development team");
      assertThat(person.page().locator("#describe")).hasCount(0);
    }
    try (BrowserPage person = at(cycle, "Viktor Hale")) {
      assertThat(person.page().locator("h1")).hasText("There is nothing here");
    }
  }

  private BrowserPage at(NeedsFixture cycle, String name) {
    return QuietRoom.at(browser, "/cycles/" + cycle.cycle() + "/concept", name);
  }
}
