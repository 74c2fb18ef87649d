package org.cocreation.development.page;

import com.microsoft.playwright.Page;
import org.cocreation.chassis.test.BrowserPage;
import org.cocreation.chassis.test.TestBrowser;

/** A page of this service in a browser, beside which no other service runs. */
final class QuietRoom {

  private QuietRoom() {}

  /** The persona of this name, logged in there. */
  static BrowserPage at(TestBrowser browser, String path, String name) {
    BrowserPage person = browser.newPage();
    followNothing(person.page());
    person.logInAt(path, name);
    return person;
  }

  /**
   * What happens, kpi-service tells, and what was said, steering: neither runs here. The stream is
   * left without an answer: once it began, the page would fetch its parts again, some time later.
   */
  static void followNothing(Page page) {
    page.route("**/session/api/v1/stream*", route -> {});
    // In the page itself: what this thread answers, it answers only while it waits for the page.
    page.addInitScript(
        """
        const ask = window.fetch;
        window.fetch = (to, ...how) =>
          String(to).endsWith('/comments/counts')
            ? Promise.resolve(
                new Response('{"counts": []}', { headers: { 'Content-Type': 'application/json' } }))
            : ask(to, ...how);""");
  }
}
