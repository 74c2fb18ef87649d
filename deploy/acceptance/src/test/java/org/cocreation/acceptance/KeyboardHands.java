package org.cocreation.acceptance;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/**
 * Never touches a mouse: goes from one thing to the next by Tab, past the bar by its skip link.
 * What cannot be reached so is a failure.
 */
final class KeyboardHands implements Hands {

  private static final int FAR = 400;

  /** Where the focus is, seen from a place: there, before it, behind it, or nowhere on the page. */
  private static final String WHERE =
      """
      (place) => {
        const focused = document.activeElement;
        const sameGroup = place.type === 'radio' && focused.type === 'radio'
          && focused.name === place.name && focused.form === place.form;
        if (focused === place || sameGroup) {
          return 'there';
        }
        if (!focused || focused === document.body) {
          return place.closest('main') ? 'nowhere' : 'before';
        }
        return place.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING
          ? 'behind' : 'before';
      }""";

  private final Page page;
  private int keys;

  KeyboardHands(Page page) {
    this.page = page;
  }

  @Override
  public void press(Locator target) {
    reach(target);
    key("Enter");
  }

  @Override
  public void write(Locator field, String text) {
    reach(field);
    if ("month".equals(field.getAttribute("type"))) {
      int space = text.indexOf(' ');
      keyboard().type(text.substring(0, space));
      key("ArrowRight");
      keyboard().type(text.substring(space + 1));
    } else {
      key("Control+A");
      keyboard().type(text);
    }
  }

  @Override
  public void pick(Locator select, String value) {
    reach(select);
    key("Home");
    for (int i = 0; i < FAR && !select.inputValue().equals(value); i++) {
      key("ArrowDown");
    }
  }

  @Override
  public void tick(Locator box) {
    reach(box);
    for (int i = 0; i < FAR && !isFocused(box); i++) {
      key("ArrowDown");
    }
    if (!box.isChecked()) {
      key("Space");
    }
  }

  @Override
  public int count() {
    return keys;
  }

  private void reach(Locator place) {
    for (int i = 0; i < FAR; i++) {
      switch ((String) place.evaluate(WHERE)) {
        case "there" -> {
          return;
        }
        case "nowhere" -> skipTheBar();
        case "behind" -> key("Shift+Tab");
        default -> key("Tab");
      }
    }
    throw new AssertionError("Out of reach by keyboard: " + place);
  }

  private void skipTheBar() {
    key("Tab");
    if (Boolean.TRUE.equals(page.evaluate("document.activeElement.matches('.skip')"))) {
      key("Enter");
    }
  }

  private static boolean isFocused(Locator place) {
    return Boolean.TRUE.equals(place.evaluate("(it) => it === document.activeElement"));
  }

  private void key(String key) {
    keyboard().press(key);
    keys++;
  }

  private Keyboard keyboard() {
    return page.keyboard();
  }
}
