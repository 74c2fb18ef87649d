package org.cocreation.chassis.test;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A real browser for the tests of a class, which registers it as an extension in a static field;
 * where the machine has none, those tests are skipped, with a line that says so. It is started once
 * for all of them and ends with the JVM: what a person does there is known to that person's pages
 * alone, and each page is closed with the test that opened it.
 */
public final class TestBrowser implements BeforeAllCallback, AfterEachCallback {

  private static final Optional<Path> CHROMIUM =
      Stream.of(
              // Without a browser's own window it takes a third of the processor time.
              "/usr/bin/chromium-headless-shell",
              "/usr/bin/chromium",
              "/usr/bin/chromium-browser",
              "/usr/bin/google-chrome",
              "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
          .map(Path::of)
          .filter(Files::isExecutable)
          .findFirst();

  private final List<BrowserPage> opened = new ArrayList<>();

  /** Started when it is asked for. */
  private static final class Started {

    static final Browser BROWSER = start();

    private static Browser start() {
      PlaywrightAssertions.setDefaultAssertionTimeout(Patience.MOST.toMillis());
      return Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
          .chromium()
          .launch(
              new BrowserType.LaunchOptions()
                  .setExecutablePath(CHROMIUM.orElseThrow())
                  .setArgs(
                      List.of(
                          "--headless",
                          "--no-sandbox",
                          "--disable-gpu",
                          "--disable-quic",
                          "--no-first-run",
                          "--disable-background-networking",
                          "--disable-component-update",
                          "--disable-sync")));
    }
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    assumeTrue(CHROMIUM.isPresent(), "No Chromium on this machine: the pages are not tested");
  }

  @Override
  public void afterEach(ExtensionContext context) {
    opened.forEach(BrowserPage::close);
    opened.clear();
  }

  /** The persona of this name, logged in where that person wants to be. */
  public BrowserPage at(String path, String name) {
    BrowserPage person = newPage();
    person.logInAt(path, name);
    return person;
  }

  /** Somebody sits down before it: nothing is known of who was there before. */
  public BrowserPage newPage() {
    return newPage(true);
  }

  /**
   * @param scripts whether scripts run
   */
  public BrowserPage newPage(boolean scripts) {
    return newPage(scripts, "en-GB");
  }

  /**
   * @param locale what the browser asks for in Accept-Language, such as {@code de-DE}
   */
  public BrowserPage newPage(boolean scripts, String locale) {
    BrowserPage page =
        new BrowserPage(
            Started.BROWSER.newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(BrowserPage.WIDTH, BrowserPage.HEIGHT)
                    .setLocale(locale)
                    .setTimezoneId("Europe/Stockholm")
                    .setJavaScriptEnabled(scripts)),
            scripts);
    opened.add(page);
    return page;
  }
}
