package org.cocreation.operations.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.assertj.core.api.Assertions;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.test.BrowserPage;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.chassis.test.SteeringEvents;
import org.cocreation.chassis.test.TestBrowser;
import org.cocreation.operations.CycleFixture;
import org.cocreation.operations.assessment.ProofFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Operations of both sides tries a proof of concept, scenario by scenario (4.2.3). */
@QuarkusTest
@TestProfile(FeatureTest.class)
class AssessmentsPageTest {

  @RegisterExtension static TestBrowser browser = new TestBrowser();

  @Test
  void shouldRejectAProofOfConceptForWhatMustChangeThenAcceptTheNextAndComplete() {
    CycleFixture cycle = CycleFixture.runningIn("DEVELOPMENT");
    new SteeringEvents()
        .activityDue(cycle.partnership(), cycle.id(), ActivityDefinition.ASSESS_SOLUTION, 1);
    try (BrowserPage pekka = at(cycle, "Pekka Rantanen");
        BrowserPage maja = at(cycle, "Maja Sandberg")) {
      Page customer = pekka.page();
      assertThat(customer.locator("#turn")).containsText("No proof of concept is shown yet");
      pekka.shootInAllLooks("proofs-empty");
      customer.locator("#prepare [name=workProcess]").fill("Loading at the face");
      customer.locator("#prepare [name=text]").fill("The driver <reads> the load.");
      send(customer.locator("#prepare"));
      assertThat(customer.locator("#scenarios .voice"))
          .containsText("The driver <reads> the load.");

      ProofFixture first = ProofFixture.shownIn(cycle, 1);
      customer.reload();
      assertThat(customer.locator("#turn")).containsText("verdict of both sides");
      assertThat(customer.locator("#activity .missing")).containsText("customer’s operations");
      Locator judge = customer.locator("form[id^=judge]");
      judge.locator("[value=REJECTED]").check();
      judge.locator("[name=mustChange]").fill("Show it while the bucket is up.");
      send(judge);
      assertThat(judge.locator(".problem")).containsText("work process");
      judge.locator("[name=effect]").fill("Each truck takes longer.");
      send(judge);
      assertThat(customer.locator("#assessment-1 .points"))
          .containsText("What must change: Show it while the bucket is up.");
      pekka.shootInAllLooks("proofs-open");
      decide(customer, "REJECTED");
      assertThat(customer.locator("#turn")).containsText("“Proof 1” was rejected");
      assertThat(customer.locator("#assessment-1 .verdicts")).containsText("Gave no verdict");

      ProofFixture second = ProofFixture.shownIn(cycle, 2);
      customer.reload();
      customer.locator("form[id^=judge] [value=ACCEPTED]").check();
      send(customer.locator("form[id^=judge]"));
      assertThat(customer.locator("#assessment-2 .badges").first())
          .containsText("1 of 1 scenarios judged");
      decide(customer, "ACCEPTED");
      assertThat(customer.locator("#turn")).containsText("verdict of the provider’s operations");
      Page provider = maja.page();
      provider.reload();
      assertThat(provider.locator("form[id^=judge]")).hasCount(0);
      assertThat(provider.locator("form[id^=change]")).hasCount(0);
      decide(provider, "ACCEPTED");
      assertThat(provider.locator("#turn")).containsText("accepted “Proof 2”");
      maja.shootInAllLooks("proofs-accepted");
      provider.locator("#activity textarea").fill("Both crews worked with it.");
      send(provider.locator("#activity form"));
      assertThat(provider.locator("#activity")).containsText("Completed by");
      Assertions.assertThat(first.id()).isNotEqualTo(second.id());
    }
  }

  @Test
  void shouldLetOthersReadAndOutsidersSeeNothing() {
    CycleFixture cycle = CycleFixture.runningIn("DEVELOPMENT");
    ProofFixture ignored = ProofFixture.acceptedIn(cycle);
    try (BrowserPage jonas = at(cycle, "Jonas Eklund");
        BrowserPage viktor = at(cycle, "Viktor Hale")) {
      assertThat(jonas.page().locator("#closed")).containsText("Members of the operations team");
      assertThat(jonas.page().locator("#assessment-1")).containsText("Accepted");
      assertThat(jonas.page().locator("main form")).hasCount(0);
      assertThat(viktor.page().locator("h1")).hasText("There is nothing here");
      Assertions.assertThat(viktor.ask("/cycles/" + cycle.id() + "/assessments/part").status())
          .isEqualTo(404);
    }
  }

  private static void decide(Page page, String outcome) {
    Locator form = page.locator("form[id^=verdict]");
    form.locator("[value=" + outcome + "]").check();
    send(form);
    page.locator("dialog.confirm [value=yes]").click();
  }

  private static void send(Locator form) {
    form.getByRole(AriaRole.BUTTON).last().click();
  }

  private BrowserPage at(CycleFixture cycle, String name) {
    return browser.at("/cycles/" + cycle.id() + "/assessments", name);
  }
}
