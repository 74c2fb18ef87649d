package org.cocreation.chassis.test;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import io.restassured.RestAssured;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.assertj.core.api.Assertions;

/** One person's page in a {@link TestBrowser}. */
public final class BrowserPage implements AutoCloseable {

  static final int WIDTH = 1440;
  static final int HEIGHT = 900;

  private static final int PHONE_WIDTH = 360;
  private static final int PHONE_HEIGHT = 740;

  private static final Path SCREENSHOTS = Path.of("target/screenshots");

  /** Of most runs nobody looks at them. */
  private static final boolean WITH_SCREENSHOTS = Boolean.getBoolean("cocreate.screenshots");

  /**
   * What htmx says of a part that was being fetched when its page was left. Where a connection is
   * lost, the browser says so itself.
   */
  private static final Set<String> OF_A_PAGE_LEFT =
      Set.of("htmx:afterRequest", "htmx:sendAbort", "htmx:sendError");

  /** Nothing is being sent, nor a part of the page fetched again or put in. */
  private static final String AT_REST =
      "() => !document.querySelector('.htmx-request, .htmx-settling, [aria-busy=\"true\"]')";

  private final BrowserContext context;
  private final boolean scripts;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  BrowserPage(BrowserContext context, boolean scripts) {
    this.context = context;
    this.scripts = scripts;
    context.setDefaultTimeout(Patience.MOST.toMillis());
    page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && !OF_A_PAGE_LEFT.contains(message.text())) {
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

  /** Goes to a path of the service that is tested. */
  public void go(String path) {
    Response ignored = ask(path);
  }

  /** The same, for the answer. */
  public Response ask(String path) {
    return page.navigate(address(path).toString());
  }

  /** Logs in at a path of the service that is tested. */
  public void logInAt(String path, String name) {
    logInAt(address(path), name);
  }

  private static URI address(String path) {
    return URI.create(RestAssured.baseURI + ":" + RestAssured.port).resolve(path);
  }

  /** Goes to an address that needs a login, and logs in as the persona of this name. */
  public void logInAt(URI address, String name) {
    page.navigate(address.toString());
    page.getByText(name).click();
    page.waitForURL(address.toString());
    PlaywrightAssertions.assertThat(page.locator(".me")).containsText(name);
  }

  /**
   * What {@link Axe} finds in the page as it stands is a failure. {@code ./cocreate test
   * --screenshots} also keeps all of it in {@code target/screenshots}, to be looked at.
   */
  public void shoot(String name) {
    shoot(name, Axe::violations);
  }

  private void shoot(String name, Function<Page, List<String>> axe) {
    if (scripts) {
      JSHandle ignored = page.waitForFunction(AT_REST);
    }
    if (WITH_SCREENSHOTS) {
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(SCREENSHOTS.resolve(name + ".png"))
              .setFullPage(true));
    }
    if (scripts) {
      Assertions.assertThat(axe.apply(page)).as("%s: everybody can use it", name).isEmpty();
      Assertions.assertThat(torn()).as("%s: a sentence is in one piece", name).isEmpty();
    }
  }

  /** Paragraphs whose links and figures stand on lines of their own: a grid lays out each piece. */
  private List<?> torn() {
    return (List<?>)
        page.evaluate(
            """
            () => [...document.querySelectorAll('p')]
                .filter((text) => getComputedStyle(text).display === 'grid' && text.children.length > 0)
                .filter((text) => [...text.childNodes].some((one) => one.nodeType === 3 && one.data.trim() !== ''))
                .map((text) => text.textContent)
            """);
  }

  /** The same in light, in dark, and on a phone, where nothing sticks out. */
  public void shootInAllLooks(String name) {
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    shoot(name);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    shoot(name + "-dark", Axe::violationsInColours);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
    shoot(name + "-narrow");
    Assertions.assertThat(fitsItsWidth()).as("%s: nothing sticks out of a phone", name).isTrue();
    page.setViewportSize(WIDTH, HEIGHT);
  }

  /** Whether nothing sticks out to the right, also of what is folded away. */
  public boolean fitsItsWidth() {
    return Boolean.TRUE.equals(
        page.evaluate(
            """
            () => {
              const fits = () => document.documentElement.scrollWidth <= innerWidth;
              const folded = [...document.querySelectorAll('details:not([open])')];
              const folding = fits();
              folded.forEach((details) => (details.open = true));
              const unfolded = fits();
              folded.forEach((details) => (details.open = false));
              return folding && unfolded;
            }"""));
  }

  /** A request that a test answers itself is let go first: it could outlive its page. */
  @Override
  public void close() {
    if (!page.isClosed()) {
      page.unrouteAll();
      context.close();
    }
  }
}
