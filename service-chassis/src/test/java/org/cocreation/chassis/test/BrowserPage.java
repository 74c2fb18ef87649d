package org.cocreation.chassis.test;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One person's page in a {@link TestBrowser}. */
public final class BrowserPage implements AutoCloseable {

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
