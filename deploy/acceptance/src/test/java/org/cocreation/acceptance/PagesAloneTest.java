package org.cocreation.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Map;
import org.assertj.core.api.Assertions;
import org.cocreation.chassis.test.TestBrowser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Two companies by pages alone, in two browsers side by side: from nothing to a signed bet. Nothing
 * is loaded again to see what the other did.
 */
@Tag("long")
@ExtendWith(PackagedStack.class)
class PagesAloneTest {

  @RegisterExtension static TestBrowser browser = new TestBrowser();

  /** R1, weight loading; the customer's side works by keyboard alone. */
  @Test
  void shouldGoFromNothingToASignedBet(TestReporter reporter) {
    try (Visitor astrid = Visitor.withMouse(browser, "Astrid Lindqvist");
        Visitor henrik = Visitor.byKeyboard(browser, "Henrik Nyman")) {
      Beginning beginning = new Beginning(astrid, henrik);
      beginning.begin("Constructcorp", "Mincorp", "Weight loading");
      beginning.goToTheGoals(astrid);
      NeedsOnPages needs = new NeedsOnPages(astrid, henrik);
      needs.agreeOnGoals();
      needs.hearOperations();
      needs.listApart();
      needs.merge();
      needs.score();
      needs.invest();
      ValueOnPages value = new ValueOnPages(astrid, henrik);
      value.select();
      value.design("Weight loading");
      value.review();
      value.stateValues();
      value.planAtOnce();
      value.signAndDecide();
      Assertions.assertThat(henrik.complaints()).isEmpty();
      reporter.publishEntry(
          Map.of("clicks", String.valueOf(astrid.count()), "keys", String.valueOf(henrik.count())));
    }
  }

  /** R2, district heating: no business case, no feature. */
  @Test
  void shouldRefusePinkHousesWhereTheyAreTyped() {
    try (Visitor ingrid = Visitor.withMouse(browser, "Ingrid Dahl");
        Visitor lars = Visitor.byKeyboard(browser, "Lars Mikkelsen")) {
      new Beginning(ingrid, lars).begin("Solutioncorp", "Energycorp", "District heating");
      ValueOnPages.describe(lars, "District heating");
      ValueOnPages.proposeWithoutKpi(lars, "Pink houses");
      Object refusal =
          lars.at("#propose [name=kpiId]").evaluate("(field) => field.validationMessage");
      Assertions.assertThat(refusal).asString().contains("pink house");
      assertThat(lars.page().locator("#items")).hasCount(0);
    }
  }
}
