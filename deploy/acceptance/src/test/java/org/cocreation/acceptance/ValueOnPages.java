package org.cocreation.acceptance;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Phase 2 on pages: an opportunity, a concept, values, and the gate that both sides sign. */
final class ValueOnPages {

  /** The gate's page and its parts, which are fetched with an empty query. */
  private static final Pattern GATE = Pattern.compile(".*/gate\\??$");

  private static final List<String> ITEM = List.of("title", "description", "trace", "effortHours");

  private final Visitor provider;
  private final Visitor customer;

  ValueOnPages(Visitor provider, Visitor customer) {
    this.provider = provider;
    this.customer = customer;
  }

  void select() {
    provider.tab("Opportunities");
    for (int left = 3; left > 0; left--) {
      assess(left);
    }
    customer
        .tab("Opportunities")
        .tick("#select label:has-text('Trucks are loaded by eye') input")
        .write("#select [name=reason]", "It touches the constraint, and a first version is small.")
        .write("#select [name=fewCandidatesReason]", "It is our first cycle.")
        .write("#select [name=shelvingReason]", "One need at a time.")
        .send("#select");
    provider.sees("#selected", "Trucks are loaded by eye");
  }

  private void assess(int left) {
    String form = "#unassessed > li:first-child form";
    for (String range : List.of("complexityCost", "expectedReturn")) {
      provider
          .write(form + " [name='" + range + ".low']", "40000.00")
          .write(form + " [name='" + range + ".likely']", "55000.00")
          .write(form + " [name='" + range + ".high']", "80000.00");
    }
    provider.pick(form + " [name=feasibility]", "4").send(form);
    provider.sees("#unassessed > li", left - 1);
  }

  /** A feature without a business case is refused where it is typed (R6). */
  void design(String concept) {
    describe(provider, concept);
    propose(
        provider, "Scale in the bucket", "It weighs each bucket.", "The right load saves fuel.");
    customer
        .tab("Concept")
        .sees("#items .item", 1)
        .write("#approve [name=note]", "Tried on one truck.")
        .send("#approve")
        .sees("#approval", "Technically approved");
    provider.sees("#approval", "Technically approved").completeActivity("It can be made.");
    customer.tab("Gate").completeActivity("One of three.");
  }

  /** Operations judges what development approved; the other side sees it at once (R7). */
  void review() {
    provider.tab("Review");
    customer
        .tab("Review")
        .tick("#verdict [name='valueCheck.holds'][value=true]")
        .write("#verdict [name='valueCheck.note']", "Calculated for a week.")
        .tick("#verdict [name=outcome][value=ENDORSED]")
        .send("#verdict")
        .sees("#turn", "Operations endorsed revision");
    provider.sees("#turn", "Operations endorsed revision").completeActivity("Works in the pit.");
  }

  static void describe(Visitor by, String concept) {
    by.tab("Concept")
        .write("#describe [name=name]", concept)
        .write("#describe [name=summary]", "It does one thing well.")
        .send("#describe")
        .sees("#about", concept);
  }

  static void proposeWithoutKpi(Visitor by, String title) {
    by.open("#propose-more");
    write(by, title, "They look nice.", "It is a good idea.");
    by.send("#propose");
  }

  private static void propose(Visitor by, String title, String description, String trace) {
    by.open("#propose-more");
    write(by, title, description, trace);
    var ignored = by.at("#propose [name=kpiId]").selectOption(new SelectOption().setIndex(1));
    by.send("#propose").sees("#items", title);
  }

  private static void write(Visitor by, String title, String description, String trace) {
    by.fill(
            "#propose",
            Map.of("title", title, "description", description, "trace", trace, "effortHours", "40"),
            ITEM.toArray(String[]::new))
        .pick("#propose [name=sourcing]", "CUSTOM")
        .pick("#propose [name=feasibility]", "4")
        .pick("#propose [name=dataReadiness]", "READY");
  }

  /** The session ends while the provider types: what was typed is there again after the log in. */
  void stateValues() {
    provider.tab("Value");
    statement(provider, "Weighing sold per machine and month", "40000.00", "65000.00", "90000.00");
    provider.page().context().clearCookies();
    provider
        .send("#statement")
        .sees("#statement .notice", "Nothing is lost")
        .press("#statement .notice a")
        .logIn();
    provider
        .sees("#statement .notice", "What you typed here before is back")
        .send("#statement")
        .sees("#statements", "Weighing sold");
    customer.tab("Value").sees("#statements", "Weighing sold");
    statement(customer, "Less fuel on six loaders", "110000.00", "185000.00", "260000.00");
    customer.send("#statement").sees("#statements .differs", "differs");
    provider.sees("#statements", "Less fuel on six loaders");
  }

  private static void statement(
      Visitor by, String summary, String low, String likely, String high) {
    by.fill(
        "#statement",
        Map.of(
            "summary", summary,
            "low", low,
            "likely", likely,
            "high", high,
            "assumptions", "Both shifts use it.",
            "constraintNote", "Trucks leave with the right load."),
        "summary",
        "low",
        "likely",
        "high",
        "assumptions",
        "constraintNote");
  }

  /** Both plan at once; who is second sees the other's figures beside its own, and nothing lost. */
  void planAtOnce() {
    provider.tab("Gate");
    customer.tab("Gate");
    String plan = "#tranches";
    provider
        .write(plan + " [name='tranches[0].amount']", "50000.00")
        .write(plan + " [name='tranches[0].purpose']", "A first proof of concept");
    // The provider hears nothing of the customer's meanwhile.
    provider.page().route(GATE, ValueOnPages::unheard);
    customer
        .write(plan + " [name='tranches[0].amount']", "20000.00")
        .write(plan + " [name='tranches[0].purpose']", "One truck")
        .send(plan)
        .sees(".document", "20,000.00 EUR");
    provider
        .send(plan)
        .sees(plan + " .field:has(> [name='tranches[0].amount']) .theirs", "20000")
        .sees(plan + " .field:has(> [name='tranches[0].purpose']) .theirs", "One truck");
    provider.page().unroute(GATE);
    provider
        .press(plan + " .field:has(> [name='tranches[0].purpose']) .theirs button")
        .send(plan)
        .sees(".document", "50,000.00 EUR One truck");

    // And heard of at once, while one types.
    String clock = "#kill-clock";
    customer.write(clock + " [name='budget.amount']", "40000.00");
    provider.at(clock + " [name=date]").fill(inAYear());
    provider.write(clock + " [name='budget.amount']", "50000.00").send(clock);
    customer
        .sees(clock + " .field:has(> [name='budget.amount']) .theirs", "50000.00")
        .press(clock + " .theirs button")
        .sees(".document", "50,000.00 EUR");
  }

  private static void unheard(Route route) {
    if (route.request().headers().containsKey("hx-request")) {
      route.abort();
    } else {
      route.resume();
    }
  }

  private static String inAYear() {
    return LocalDate.now(ZoneOffset.UTC).plusYears(1).toString();
  }

  /** Both sign the same content; the decision releases the first tranche. */
  void signAndDecide() {
    provider
        .tab("Gate")
        .pressAndConfirm("#sign button")
        .sees("#place-provider .signature", "Astrid Lindqvist");
    customer
        .sees("#place-provider .signature", "Astrid Lindqvist")
        .pressAndConfirm("#sign button")
        .sees("#place-customer .signature", "Henrik Nyman")
        .pressAndConfirm("#invest button")
        .sees("#content", "Sealed by this service")
        .sees(".signature", 2);
    provider.sees("#decisions", "Henrik Nyman").tab("Money").sees("[id^=tranche-]", "Released");
  }
}
