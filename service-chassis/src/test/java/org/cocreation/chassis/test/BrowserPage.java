package org.cocreation.chassis.test;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;

/** One person's page in a {@link TestBrowser}. */
public final class BrowserPage implements AutoCloseable {

  static final int WIDTH = 1440;
  static final int HEIGHT = 900;

  private static final Path SCREENSHOTS = Path.of("target/screenshots");

  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  BrowserPage(BrowserContext context) {
    this.context = context;
    context.setDefaultTimeout(15_000);
    page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
  }

  public Page page() {
    return page;
  }

  /** What the browser found wrong so far. */
  public List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** Goes to an address that needs a login, and logs in as the persona of this name. */
  public void logInAt(URI address, String name) {
    page.navigate(address.toString());
    page.getByText(name).click();
    page.waitForURL(address.toString());
    PlaywrightAssertions.assertThat(page.locator(".me")).containsText(name);
  }

  /** All of the page, to be looked at: {@code target/screenshots}. */
  public void shoot(String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
  }

  /** The same in light, in dark, and on a phone, where nothing sticks out. */
  public void shootInAllLooks(String name) {
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    shoot(name);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    shoot(name + "-dark");
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    page.setViewportSize(360, 740);
    shoot(name + "-narrow");
    Assertions.assertThat(fitsItsWidth()).as("Nothing sticks out of a page of 360 pixels").isTrue();
    page.setViewportSize(WIDTH, HEIGHT);
  }

  /** Whether nothing sticks out to the right. */
  public boolean fitsItsWidth() {
    return Boolean.TRUE.equals(page.evaluate("document.documentElement.scrollWidth <= innerWidth"));
  }

  /** A request that a test answers itself is let go first: it could outlive its page. */
  @Override
  public void close() {
    page.unrouteAll();
    context.close();
  }
}
