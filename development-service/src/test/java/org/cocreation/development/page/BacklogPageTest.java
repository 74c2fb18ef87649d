package org.cocreation.development.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.cocreation.chassis.test.Tokens.as;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.cocreation.chassis.test.BrowserPage;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.chassis.test.TestBrowser;
import org.cocreation.development.ConceptFixture;
import org.cocreation.development.PrioritizationFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The backlog is edited where it stands, put in order and pasted. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class BacklogPageTest {

  @RegisterExtension static TestBrowser browser = new TestBrowser();

  @Test
  void shouldPutTheBacklogInOrderByKeyboardByButtonAndByDrag() {
    ConceptFixture concept = withItems("One", "Two", "Three");
    try (BrowserPage person = at(concept, "Sofia Kallio")) {
      Page page = person.page();
      titles(page, "Load shown", "One", "Two", "Three");

      page.locator(".inline-title").nth(2).focus();
      page.keyboard().press("Alt+ArrowUp");
      page.keyboard().press("Alt+ArrowUp");
      titles(page, "Two", "Load shown", "One", "Three");
      assertThat(page.locator("[data-toast]")).containsText("“Two” is now 1 of 4.");
      stored(concept, "Two", "Load shown", "One", "Three");
      assertThat(page.locator(".inline-title").first()).isFocused();

      page.locator("[data-move='-1']").last().click();
      stored(concept, "Two", "Load shown", "Three", "One");
      assertThat(page.locator("[data-item]").nth(2).locator("[data-move='-1']")).isFocused();

      titles(page, "Two", "Load shown", "Three", "One");
      dragAbove(page, page.locator(".handle").first(), page.locator("[data-item]").last());
      stored(concept, "Load shown", "Three", "Two", "One");
      titles(page, "Load shown", "Three", "Two", "One");
      assertThat(page.locator("#history > li")).hasCount(5);
      Assertions.assertThat(person.complaints()).isEmpty();
    }
  }

  @Test
  void shouldLoseNothingOfTwoWhoMoveAtOnce() {
    ConceptFixture concept = withItems("One", "Two", "Three");
    try (BrowserPage one = at(concept, "Sofia Kallio");
        BrowserPage other = at(concept, "Jonas Eklund")) {
      one.page().locator(".inline-title").nth(3).focus();
      one.page().keyboard().press("Alt+ArrowUp");
      stored(concept, "Load shown", "One", "Three", "Two");
      // The other one has not seen it.
      titles(other.page(), "Load shown", "One", "Two", "Three");
      other.page().locator(".inline-title").first().focus();
      other.page().keyboard().press("Alt+ArrowDown");
      stored(concept, "One", "Load shown", "Three", "Two");
      titles(other.page(), "One", "Load shown", "Three", "Two");
    }
  }

  @Test
  void shouldEditAnItemWhereItStands() {
    ConceptFixture concept = withItems("One");
    try (BrowserPage person = at(concept, "Sofia Kallio")) {
      Page page = person.page();
      page.locator(".inline-title").last().fill("One, said better");
      page.keyboard().press("Tab");
      assertThat(page.locator("#history .diff ins").first()).hasText("One, said better");
      Locator more = page.locator(".inline details").last();
      more.locator("summary").click();
      more.locator("[name=trace]").fill("");
      more.locator("[name=trace]").press("Tab");
      more.locator("[name=description]").fill("Another description.");
      more.locator("[name=description]").press("Tab");
      // Without a trace nothing is saved by itself.
      Assertions.assertThat(concept.read().<String>path("items[1].description"))
          .isEqualTo("What it does.");
      more.locator("[name=trace]").fill("It saves much fuel.");
      more.locator("[name=trace]").press("Tab");
      assertThat(page.locator(".trace").last()).containsText("It saves much fuel.");
      person.shootInAllLooks("backlog");
      Assertions.assertThat(person.complaints()).isEmpty();
    }
  }

  @Test
  void shouldShowWhatBecomesOfEachPastedLine() {
    ConceptFixture concept = withItems();
    try (BrowserPage person = at(concept, "Sofia Kallio")) {
      Page page = person.page();
      String kpi = page.locator("#propose [name=kpiId] option").nth(1).textContent();
      page.locator("#paste-open").click();
      page.locator("#paste-text")
          .fill(
              """
              Feature\tWhat it does\tEffort\tKind\tFeasibility\tData\tKPI\tHow\tOwner
              Speed shown\tDrivers see it.\t40 h\tcustom\t4\tready\t%1$s\tLess waiting.\tAnna
              <b>Pink</b> houses\tThey look nice.\tmany\trented\t4\tready\t\t\tAnna
              """
                  .formatted(kpi));
      assertThat(page.locator("#paste-lines tr")).hasCount(2);
      assertThat(page.locator("#paste-count"))
          .hasText("1 feature can be proposed, 1 line is to be mended. Not read: Owner.");
      assertThat(page.locator("#paste-lines tr.rejected")).containsText("<b>Pink</b> houses");
      assertThat(page.locator("#paste-lines tr.rejected"))
          .containsText("Effort must be whole hours, such as 40.");
      assertThat(page.locator("#paste-lines tr.rejected"))
          .containsText("KPI is missing: no KPI, no feature (R6).");
      person.shootInAllLooks("backlog-paste");
      page.locator("[data-paste-add]").click();
      assertThat(page.locator("#items .item")).hasCount(2);
      assertThat(page.locator("#paste-text")).hasValue(Pattern.compile(".*Pink.*", Pattern.DOTALL));
      assertThat(page.locator("#paste-count"))
          .hasText("1 feature proposed. 1 line stays above, to be mended.");
      Assertions.assertThat(person.complaints()).isEmpty();
    }
  }

  @Test
  void shouldEditNothingByASlipOfTheHandOnceItIsApproved() {
    ConceptFixture concept = ConceptFixture.approved();
    try (BrowserPage person = at(concept, "Sofia Kallio")) {
      assertThat(person.page().locator(".inline")).hasCount(0);
      assertThat(person.page().locator("#items h3")).hasText("Load shown");
      assertThat(person.page().locator("#items .handle")).hasCount(1);
    }
    try (BrowserPage other = at(concept, "Henrik Nyman")) {
      assertThat(other.page().locator("#items .handle")).hasCount(0);
      assertThat(other.page().locator("#paste-open")).hasCount(0);
    }
  }

  /** With two moves over the other: a browser tells of what is below from the second on. */
  private static void dragAbove(Page page, Locator handle, Locator other) {
    // All of it is in sight: what scrolls away under a pressed button is not dragged.
    page.setViewportSize(1440, 2000);
    handle.hover();
    page.mouse().down();
    other.hover(new Locator.HoverOptions().setPosition(300, 8));
    other.hover(new Locator.HoverOptions().setPosition(310, 6));
    page.mouse().up();
  }

  private static ConceptFixture withItems(String... titles) {
    ConceptFixture concept = ConceptFixture.drafted();
    for (String title : titles) {
      concept.propose(title).then().statusCode(201);
    }
    return concept;
  }

  private static void titles(Page page, String... titles) {
    assertThat(page.locator(".inline-title")).hasCount(titles.length);
    for (int at = 0; at < titles.length; at++) {
      assertThat(page.locator(".inline-title").nth(at)).hasValue(titles[at]);
    }
  }

  private static void stored(ConceptFixture concept, String... titles) {
    org.awaitility.Awaitility.await()
        .untilAsserted(
            () ->
                Assertions.assertThat(
                        as(PrioritizationFixture.PROVIDER)
                            .get(concept.cycle().address("/concept"))
                            .<List<String>>path("items.title"))
                    .containsExactly(titles));
  }

  private BrowserPage at(ConceptFixture concept, String name) {
    return QuietRoom.at(browser, "/cycles/" + concept.cycle().id() + "/concept", name);
  }
}
