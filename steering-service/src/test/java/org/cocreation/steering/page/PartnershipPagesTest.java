package org.cocreation.steering.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.chassis.test.TestBrowser;
import org.cocreation.steering.Company;
import org.cocreation.steering.CycleFixture;
import org.cocreation.steering.PartnershipFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two companies begin by pages alone: partnership, people, goals, weights, pledges, a cycle. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class PartnershipPagesTest {

  @RegisterExtension static TestBrowser browser = new TestBrowser();

  @Test
  void shouldBeginByPagesAlone() {
    Company ignored = Company.ofPersonas("energycorp");
    ignored = Company.ofPersonas("solutioncorp");
    try (Room ingrid = Room.of(browser, "Ingrid Dahl", "/partnerships");
        Room lars = Room.of(browser, "Lars Mikkelsen", "/partnerships")) {
      ingrid
          .fill("propose", "name", "District <b>heating</b>")
          .choose("propose", "counterpart", "energycorp");
      ingrid.page().locator("#propose [value=PROVIDER]").check();
      ingrid.send("propose");
      assertThat(ingrid.page().locator("#proposed-heading")).isVisible();

      int found = lars.go("/partnerships");
      Assertions.assertThat(found).isEqualTo(200);
      Locator asked =
          lars.page()
              .locator(
                  "article",
                  new com.microsoft.playwright.Page.LocatorOptions().setHasText("Solutioncorp"))
              .first();
      assertThat(asked).containsText("District <b>heating</b>");
      lars.shoot("partnerships");
      asked.locator("form[id^=accept] button").click();
      lars.page().locator("dialog.confirm button[value=yes]").click();
      lars.page().waitForURL(Pattern.compile(".*/partnerships/[0-9a-f-]+$"));
      assertThat(lars.page().locator("#people-customer")).containsText("Lars Mikkelsen");

      lars.open("#add-more")
          .fill("add-member", "person", "operations@energycorp")
          .fill("add-member", "name", "Tomas Novak");
      lars.page().locator("#add-member [value=OPERATIONS]").check();
      lars.send("add-member");
      assertThat(lars.page().locator("#people-customer")).containsText("Tomas Novak");

      lars.open("#goal-more");
      goal(lars, "Less water lost");
      assertThat(lars.page().locator(".tree")).containsText("Litres lost");
      lars.open("#start-more").fill("start", "microService.name", "Water leak location");
      lars.send("start");
      lars.page().waitForURL(Pattern.compile(".*/cycles/[0-9a-f-]+/goals$"));
      lars.open("#goal-more");
      goal(lars, "Quicker repairs");
      assertThat(lars.page().locator("#weights tbody tr")).hasCount(2);
      lars.page().locator("#weights input.figure").first().fill("3");
      lars.send("weights");
      assertThat(lars.page().locator("#weights")).containsText("75 %");
      lars.send("agree");
      assertThat(lars.page().locator("#agreement-customer")).containsText("Agreed");
      lars.open("#pledge-more").fill("pledge", "amount.amount", "none");
      lars.send("pledge");
      assertThat(lars.page().locator("#pledge .problem"))
          .containsText("without thousands separators");
      lars.fill("pledge", "amount.amount", "40000.00").send("pledge");
      assertThat(lars.page().locator("#pledges-table")).containsText("40,000.00");
      assertThat(lars.page().locator("#activity")).containsText("has not decided what it pledges");
      lars.shoot("goals");
      Assertions.assertThat(lars.complaints()).isEmpty();
    }
  }

  private static void goal(Room by, String name) {
    by.fill("define-goal", "name", name)
        .fill("define-goal", "kpis[0].name", "Litres lost")
        .fill("define-goal", "kpis[0].unit", "l/day")
        .fill("define-goal", "kpis[0].baseline", "900")
        .fill("define-goal", "kpis[0].target", "300")
        .send("define-goal");
  }

  @Test
  void shouldChangeWhatWasSaidWithAReason() {
    PartnershipFixture partnership = constructcorpAndMincorp();
    CycleFixture cycle = CycleFixture.startedIn(partnership);
    String goal = cycle.defineGoal("Lower fuel cost", null);
    try (Room astrid = Room.of(browser, "Astrid Lindqvist", "/partnerships/" + partnership.id())) {
      astrid.open("#edit-" + goal).fill("change-" + goal, "kpis[0].target", "1.50");
      astrid.fill("change-" + goal, "reason", "Diesel is cheaper.").send("change-" + goal);
      assertThat(astrid.page().locator("#goal-" + goal).first()).containsText("→ 1.5 EUR/t");
      astrid
          .open("#more-more-kpi-" + goal)
          .fill("more-kpi-" + goal, "kpis[1].name", "Idle time")
          .fill("more-kpi-" + goal, "kpis[1].unit", "min")
          .fill("more-kpi-" + goal, "kpis[1].baseline", "20")
          .fill("more-kpi-" + goal, "kpis[1].target", "5")
          .fill("more-kpi-" + goal, "reason", "Queues matter too.")
          .send("more-kpi-" + goal);
      assertThat(astrid.page().locator(".kpi-list li")).hasCount(2);
      astrid.page().locator("#four-eyes select").selectOption("ABOVE");
      astrid
          .fill("four-eyes", "amount.amount", "250000.00")
          .fill("four-eyes", "amount.currency", "EUR")
          .send("four-eyes");
      assertThat(astrid.page().locator("[data-toast]")).containsText("The rule is set");
      astrid.shoot("room");
      Assertions.assertThat(astrid.go("/partnerships")).isEqualTo(200);
      astrid
          .open("#own-more")
          .fill("organization", "industry", "Construction <equipment>")
          .fill("organization", "employees", "7801")
          .send("organization");
      assertThat(astrid.page().locator("[data-toast]")).hasText("It is changed.");
      assertThat(astrid.page().locator("#organization [name=employees]"))
          .hasAttribute("value", "7801");
      Assertions.assertThat(astrid.complaints()).isEmpty();
    }
  }

  @Test
  void shouldShowMembersWhatIsTheirsAndOutsidersNothing() {
    PartnershipFixture partnership = constructcorpAndMincorp();
    CycleFixture cycle = CycleFixture.startedIn(partnership);
    String room = "/partnerships/" + partnership.id();
    try (Room sofia = Room.withoutScripts(browser, "Sofia Kallio", room);
        Room viktor = Room.of(browser, "Viktor Hale", "/partnerships")) {
      assertThat(sofia.page().locator("#people-provider")).containsText("Astrid Lindqvist");
      assertThat(sofia.page().locator("main form")).hasCount(0);
      for (String page : new String[] {"goals", "value", "gate", "resources", "money"}) {
        String address = "/cycles/" + cycle.id() + "/" + page;
        Assertions.assertThat(sofia.go(address)).isEqualTo(200);
        assertThat(sofia.page().locator("main form:not(.filter)")).hasCount(0);
        assertThat(sofia.page().locator(".tabs [aria-current=page]")).hasCount(1);
        Assertions.assertThat(viktor.go(address)).isEqualTo(404);
        assertThat(viktor.page().locator("body")).not().containsText("Weight loading");
      }
      Assertions.assertThat(viktor.go(room)).isEqualTo(404);
      Assertions.assertThat(viktor.go("/partnerships/nonsense")).isEqualTo(404);
    }
  }

  static PartnershipFixture constructcorpAndMincorp() {
    PartnershipFixture partnership =
        PartnershipFixture.active(
            Company.ofPersonas("constructcorp"), Company.ofPersonas("mincorp"));
    Assertions.assertThat(partnership.of(Side.PROVIDER).key()).isEqualTo("constructcorp");
    return partnership;
  }
}
