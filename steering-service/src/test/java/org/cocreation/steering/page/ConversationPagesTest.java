package org.cocreation.steering.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.assertj.core.api.Assertions;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.chassis.test.TestBrowser;
import org.cocreation.steering.CycleFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** People of two companies talk about a thing beside the page on which it stands. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class ConversationPagesTest {

  @RegisterExtension static TestBrowser browser = new TestBrowser();

  @Test
  void shouldTalkByKeyboardBesideTheThing() {
    CycleFixture cycle = CycleFixture.startedIn(PartnershipPagesTest.constructcorpAndMincorp());
    String goal = cycle.defineGoal("Lower <b>fuel</b> cost", null);
    String conversation = "/cycles/" + cycle.id() + "/conversation";
    try (Room astrid = Room.of(browser, "Astrid Lindqvist", "/cycles/" + cycle.id() + "/goals");
        Room henrik = Room.of(browser, "Henrik Nyman", conversation)) {
      assertThat(henrik.page().locator("#content")).containsText("Nobody has said anything yet");
      henrik.shoot("conversation-empty");

      Locator link = astrid.page().locator("#goal-" + goal + " a[data-comments]").first();
      link.focus();
      astrid.page().keyboard().press("c");
      Locator drawer = astrid.page().locator("#comments");
      assertThat(drawer.locator("h2")).hasText("Lower <b>fuel</b> cost");
      Locator area = drawer.locator("form[id^=say] textarea");
      assertThat(area).isFocused();
      area.pressSequentially("Is it per tonne, @hen");
      assertThat(drawer.getByRole(com.microsoft.playwright.options.AriaRole.OPTION)).hasCount(1);
      astrid.shoot("conversation-picker");
      astrid.page().keyboard().press("Enter");
      assertThat(area).hasValue("Is it per tonne, @Henrik Nyman ");
      assertThat(drawer.locator("[data-asked]")).hasText("Asks: Henrik Nyman");
      area.press("End");
      area.pressSequentially("?");
      area.press("Tab");
      drawer.locator("form[id^=say] button[type=submit]").focus();
      astrid.page().keyboard().press("Enter");
      assertThat(drawer.locator(".comment")).hasCount(1);
      assertThat(drawer).isVisible();
      assertThat(area).hasValue("");
      assertThat(link.locator("[data-count]")).hasText("1");
      astrid.shoot("conversation-drawer");
      astrid.page().keyboard().press("Escape");
      assertThat(drawer).isHidden();
      assertThat(link).isFocused();

      henrik.go(conversation);
      Locator asked = henrik.page().locator(".comment.is-asking");
      assertThat(asked).containsText("Is it per tonne, @Henrik Nyman ?");
      assertThat(asked.locator(".mention")).hasText("@Henrik Nyman");
      asked.locator("a[data-row]").click();
      assertThat(henrik.page().locator("h1")).hasText("Lower <b>fuel</b> cost");
      henrik.page().locator("form[id^=say] textarea").fill("Yes, hauled.");
      henrik.page().locator("form[id^=say] button[type=submit]").click();
      assertThat(henrik.page().locator(".comment")).hasCount(2);
      assertThat(henrik.page().locator(".comment.is-asking")).hasCount(0);
      henrik.shoot("conversation");
      Assertions.assertThat(astrid.complaints()).isEmpty();
      Assertions.assertThat(henrik.complaints()).isEmpty();
    }
  }

  @Test
  void shouldChangeAndRemoveWhatOneSaid() {
    CycleFixture cycle = CycleFixture.startedIn(PartnershipPagesTest.constructcorpAndMincorp());
    String conversation = "/cycles/" + cycle.id() + "/conversation";
    try (Room astrid = Room.of(browser, "Astrid Lindqvist", conversation)) {
      Page page = astrid.page();
      page.locator("form[id^=say] textarea").fill("We begin on Monday.");
      page.locator("form[id^=say] [value=SIDE]").check();
      page.locator("form[id^=say] button[type=submit]").click();
      Locator said = page.locator(".comment");
      assertThat(said).containsText("Only your side");
      said.locator("details[id^=more] > summary").first().click();
      said.locator("form[id^=change] textarea").fill("We begin on Tuesday.");
      said.locator("form[id^=change] button[type=submit]").click();
      assertThat(said.locator(".spoken")).hasText("We begin on Tuesday.");
      astrid.shoot("conversation-own");
      said.locator("form[id^=remove] button").click();
      page.locator("dialog.confirm button[value=yes]").click();
      assertThat(said).containsText("Removed by its author");
      Assertions.assertThat(astrid.complaints()).isEmpty();
    }
  }

  @Test
  void shouldAskOthersWhenWhatOneSaidIsChanged() {
    CycleFixture cycle = CycleFixture.startedIn(PartnershipPagesTest.constructcorpAndMincorp());
    String conversation = "/cycles/" + cycle.id() + "/conversation";
    try (Room astrid = Room.of(browser, "Astrid Lindqvist", conversation);
        Room henrik = Room.of(browser, "Henrik Nyman", "/partnerships")) {
      Page page = astrid.page();
      page.locator("form[id^=say] textarea").fill("We begin on Monday.");
      page.locator("form[id^=say] button[type=submit]").click();
      Locator said = page.locator(".comment");
      assertThat(said).hasCount(1);

      said.locator("details[id^=more] > summary").first().click();
      Locator area = said.locator("form[id^=change] textarea");
      area.press("End");
      area.pressSequentially(" Do you, @hen");
      assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.OPTION)).hasCount(1);
      page.keyboard().press("Enter");
      assertThat(area).hasValue("We begin on Monday. Do you, @Henrik Nyman ");
      assertThat(said.locator("[data-asked]")).hasText("Asks: Henrik Nyman");
      astrid.shoot("conversation-change");
      said.locator("form[id^=change] button[type=submit]").click();
      assertThat(said.locator(".mention")).hasText("@Henrik Nyman");
      Assertions.assertThat(henrik.go(conversation)).isEqualTo(200);
      assertThat(henrik.page().locator(".comment.is-asking")).hasCount(1);

      assertThat(said.locator("[data-asked]")).hasText("Asks: Henrik Nyman");
      area.fill("We begin on Monday.");
      assertThat(said.locator("[data-asked]")).hasText("");
      said.locator("form[id^=change] button[type=submit]").click();
      assertThat(said.locator(".mention")).hasCount(0);
      Assertions.assertThat(henrik.go(conversation)).isEqualTo(200);
      assertThat(henrik.page().locator(".comment")).hasCount(1);
      assertThat(henrik.page().locator(".comment.is-asking")).hasCount(0);
      Assertions.assertThat(astrid.complaints()).isEmpty();
    }
  }

  @Test
  void shouldShowWithoutScriptsWhatTheReaderMaySeeAndOutsidersNothing() {
    CycleFixture cycle = CycleFixture.startedIn(PartnershipPagesTest.constructcorpAndMincorp());
    String goal = cycle.defineGoal("Lower fuel cost", null);
    String said = say(cycle, goal, "PARTNERSHIP", "Is it per tonne?");
    String whispered = say(cycle, goal, "SIDE", "They will not like it.");
    String conversation = "/cycles/" + cycle.id() + "/conversation";
    try (Room henrik =
            Room.withoutScripts(browser, "Henrik Nyman", "/cycles/" + cycle.id() + "/goals");
        Room astrid = Room.withoutScripts(browser, "Astrid Lindqvist", conversation);
        Room viktor = Room.of(browser, "Viktor Hale", "/partnerships")) {
      henrik.page().locator("#goal-" + goal + " a[data-comments]").first().click();
      assertThat(henrik.page().locator(".comment")).hasCount(1);
      assertThat(henrik.page().locator("#content")).containsText("Is it per tonne?");
      assertThat(astrid.page().locator(".comment")).hasCount(2);
      Assertions.assertThat(astrid.go("/comments/" + whispered)).isEqualTo(200);
      Assertions.assertThat(astrid.page().url()).contains("about=" + goal, "#comment-" + whispered);
      assertThat(astrid.page().locator("#comment-" + whispered)).isVisible();
      Assertions.assertThat(henrik.go("/comments/" + whispered)).isEqualTo(404);
      Assertions.assertThat(henrik.go(conversation + "?kind=NONSENSE&about=x")).isEqualTo(404);
      Assertions.assertThat(viktor.go("/comments/" + said)).isEqualTo(404);
      Assertions.assertThat(viktor.go(conversation)).isEqualTo(404);
      Assertions.assertThat(viktor.go(conversation + "/thread?kind=GOAL&about=" + goal))
          .isEqualTo(404);
    }
  }

  private static String say(CycleFixture cycle, String goal, String visibility, String text) {
    return cycle
        .partnership()
        .provider()
        .as("steering")
        .body(
            """
            {"about": {"kind": "GOAL", "id": "%s", "title": "Lower fuel cost"},
             "visibility": "%s", "text": "%s"}"""
                .formatted(goal, visibility, text))
        .post("/api/v1/cycles/{id}/comments", cycle.id())
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }
}
