package org.cocreation.acceptance;

import com.microsoft.playwright.Locator;

/** How a person works a page: with the mouse, or by keyboard alone. */
interface Hands {

  /** Follows a link, presses a button, or opens what is folded away. */
  void press(Locator target);

  /** Writes into a field, over what stands there. */
  void write(Locator field, String text);

  /** Picks the option of a select that has this value. */
  void pick(Locator select, String value);

  /** Ticks a box, or one of several choices. */
  void tick(Locator box);

  /** What it took so far: clicks, or keys beside those of texts. */
  int count();
}
