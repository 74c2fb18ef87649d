package org.cocreation.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import org.assertj.core.api.Assertions;
import org.cocreation.chassis.test.BrowserPage;
import org.cocreation.chassis.test.TestBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two companies on the same page: what one does, the other sees at once, and loses nothing. */
@ExtendWith(PackagedStack.class)
class TwoRoomsTest {

  @RegisterExtension static TestBrowser browser = new TestBrowser();

  @Test
  void shouldShowTheOtherSidesChangeWhileSomethingIsTyped() {
    Cycle cycle = Partnership.accepted().startCycle("Weight loading");
    cycle.awaitPhase("NEEDS");
    URI goals =
        PackagedStack.running().proxy().url().resolve("/steering/cycles/" + cycle.id() + "/goals");
    try (BrowserPage astrid = browser.newPage();
        BrowserPage henrik = browser.newPage()) {
      astrid.logInAt(goals, "Astrid Lindqvist");
      henrik.logInAt(goals, "Henrik Nyman");
      assertThat(astrid.page().locator("[data-live]")).hasAttribute("data-state", "live");
      Page mine = astrid.page();
      mine.locator("#goal-more > summary").click();
      mine.locator("#define-goal [name=name]").fill("Lower fuel cost");

      Page theirs = henrik.page();
      theirs.locator("#pledge-more > summary").click();
      theirs.locator("#pledge [name='amount.amount']").fill("60000.00");
      theirs.locator("#pledge button[type=submit]").click();

      assertThat(mine.locator("#pledges-table")).containsText("60,000.00");
      assertThat(mine.locator("#define-goal [name=name]")).hasValue("Lower fuel cost");
      Assertions.assertThat(astrid.complaints()).isEmpty();
      Assertions.assertThat(henrik.complaints()).isEmpty();
    }
  }
}
