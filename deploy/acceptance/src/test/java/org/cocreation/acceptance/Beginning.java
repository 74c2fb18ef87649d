package org.cocreation.acceptance;

import com.microsoft.playwright.Locator;
import java.util.Locale;
import java.util.UUID;

/**
 * How two companies begin on pages: a partnership, its people, a cycle. One person of each company
 * is in all three teams, as a small bet allows.
 */
final class Beginning {

  private final Visitor provider;
  private final Visitor customer;
  private final String partnership = "Site management " + UUID.randomUUID();

  Beginning(Visitor provider, Visitor customer) {
    this.provider = provider;
    this.customer = customer;
  }

  /** The customer starts the cycle, and stands on the page of its goals then. */
  void begin(String providerName, String customerName, String microService) {
    register(customer, customerName);
    register(provider, providerName);
    provider
        .write("#propose [name=name]", partnership)
        .pick("#propose [name=counterpart]", customerName.toLowerCase(Locale.ROOT))
        .tick("#propose [value=PROVIDER]")
        .send("#propose")
        .sees("main", "has not answered yet");
    // The stream tells what happens among members; of a proposal one learns by going there.
    customer.press("nav[aria-label=Main] a:text-is('Partnerships')");
    String asked = "article:has(h3:text-is('" + partnership + "'))";
    customer.pressAndConfirm(asked + " form[id^=accept] button").sees("h1", partnership);
    joinAllTeams(customer, "customer");
    provider.press("nav[aria-label=Main] a:text-is('Partnerships')");
    provider.press("#begun a:text-is('" + partnership + "')").sees("h1", partnership);
    joinAllTeams(provider, "provider");
    customer
        .open("#start-more")
        .write("#start [name='microService.name']", microService)
        .send("#start")
        .sees("h1", "Goals");
    provider.sees("article.card", microService);
  }

  /** Whoever comes first of a company registers it. */
  private static void register(Visitor visitor, String company) {
    visitor.press("nav[aria-label=Main] a:text-is('Partnerships')").at("#new-heading");
    visitor.page().waitForLoadState();
    Locator form = visitor.page().locator("#register");
    if (form.isVisible()) {
      visitor
          .write("#register [name=name]", company)
          .send("#register")
          .sees("#begun-heading", "Yours");
      visitor.sees("#register", 0);
    }
  }

  /** From one's work, to the page of the goals. */
  void goToTheGoals(Visitor visitor) {
    visitor
        .press("nav[aria-label=Main] a:text-is('My work')")
        .press(".work-group:has-text('" + partnership + "') a[href$='/goals']")
        .sees("h1", "Goals");
  }

  private static void joinAllTeams(Visitor visitor, String side) {
    String people = "#people-" + side;
    visitor
        .open(people + " li details")
        .tick(people + " li form [value=DEVELOPMENT]")
        .tick(people + " li form [value=OPERATIONS]")
        .send(people + " li form[data-command^=PUT]")
        .sees(people + " li p", "Operations");
  }
}
