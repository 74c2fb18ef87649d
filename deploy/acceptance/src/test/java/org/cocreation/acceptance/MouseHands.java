package org.cocreation.acceptance;

import com.microsoft.playwright.Locator;

/** Points and clicks; the keyboard is for texts alone. */
final class MouseHands implements Hands {

  private int clicks;

  @Override
  public void press(Locator target) {
    target.click();
    clicks++;
  }

  @Override
  public void write(Locator field, String text) {
    press(field);
    field.fill(text);
  }

  @Override
  public void pick(Locator select, String value) {
    press(select);
    var ignored = select.selectOption(value);
    clicks++;
  }

  @Override
  public void tick(Locator box) {
    box.check();
    clicks++;
  }

  @Override
  public int count() {
    return clicks;
  }
}
