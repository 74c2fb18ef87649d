package org.cocreation.steering.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.chassis.test.TestBrowser;
import org.cocreation.steering.CycleFixture;
import org.cocreation.steering.PartnershipFixture;
import org.cocreation.steering.Siblings;
import org.cocreation.steering.tranche.FundedCycle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two steering groups state values, sign, decide and spend, side by side in two browsers. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class GatePagesTest {

  @RegisterExtension static TestBrowser browser = new TestBrowser();

  private Siblings siblings;

  @BeforeEach
  void start() {
    siblings = Siblings.atWork();
  }

  @AfterEach
  void stop() {
    siblings.close();
  }

  @Test
  void shouldGoFromValuesToASealedDecisionByPagesAlone() {
    CycleFixture cycle =
        CycleFixture.startedIn(PartnershipPagesTest.constructcorpAndMincorp())
            .in(Phase.PRIORITIZATION)
            .finishPhase();
    cycle.stateValue(Side.PROVIDER, "240000.00");
    String cycleAddress = "/cycles/" + cycle.id();
    try (Room astrid = Room.of(browser, "Astrid Lindqvist", cycleAddress + "/gate");
        Room henrik = Room.of(browser, "Henrik Nyman", cycleAddress + "/value")) {
      assertThat(astrid.page().locator("#missing")).containsText("The customer has not stated");
      assertThat(astrid.page().locator("#missing a").first())
          .hasAttribute("href", Pattern.compile(".*/value#own-heading$"));
      assertThat(astrid.page().locator("#sign")).hasCount(0);
      stateValue(henrik);
      plan(astrid);
      int found = henrik.go(cycleAddress + "/gate");
      Assertions.assertThat(found).isEqualTo(200);
      assertThat(henrik.page().locator(".document")).containsText("180,000 to 310,000");
      assertThat(henrik.page().locator("#missing")).hasCount(0);
      assertThat(henrik.page().locator("#place-provider")).containsText("Astrid Lindqvist");

      henrik.page().locator("#sign").scrollIntoViewIfNeeded();
      Object place = henrik.page().evaluate("scrollY");
      henrik.sendAndConfirm("sign");
      assertThat(henrik.page().locator("#place-customer .signature")).hasText("Henrik Nyman");
      Assertions.assertThat(henrik.page().evaluate("scrollY")).isEqualTo(place);
      henrik.fill("tranches", "tranches[1].amount", "60000.00").send("tranches");
      assertThat(henrik.page().locator("#voided")).containsText("The tranche plan changed");
      henrik.sendAndConfirm("sign");
      assertThat(henrik.page().locator("#place-customer .signature")).hasText("Henrik Nyman");
      found = astrid.go(cycleAddress + "/gate");
      Assertions.assertThat(found).isEqualTo(200);
      astrid.sendAndConfirm("sign");
      assertThat(astrid.page().locator("#invest")).containsText("Both sides have signed");
      astrid.shoot("gate");

      astrid.sendAndConfirm("invest");
      astrid.page().waitForURL(Pattern.compile(".*/decisions/[0-9a-f-]+$"));
      assertThat(astrid.page().locator(".signature")).hasCount(2);
      assertThat(astrid.page().locator(".document")).containsText("60,000.00 EUR");
      assertThat(astrid.page().locator("#content")).containsText("Sealed by this service");
      Assertions.assertThat(downloaded(astrid, "Download the document")).endsWith(".pdf");
      Assertions.assertThat(downloaded(astrid, "Download the proof")).startsWith("proof-");
      astrid.shoot("decision");
      found = astrid.go(cycleAddress + "/gate");
      Assertions.assertThat(found).isEqualTo(200);
      astrid
          .open("#extend-more")
          .fill("extend", "date", LocalDate.now(ZoneOffset.UTC).plusYears(2).toString())
          .fill("extend", "reason", "The sensors came late.")
          .send("extend");
      assertThat(astrid.page().locator("[aria-labelledby=clock-heading]"))
          .containsText("The sensors came late.");
      Assertions.assertThat(astrid.complaints()).isEmpty();
      Assertions.assertThat(henrik.complaints()).isEmpty();
    }
  }

  private static void stateValue(Room customer) {
    customer
        .fill("statement", "summary", "Less fuel, shorter queues")
        .fill("statement", "low", "180,000")
        .fill("statement", "likely", "400000.00")
        .fill("statement", "high", "310000.00")
        .fill("statement", "assumptions", "Eight trucks, two shifts")
        .fill("statement", "investment", "60 000")
        .fill("statement", "constraintNote", "The crusher waits less.");
    Assertions.assertThat(
            customer.page().locator("#statement-low").evaluate("low => low.validationMessage"))
        .asString()
        .startsWith("180,000 can be read in two ways");
    customer.fill("statement", "low", "180,000.00").send("statement");
    assertThat(customer.page().locator("#statement .problem")).containsText("less than likely");
    customer.fill("statement", "likely", "250000.00").send("statement");
    assertThat(customer.page().locator("#statements .differs").first()).isVisible();
    assertThat(customer.page().locator(".ranges").first().locator(".range")).hasCount(2);
    assertThat(customer.page().locator(".ranges").nth(1)).containsText("months");
    assertThat(customer.page().locator(".agenda li").first()).isVisible();
    customer.shoot("value");
  }

  @Test
  void shouldSettleWhereTheStatementsDifferSideBySide() {
    CycleFixture cycle =
        CycleFixture.startedIn(PartnershipPagesTest.constructcorpAndMincorp())
            .in(Phase.PRIORITIZATION);
    cycle.stateValue(Side.PROVIDER, "240000.00");
    String value = "/cycles/" + cycle.id() + "/value";
    try (Room astrid = Room.of(browser, "Astrid Lindqvist", value);
        Room henrik = Room.of(browser, "Henrik Nyman", value)) {
      assertThat(astrid.page().locator("[aria-labelledby=agenda-heading]"))
          .containsText("Once both sides have stated");
      assertThat(astrid.page().locator("#statements .differs")).hasCount(0);
      cycle.stateValue(Side.CUSTOMER, "400000.00");
      Assertions.assertThat(astrid.go(value)).isEqualTo(200);
      assertThat(astrid.page().locator("#open-points")).containsText("3 points are open");
      astrid
          .open("#wording-more-range")
          .fill("wording-range", "wording", "Both <try> it with two trucks.")
          .send("wording-range");
      assertThat(astrid.page().locator("#point-range .wording")).containsText("Astrid Lindqvist");
      assertThat(astrid.page().locator("#accept-range")).hasCount(0);

      Assertions.assertThat(henrik.go(value)).isEqualTo(200);
      assertThat(henrik.page().locator("#point-range .wording"))
          .containsText("Both <try> it with two trucks.");
      henrik.send("accept-range");
      assertThat(henrik.page().locator("#point-range")).containsText("accepted by Henrik Nyman");
      assertThat(henrik.page().locator("#open-points")).containsText("2 points are open");
      henrik.shoot("differences");

      int found = henrik.go("/cycles/" + cycle.id() + "/gate");
      Assertions.assertThat(found).isEqualTo(200);
      assertThat(henrik.page().locator("#open-points")).containsText("2 points");
      assertThat(henrik.page().locator("#agreed")).hasCount(1);
      cycle.stateValue(Side.PROVIDER, "250000.00");
      Assertions.assertThat(henrik.go(value)).isEqualTo(200);
      assertThat(henrik.page().locator("#why-open-range")).containsText("of the provider changed");
      henrik
          .open("#wording-more-figures")
          .fill("wording-figures", "wording", "Kept while another is faster.");
      Assertions.assertThat(astrid.go(value)).isEqualTo(200);
      astrid
          .open("#wording-more-figures")
          .fill("wording-figures", "wording", "Each side pays its own.")
          .send("wording-figures");
      assertThat(astrid.page().locator("#point-figures .wording")).isVisible();
      henrik.send("wording-figures");
      assertThat(henrik.page().locator("#wording-figures")).containsText("Each side pays its own.");
      Assertions.assertThat(astrid.complaints()).isEmpty();
    }
  }

  private static void plan(Room by) {
    by.fill("tranches", "tranches[0].amount", "30000.00")
        .fill("tranches", "tranches[0].purpose", "Two trucks")
        .choose("tranches", "tranches[0].evidence.activity", "assess-solution")
        .fill("tranches", "tranches[0].evidence.text", "Crews accepted it")
        .fill("tranches", "tranches[1].amount", "70000.00")
        .fill("tranches", "tranches[1].purpose", "All eight trucks")
        .send("tranches");
    assertThat(by.page().locator(".document")).containsText("70,000.00 EUR");
    by.fill("kill-clock", "date", LocalDate.now(ZoneOffset.UTC).plusYears(1).toString())
        .fill("kill-clock", "budget.amount", "60000.00")
        .send("kill-clock");
    assertThat(by.page().locator("#missing")).hasCount(0);
  }

  @Test
  void shouldSendACycleBackAndStopItWithAReason() {
    CycleFixture cycle =
        CycleFixture.startedIn(PartnershipPagesTest.constructcorpAndMincorp())
            .in(Phase.PRIORITIZATION);
    try (Room astrid = Room.of(browser, "Astrid Lindqvist", "/cycles/" + cycle.id() + "/gate")) {
      astrid.open("#other-ways").choose("rework", "toPhase", "NEEDS");
      astrid.fill("rework", "reason", "Hear the dispatchers <first>.").send("rework");
      astrid.page().waitForURL(Pattern.compile(".*/decisions/[0-9a-f-]+$"));
      assertThat(astrid.page().locator("#content")).containsText("Hear the dispatchers <first>.");
      int found = astrid.go("/cycles/" + cycle.id() + "/gate");
      Assertions.assertThat(found).isEqualTo(200);
      astrid.open("#other-ways").fill("stop", "reason", "No value left.").sendAndConfirm("stop");
      astrid.page().waitForURL(Pattern.compile(".*/decisions/[0-9a-f-]+$"));
      Assertions.assertThat(cycle.path("status")).isEqualTo("STOPPED");
      Assertions.assertThat(astrid.complaints()).isEmpty();
    }
  }

  @Test
  void shouldShowTheJournalByPagesAndKeepWhatWasChosen() {
    PartnershipFixture partnership = PartnershipPagesTest.constructcorpAndMincorp();
    FundedCycle funded = FundedCycle.in(partnership, "50.00", "50.00", "EUR", "10.00", "20.00");
    String tranche = funded.tranches().getFirst();
    for (int i = 0; i < 51; i++) {
      funded.spend(Side.PROVIDER, tranche, "0.01", "EUR").then().statusCode(201);
    }
    String money = "/cycles/" + funded.cycle().id() + "/money";
    try (Room henrik = Room.of(browser, "Henrik Nyman", money)) {
      assertThat(henrik.page().locator("#journal tbody > tr")).hasCount(50);
      henrik.page().locator("#kind").selectOption("SPENDING");
      henrik.page().locator(".filter button").click();
      henrik.page().waitForURL(Pattern.compile(".*[?&]kind=SPENDING.*"));
      assertThat(henrik.page().locator("#journal tbody > tr")).hasCount(50);
      henrik.page().locator(".pages a").click();
      assertThat(henrik.page().locator("#journal tbody > tr")).hasCount(1);
      assertThat(henrik.page().locator("#kind")).hasValue("SPENDING");
      for (int beyondTheOldest = 0; beyondTheOldest <= 1; beyondTheOldest++) {
        int found = henrik.go(money + "?kind=SPENDING&before=" + beyondTheOldest);
        Assertions.assertThat(found).isEqualTo(200);
        assertThat(henrik.page().locator("#money")).containsText("No movement that fits.");
        henrik.page().locator(".pages a").click();
        assertThat(henrik.page().locator("#journal tbody > tr")).hasCount(50);
      }
      for (String noNumber : List.of("abc", "", "-1", "9".repeat(30))) {
        int found = henrik.go(money + "?before=" + noNumber);
        Assertions.assertThat(found).as(noNumber).isEqualTo(200);
        assertThat(henrik.page().locator("#journal tbody > tr")).hasCount(50);
      }
    }
  }

  @Test
  void shouldSpendTheOthersShareWithFourEyes() {
    PartnershipFixture partnership = PartnershipPagesTest.constructcorpAndMincorp();
    FundedCycle funded = FundedCycle.in(partnership, "50.00", "50.00", "EUR", "10.00", "20.00");
    String money = "/cycles/" + funded.cycle().id() + "/money";
    try (Room astrid = Room.of(browser, "Astrid Lindqvist", money);
        Room henrik = Room.of(browser, "Henrik Nyman", money)) {
      astrid
          .open("#spend-more-1")
          .fill("spend-1", "amount.amount", "4.00")
          .fill("spend-1", "description", "Load cells");
      astrid.page().locator("#spend-1 [value=CUSTOMER]").check();
      astrid.send("spend-1");
      assertThat(astrid.page().locator("[id^=waiting]")).containsText("Load cells");
      assertThat(astrid.page().locator("form[id^=confirm]")).hasCount(0);

      int found = henrik.go(money);
      Assertions.assertThat(found).isEqualTo(200);
      henrik.page().locator("form[id^=confirm] button").click();
      assertThat(henrik.page().locator("[id^=waiting]")).hasCount(0);
      assertThat(henrik.page().locator("#journal")).containsText("Load cells");
      assertThat(henrik.page().locator("#ledger-EUR")).containsText("4.00");
      henrik.page().locator("#kind").selectOption("PLEDGE");
      henrik.page().locator(".filter button").click();
      assertThat(henrik.page().locator("#journal")).not().containsText("Load cells");
      Download journal =
          henrik.page().waitForDownload(() -> henrik.page().locator(".filter a").click());
      Assertions.assertThat(journal.suggestedFilename()).isEqualTo("journal.csv");
      found = henrik.go(money);
      Assertions.assertThat(found).isEqualTo(200);
      henrik.open("#release-more-2").fill("release-2", "evidence.note", "The concept stands.");
      henrik.send("release-2");
      assertThat(henrik.page().locator("#ledger-EUR")).containsText("70.00");
      henrik.shoot("money");
      Assertions.assertThat(henrik.complaints()).isEmpty();
    }
  }

  private static String downloaded(Room room, String link) {
    Download file = room.page().waitForDownload(() -> room.page().getByText(link).click());
    return file.suggestedFilename();
  }
}
