package org.cocreation.steering.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.assertj.core.api.Assertions;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.chassis.test.TestBrowser;
import org.cocreation.steering.CycleFixture;
import org.cocreation.steering.PartnershipFixture;
import org.cocreation.steering.Siblings;
import org.cocreation.steering.resourceplan.ThreeItems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two steering groups commit hours and decide what they go to, side by side in two browsers. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class ResourcesPageTest {

  @RegisterExtension static TestBrowser browser = new TestBrowser();

  private static final String TODAY = LocalDate.now(ZoneOffset.UTC).toString();

  @Test
  void shouldTeachWhatComesBeforeAnythingCanBeChosen() {
    CycleFixture cycle = CycleFixture.startedIn(PartnershipPagesTest.constructcorpAndMincorp());
    try (Room astrid = Room.of(browser, "Astrid Lindqvist", address(cycle))) {
      assertThat(astrid.page().locator("[aria-labelledby=people-customer]"))
          .containsText("Nobody's hours are offered yet");
      assertThat(astrid.page().locator("[aria-labelledby=choice-heading] a")).hasText("value gate");
      astrid.shoot("resources-empty");
      Assertions.assertThat(astrid.complaints()).isEmpty();
    }
  }

  @Test
  void shouldCommitHoursAndSeeWhatAChoiceCostsWhileSelecting() {
    PartnershipFixture partnership = PartnershipPagesTest.constructcorpAndMincorp();
    try (Siblings siblings = Siblings.atWork()) {
      ThreeItems items = ThreeItems.signed(partnership, siblings);
      CycleFixture other = CycleFixture.startedIn(partnership);
      try (Room astrid = Room.of(browser, "Astrid Lindqvist", address(items.cycle()));
          Room henrik = Room.of(browser, "Henrik Nyman", address(items.cycle()))) {
        offer(astrid, "Nora Vik", 30);
        assertThat(astrid.page().locator("#hours-provider")).containsText("Nora Vik");
        offer(henrik, "Elin Sandberg", 20);
        assertThat(henrik.page().locator("#hours-customer")).containsText("Elin Sandberg");
        Assertions.assertThat(astrid.go(address(other))).isEqualTo(200);
        String resource =
            other
                .partnership()
                .provider()
                .as("steering")
                .get("/api/v1/partnerships/{id}/resources", partnership.id())
                .path("items[0].id");
        astrid
            .open("#commit-" + resource + "-more")
            .fill("commit-" + resource, "hoursPerSprint", "15")
            .send("commit-" + resource);
        assertThat(astrid.page().locator("#resource-" + resource + " .badge"))
            .containsText("Over-booked: 45 hours per sprint");

        Assertions.assertThat(henrik.go(address(items.cycle()))).isEqualTo(200);
        assertThat(henrik.page().locator("[data-sum=cost]")).hasText("0.00 EUR");
        assertThat(henrik.page().locator("[data-sum=hours]")).hasText("100 / 100");
        henrik.page().getByLabel("Make “Second”").uncheck();
        henrik.page().getByLabel("Make “Third”").uncheck();
        henrik.page().getByLabel("Make “First”").check();
        assertThat(henrik.page().locator("[data-sum=cost]")).hasText("120,000.00 EUR");
        assertThat(henrik.page().locator("[data-sum=left]")).hasText("300,000.00 EUR");
        henrik.shoot("resources-choosing");
        henrik.send("decide");
        assertThat(henrik.page().locator("#decide .problem, #decide [aria-invalid=true]").first())
            .isVisible();
        henrik.page().getByLabel("Why “Second” is weeded out").fill("It can wait.");
        henrik.page().getByLabel("Why “Third” is weeded out").fill("Nobody reads it.");
        henrik.send("decide");
        assertThat(henrik.page().locator("[aria-labelledby=choice-heading]"))
            .containsText("Decided by Henrik Nyman: choice 1");
        assertThat(henrik.page().locator("[data-sum=cost]")).hasText("120,000.00 EUR");
        henrik.shoot("resources");

        items.cycle().decide("{\"outcome\": \"STOP\", \"reason\": \"No demand.\"}").statusCode(201);
        Assertions.assertThat(henrik.go(address(items.cycle()))).isEqualTo(200);
        assertThat(henrik.page().locator("#decide")).hasCount(0);
        assertThat(henrik.page().locator("[data-sum=hours]")).hasText("60 / 100");
        assertThat(henrik.page().locator("[data-sum=cost]")).hasText("120,000.00 EUR");
        Assertions.assertThat(henrik.complaints()).isEmpty();
        Assertions.assertThat(astrid.complaints()).isEmpty();
      }
    }
  }

  private static void offer(Room person, String name, int hours) {
    person
        .open("#offer-more")
        .fill("offer", "name", name)
        .fill("offer", "competence", "Sensors")
        .fill("offer", "hoursPerSprint", String.valueOf(hours))
        .fill("offer", "from", TODAY)
        .send("offer");
  }

  private static String address(CycleFixture cycle) {
    return "/cycles/" + cycle.id() + "/resources";
  }
}
