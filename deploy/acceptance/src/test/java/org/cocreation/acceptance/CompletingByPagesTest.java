package org.cocreation.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.cocreation.acceptance.Partnership.CUSTOMER;
import static org.cocreation.acceptance.Partnership.PROVIDER;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Team;
import org.cocreation.chassis.test.BrowserPage;
import org.cocreation.chassis.test.TestBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Each of the fifteen activities is completed from a page, over the one address. */
@ExtendWith(PackagedStack.class)
class CompletingByPagesTest {

  private static final Map<Team, String> PEOPLE =
      Map.of(
          Team.STEERING, "Astrid Lindqvist",
          Team.DEVELOPMENT, "Jonas Eklund",
          Team.OPERATIONS, "Pekka Rantanen");

  @RegisterExtension static TestBrowser browser = new TestBrowser();

  @Test
  void shouldRefuseInTheRoomWithWhatIsMissingThenCompleteWhatIsTyped() {
    Cycle cycle = Partnership.accepted().startCycle("Weight loading");
    cycle.awaitPhase("NEEDS");
    try (BrowserPage pekka = at("/cycles/" + cycle.id(), Team.OPERATIONS)) {
      Page room = pekka.page();
      Locator form = room.locator("#state form[id^=completion]");
      room.locator("#state details[id^=complete] > summary").click();
      form.locator("textarea").fill("Crews of both shifts were heard.");
      form.locator("button").click();
      assertThat(form.locator("[role=alert] li"))
          .hasText("At least one operational need, or the statement that there are none.");
      assertThat(form.locator("textarea")).hasValue("Crews of both shifts were heard.");

      Content.of(cycle).make("express-needs");
      form.locator("button").click();
      assertThat(form).hasCount(0);
      assertThat(door(room, ActivityDefinition.EXPRESS_NEEDS)).containsText("done");
      Assertions.assertThat(cycle.keys("COMPLETED")).contains("express-needs");
    }
  }

  @Test
  void shouldTravelTheLastThreePhasesByPagesAlone() {
    Cycle cycle = Partnership.accepted().startCycle("Weight loading");
    cycle.completePhase("NEEDS");
    cycle.invest();
    cycle.awaitPhase("PRIORITIZATION");
    String hash = cycle.openGate();
    for (String side : List.of(PROVIDER, CUSTOMER)) {
      cycle.approve(side, hash).then().statusCode(201);
    }
    cycle.decide("INVEST", Map.of("contentHash", hash));
    for (Phase phase : List.of(Phase.DEVELOPMENT, Phase.IMPLEMENTATION, Phase.EVALUATION)) {
      cycle.prepare(phase.name());
      for (Team team : Team.values()) {
        complete(cycle, phase, team);
      }
      invest(cycle);
    }
    Assertions.assertThat(cycle.view().get("status")).isEqualTo("COMPLETED");
  }

  /**
   * From the cycle's room through the activity's door to where it is worked on; the form is there.
   */
  private static void complete(Cycle cycle, Phase phase, Team team) {
    ActivityDefinition activity =
        ActivityDefinition.of(team).stream()
            .filter(one -> one.phase() == phase)
            .findFirst()
            .orElseThrow();
    try (BrowserPage person = at("/cycles/" + cycle.id(), team)) {
      Page page = person.page();
      door(page, activity).locator("a").click();
      assertThat(page.locator("#activity")).isVisible();
      awaitNothingMissing(page);
      page.locator("#activity textarea").fill("Done: " + activity.title());
      page.locator("#activity form button").click();
      assertThat(page.locator("#activity .said")).hasText("Done: " + activity.title());
      Assertions.assertThat(person.complaints()).isEmpty();
    }
  }

  /** What another team did is told by an event: it may be a moment until the form is there. */
  private static void awaitNothingMissing(Page page) {
    Locator conclusion = page.locator("#activity textarea");
    page.waitForCondition(
        () -> {
          if (conclusion.count() == 0) {
            page.reload();
          }
          return conclusion.count() > 0;
        });
  }

  private static void invest(Cycle cycle) {
    try (BrowserPage astrid = at("/steering/cycles/" + cycle.id() + "/gate", Team.STEERING)) {
      assertThat(astrid.page().locator("#invest")).containsText("All activities of the phase");
      astrid.page().locator("#invest button").click();
      astrid.page().locator("dialog.confirm button[value=yes]").click();
      astrid.page().waitForURL(Pattern.compile(".*/decisions/[0-9a-f-]+$"));
    }
  }

  private static Locator door(Page page, ActivityDefinition activity) {
    return page.locator(".door").nth(activity.number() - 1);
  }

  private static BrowserPage at(String address, Team team) {
    URI place = PackagedStack.running().proxy().url().resolve(address);
    BrowserPage person = browser.newPage();
    person.logInAt(place, PEOPLE.get(team));
    return person;
  }
}
