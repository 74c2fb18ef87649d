package org.cocreation.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.cocreation.chassis.test.BrowserPage;
import org.cocreation.chassis.test.TestBrowser;

/** Somebody of one company before the pages, who finds everything on them. */
final class Visitor implements AutoCloseable {

  private final BrowserPage browser;
  private final Hands hands;
  private final String name;

  private Visitor(BrowserPage browser, Hands hands, String name) {
    this.browser = browser;
    this.hands = hands;
    this.name = name;
    page().navigate(address("/").toString());
    logIn();
  }

  static Visitor withMouse(TestBrowser browser, String name) {
    return new Visitor(browser.newPage(), new MouseHands(), name);
  }

  static Visitor byKeyboard(TestBrowser browser, String name) {
    BrowserPage page = browser.newPage();
    return new Visitor(page, new KeyboardHands(page.page()), name);
  }

  static URI address(String path) {
    return PackagedStack.running().proxy().url().resolve(path);
  }

  /** Picks oneself at the issuer. */
  void logIn() {
    press("button:has-text('" + name + "')");
    assertThat(page().locator(".me")).containsText(name);
  }

  Page page() {
    return browser.page();
  }

  /** What is there and can be seen, once it is there. */
  Locator at(String selector) {
    Locator found = page().locator(selector).first();
    found.waitFor();
    return found;
  }

  Visitor press(String selector) {
    hands.press(at(selector));
    return this;
  }

  /** Presses what asks before it is done, and says yes. */
  Visitor pressAndConfirm(String selector) {
    return press(selector).press("dialog.confirm button[value=yes]");
  }

  Visitor write(String selector, String text) {
    hands.write(at(selector), text);
    return this;
  }

  Visitor pick(String selector, String value) {
    hands.pick(at(selector), value);
    return this;
  }

  Visitor tick(String selector) {
    hands.tick(at(selector));
    return this;
  }

  /** Opens what is folded away, unless it is open. */
  Visitor open(String details) {
    if (at(details).getAttribute("open") == null) {
      press(details + " > summary");
    }
    return this;
  }

  /** Fills in a form's fields, by their names. */
  Visitor fill(String form, Map<String, String> fields, String... order) {
    for (String field : order.length == 0 ? fields.keySet() : List.of(order)) {
      write(form + " [name='" + field + "']", fields.get(field));
    }
    return this;
  }

  Visitor send(String form) {
    return press(form + " button:is([type=submit], :not([type]))");
  }

  /** Opens one of the cycle's pages, and waits until it is ready. */
  Visitor tab(String title) {
    press(".tabs a:text-is('" + title + "')");
    assertThat(page().locator(".tabs [aria-current]")).hasText(title);
    page().waitForLoadState();
    return this;
  }

  /** Waits until that stands there: nobody loads the page again. */
  Visitor sees(String selector, String text) {
    assertThat(page().locator(selector).first()).containsText(text);
    return this;
  }

  Visitor sees(String selector, int count) {
    assertThat(page().locator(selector)).hasCount(count);
    return this;
  }

  /** Follows live what happens on the page. */
  Visitor isLive() {
    assertThat(page().locator("[data-live]")).hasAttribute("data-state", "live");
    return this;
  }

  /** Concludes the activity on whose page one is. */
  Visitor completeActivity(String conclusion) {
    write("#activity [name=conclusion]", conclusion).send("#activity form");
    return sees("#activity .badge", "Completed");
  }

  int count() {
    return hands.count();
  }

  List<String> complaints() {
    return browser.complaints();
  }

  @Override
  public void close() {
    browser.close();
  }
}
