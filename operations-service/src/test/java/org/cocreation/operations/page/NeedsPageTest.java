package org.cocreation.operations.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.cocreation.chassis.test.Tokens.as;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.cocreation.chassis.test.BrowserPage;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.chassis.test.TestBrowser;
import org.cocreation.operations.CycleFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The form that 20 people fill in, a minute each. Screenshots go to target/screenshots. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class NeedsPageTest {

  @RegisterExtension static TestBrowser browser = new TestBrowser();

  @Test
  void shouldTakeOnePersonAfterTheOtherByKeyboardAlone() {
    CycleFixture cycle = CycleFixture.runningIn("NEEDS");
    try (BrowserPage person = at(cycle, "Pekka Rantanen", true)) {
      Page page = person.page();
      assertThat(page.locator("#said + .none")).containsText("be the first");
      assertThat(page.locator("#person")).hasValue("Pekka Rantanen");
      person.shootInAllLooks("needs-empty");

      page.locator("#person").focus();
      Keyboard keys = page.keyboard();
      keys.press("Tab");
      keys.type("Truck driver");
      keys.press("Tab");
      keys.type("Loading at the face");
      keys.press("Tab");
      keys.type("I cannot see whether the truck is full, so I drive half empty.");
      keys.press("Tab");
      keys.press("Space");
      keys.press("ArrowDown");
      keys.press("Tab");
      keys.type("May");
      keys.press("ArrowRight");
      keys.type("2024");
      // Past the browser's own calendar, which is part of the field.
      Locator button = page.locator("button[type=submit]").first();
      for (int i = 0; i < 4 && !isFocused(button); i++) {
        keys.press("Tab");
      }
      assertThat(button).isFocused();
      keys.press("Enter");

      assertThat(page.locator(".notice.good")).containsText("ready for the next person");
      assertThat(page.locator("#person")).isFocused();
      assertThat(page.locator("#person")).hasValue("");
      assertThat(page.locator("#role")).hasValue("");
      Locator voice = page.locator(".voice");
      assertThat(voice).hasCount(1);
      assertThat(voice).containsText("so I drive half empty");
      assertThat(voice).containsText("Pekka Rantanen");
      assertThat(voice).containsText("Daily");
      assertThat(voice).containsText("since May 2024");
      assertThat(page.locator("#processes option")).hasAttribute("value", "Loading at the face");
      assertThat(page.locator("#roles option")).hasAttribute("value", "Truck driver");
      // The stream is kpi-service's, which is not here.
      Assertions.assertThat(person.complaints())
          .allMatch(complaint -> complaint.contains("Failed to load resource"));
    }
  }

  @Test
  void shouldKeepWhatWasTypedAndSayBesideEachFieldWhatIsWrongWithoutScripts() {
    CycleFixture cycle = CycleFixture.runningIn("NEEDS");
    try (BrowserPage person = at(cycle, "Pekka Rantanen", false)) {
      Page page = person.page();
      page.locator("#person").fill("Aino <Virtanen>");
      page.locator("#pain").fill("Dust & noise\nall night");
      page.getByText("Weekly", new Page.GetByTextOptions().setExact(true)).click();
      submit(page);

      assertThat(page.locator("[role=alert]")).containsText("3 answers do not fit yet");
      assertThat(page.locator("#role-problem")).hasText("The role must be filled in.");
      assertThat(page.locator("#process-problem")).hasText("The process must be filled in.");
      assertThat(page.locator("#since-problem")).hasText("Since when must be filled in.");
      assertThat(page.locator("#role")).hasAttribute("aria-invalid", "true");
      assertThat(page.locator("#role")).isFocused();
      assertThat(page.locator("#person")).hasValue("Aino <Virtanen>");
      assertThat(page.locator("#pain")).hasValue("Dust & noise\nall night");
      assertThat(page.locator("input[value=WEEKLY]")).isChecked();
      person.shootInAllLooks("needs-errors");

      page.locator("#role").fill("Crusher operator");
      page.locator("#process").fill("Crushing");
      page.locator("#since").fill("2023-11");
      submit(page);
      assertThat(page.locator(".voice")).containsText("Aino <Virtanen>");
      assertThat(page.locator(".voice blockquote")).hasText("Dust & noise\nall night");

      page.goBack();
      submit(page);
      assertThat(page.locator(".voice")).hasCount(1);
    }
  }

  @Test
  void shouldReadAFileAndShowWhatWasWrongWithItsLines() {
    CycleFixture cycle = CycleFixture.runningIn("NEEDS");
    as("operations@constructcorp").body(CycleFixture.need("Service technician")).post(cycle.path());
    try (BrowserPage person = at(cycle, "Pekka Rantanen", true)) {
      Page page = person.page();
      upload(
          page,
          """
          role;process;pain;frequency;since;person
          Truck driver;Loading at the face;I drive half empty, every second haul;every shift;2024-05;Aino Virtanen
          Dispatcher;Traffic at the crusher;Queues that nobody sees coming;daily;2023-11;
          Loader operator;Loading at the face;Glare in the evening;often;2022-01;
          Mechanic;;The scale drifts after washing;weekly;last year;Oskar
          """);

      assertThat(page.locator("#report")).containsText("2 written down");
      assertThat(page.locator("#report tbody tr")).hasCount(3);
      assertThat(page.locator("#report tbody tr").first()).containsText("often");
      assertThat(page.locator(".voice")).hasCount(3);
      assertThat(page.locator("#said + p")).containsText("1 voice of the provider");
      person.shootInAllLooks("needs");

      upload(page, "role,pain\nDriver,Dust\n");
      assertThat(page.locator("#file-form .notice.bad")).containsText("missing 'process'");
      assertThat(page.locator(".voice")).hasCount(3);
    }
  }

  @Test
  void shouldLetOthersReadAndOutsidersSeeNothing() {
    CycleFixture cycle = CycleFixture.runningIn("NEEDS");
    try (BrowserPage person = at(cycle, "Sofia Kallio", true)) {
      assertThat(person.page().locator("#closed + p")).containsText("operational implementation");
      assertThat(person.page().locator("main form")).hasCount(0);
    }
    try (BrowserPage person = at(cycle, "Viktor Hale", true)) {
      assertThat(person.page().locator("h1")).hasText("There is nothing here");
    }
  }

  @Test
  void shouldTakeNoFormFromElsewhere() {
    CycleFixture cycle = CycleFixture.runningIn("NEEDS");
    for (String origin : new String[] {"https://elsewhere.example", "null"}) {
      RestAssured.given()
          .redirects()
          .follow(false)
          .header("Origin", origin)
          .contentType("application/x-www-form-urlencoded")
          .formParam("role", "Spy")
          .post("/cycles/" + cycle.id() + "/needs")
          .then()
          .statusCode(403);
    }
  }

  private BrowserPage at(CycleFixture cycle, String name, boolean scripts) {
    BrowserPage person = browser.newPage(scripts);
    person.logInAt("/cycles/" + cycle.id() + "/needs", name);
    return person;
  }

  private static boolean isFocused(Locator locator) {
    return Boolean.TRUE.equals(locator.evaluate("it => it === document.activeElement"));
  }

  private static void submit(Page page) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Write it down")).click();
  }

  private static void upload(Page page, String file) {
    page.locator("#file")
        .setInputFiles(
            new FilePayload("voices.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Read the file")).click();
  }
}
