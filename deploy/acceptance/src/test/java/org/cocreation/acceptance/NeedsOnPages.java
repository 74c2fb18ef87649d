package org.cocreation.acceptance;

import java.util.List;
import java.util.Map;

/** Phase 1 on pages: goals, voices, need lists apart, both at once, merged, scored. */
final class NeedsOnPages {

  private final Visitor provider;
  private final Visitor customer;

  NeedsOnPages(Visitor provider, Visitor customer) {
    this.provider = provider;
    this.customer = customer;
  }

  /** Both are on the page of the goals; what one does, the other sees. */
  void agreeOnGoals() {
    provider.isLive();
    customer.isLive();
    provider.open("#goal-more");
    define(provider, "Lower fuel cost", "Fuel per tonne", "l/t", "0.62", "0.55");
    customer.sees(".tree", "Lower fuel cost").open("#goal-more");
    define(customer, "Less congestion", "Waiting per trip", "min", "9.5", "5");
    provider
        .sees(".tree", "Less congestion")
        .write("[aria-label='Weight of Lower fuel cost']", "3")
        .write("[aria-label='Weight of Less congestion']", "2")
        .send("#weights")
        .sees("#weights-table", "60.0 %")
        .send("#agree")
        .sees("#agreement-provider", "Agreed");
    customer.sees("#weights-table", "60.0 %").send("#agree");
    provider.sees("#agreement-customer", "Agreed");
    pledge(provider);
    customer.sees("#pledges-table", "90,000.00");
    pledge(customer);
    provider.sees("#pledges-table", "Matched").completeActivity("Fuel first, then the queues.");
  }

  private static void define(
      Visitor by, String goal, String kpi, String unit, String baseline, String target) {
    String form = "#define-goal";
    by.fill(
            form,
            Map.of(
                "name", goal,
                "kpis[0].name", kpi,
                "kpis[0].unit", unit,
                "kpis[0].baseline", baseline,
                "kpis[0].target", target),
            "name",
            "kpis[0].name",
            "kpis[0].unit",
            "kpis[0].baseline",
            "kpis[0].target")
        .send(form)
        .sees(".tree", goal);
  }

  private static void pledge(Visitor by) {
    by.open("#pledge-more")
        .write("#pledge [name='amount.amount']", "90000.00")
        .send("#pledge")
        .sees("#pledges-table", "90,000.00");
  }

  void hearOperations() {
    customer
        .tab("Voices")
        .write("#role", "Loader operator")
        .write("#process", "Load")
        .write("#pain", "I count buckets and guess the rest.")
        .tick("[name=frequency][value=EVERY_SHIFT]")
        .write("#since", "May 2024")
        .press("form:has(#since) [type=submit]")
        .sees(".voice", "I count buckets");
  }

  void listApart() {
    provider.tab("Needs");
    customer.tab("Needs");
    add(provider, "Operators load by eye", "Fuel is known by the month", "Drivers meet on ramps");
    add(customer, "Trucks leave overloaded", "The fuel bill has no reason", "Ramps are narrow");
    provider.pressAndConfirm("#submit button").sees(".standings .provider", "Submitted");
    customer.sees(".standings .provider", "Submitted").sees("main", "Neither side sees");
    customer.pressAndConfirm("#submit button").sees(".need", 6);
    provider.sees(".need", 6);
  }

  void merge() {
    merge(provider, "Trucks are loaded by eye", "Operators load by eye", "Trucks leave overloaded");
    customer.sees(".problem-card", 1);
    merge(customer, "Fuel is a riddle", "Fuel is known by the month", "The fuel bill has");
    provider.sees(".problem-card", 2);
    merge(provider, "Trucks meet on ramps", "Drivers meet on ramps", "Ramps are narrow");
    customer.sees(".problem-card", 3);
  }

  private static void add(Visitor by, String... needs) {
    by.sees("#own", "");
    int lines = 0;
    for (String need : needs) {
      by.write("#add-need [name=title]", need).send("#add-need").sees("[data-line]", ++lines);
    }
  }

  private static void merge(Visitor by, String problem, String... needs) {
    for (String need : needs) {
      by.tick(".pick:has-text('" + need + "') input");
    }
    by.sees("[data-selected]", "2 selected").write("#merge [name=title]", problem).send("#merge");
    by.sees("#problems", problem);
  }

  void score() {
    provider
        .tab("Problems")
        .write("[name='steps[0].name']", "Load")
        .write("[name='steps[1].name']", "Haul")
        .write("[name='steps[2].name']", "Crush")
        .tick("[name='steps[1].constraint']")
        .send("#draw")
        .sees("#flow .constraint", "Haul");
    customer.tab("Problems");
    score(provider, List.of("9", "5", "7", "1", "3", "8"));
    score(customer, List.of("9", "6", "8", "1", "3", "8"));
    provider.sees("#ranking tbody tr", "Trucks are loaded by eye");
    customer.completeActivity("Loading by eye costs most.");
  }

  private static void score(Visitor by, List<String> scores) {
    by.sees("#scores tbody tr", 3);
    for (int cell = 0; cell < scores.size(); cell++) {
      by.write("#scores [data-cell] >> nth=" + cell, scores.get(cell));
    }
    by.press("#scores tbody tr >> nth=2 >> button").sees("#scores .badge.completed", 3);
  }

  void invest() {
    provider
        .tab("Cycle")
        .open("#state .work-complete details")
        .write("#state [name=conclusion]", "One voice says it for all.")
        .send("#state form");
    customer
        .tab("Gate")
        .sees("#invest", "All activities of the phase are completed")
        .pressAndConfirm("#invest button")
        .sees("h1", "Invest");
  }
}
