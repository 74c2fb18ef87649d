package org.cocreation.steering.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cocreation.chassis.activity.ActivityAtHand;
import org.cocreation.chassis.http.Versioned;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.process.Team;
import org.cocreation.steering.decision.DecisionView;
import org.cocreation.steering.gate.ApprovalView;
import org.cocreation.steering.gate.PossibleSigner;
import org.cocreation.steering.gate.ValueGateView;
import org.cocreation.steering.killclock.KillClockView;
import org.cocreation.steering.pledge.PledgesView;
import org.cocreation.steering.tranche.TranchePlanView;

/**
 * Where two steering groups decide: what is to be signed, who signed it, and what was decided.
 *
 * @param plan null before anything is planned
 * @param killClock null before it is set
 * @param decisions newest first
 * @param activity steering's in the cycle's phase; null where the cycle has not reached it
 */
public record GateRoom(
    CycleHead head,
    ValueGateView gate,
    PledgesView pledges,
    Versioned<TranchePlanView> plan,
    Versioned<KillClockView> killClock,
    List<DecisionView> decisions,
    ActivityAtHand activity) {

  private static final int FEW_TRANCHES = 3;
  private static final int MOST_TRANCHES = 20;

  /** In people's words, by what the gate says is missing. */
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("phase-finished", "The activities of this phase are not all completed."),
          Map.entry("value-statement-provider", "The provider has not stated its value."),
          Map.entry("value-statement-customer", "The customer has not stated its value."),
          Map.entry("opportunity", "No opportunity is selected."),
          Map.entry("concept", "The concept is not technically approved."),
          Map.entry(
              "concept-review", "Operations has not endorsed the concept in its newest revision."),
          Map.entry("tranche-plan", "The tranches are not planned."),
          Map.entry("kill-clock", "The kill clock is not set, or has run out."),
          Map.entry(
              "kill-clock-currency", "The kill clock's budget is not in the tranches' currency."),
          Map.entry("pledged-funds", "What is pledged does not cover the first tranche."),
          Map.entry(
              "constraint-note-provider",
              "The provider does not say how throughput grows, though the constraint is untouched"
                  + " (R5)."),
          Map.entry(
              "constraint-note-customer",
              "The customer does not say how throughput grows, though the constraint is untouched"
                  + " (R5)."));

  /** A place for a side's signature. */
  public record Place(
      Side side, ApprovalView approval, List<PossibleSigner> maySign, boolean own) {}

  public List<String> missing() {
    return gate.missing().stream().map(name -> WORDS.getOrDefault(name, name)).toList();
  }

  public List<Place> places() {
    return List.of(Side.values()).stream()
        .map(
            side ->
                new Place(
                    side,
                    gate.approvals().stream()
                        .filter(given -> given.side() == side)
                        .findFirst()
                        .orElse(null),
                    gate.maySign().stream().filter(person -> person.side() == side).toList(),
                    side == head.side()))
        .toList();
  }

  /** Whether the reader may sign now, as far as is known before it is tried. */
  public boolean isToSign() {
    return head.isSteering()
        && gate.open()
        && gate.approvals().stream().noneMatch(given -> given.side() == head.side())
        && gate.maySign().stream()
            .anyMatch(
                person ->
                    person.side() == head.side()
                        && person.person().equals(head.reader().actor().person()));
  }

  public boolean isSignedByBoth() {
    return gate.approvals().stream()
            .filter(given -> Objects.equals(given.contentHash(), gate.contentHash()))
            .map(ApprovalView::side)
            .distinct()
            .count()
        == Side.values().length;
  }

  /** A row of the form in which tranches are planned; empty ones are left out when it is sent. */
  public record PlanRow(String amount, String purpose, String activity, String text) {}

  /** What is planned, and some rows for more. */
  public List<PlanRow> planRows() {
    List<PlanRow> rows = new ArrayList<>();
    if (plan != null) {
      plan.view()
          .tranches()
          .forEach(
              tranche ->
                  rows.add(
                      new PlanRow(
                          tranche.amount(),
                          tranche.purpose(),
                          tranche.evidence() == null ? null : tranche.evidence().activity(),
                          tranche.evidence() == null ? null : tranche.evidence().text())));
    }
    int shown = Math.min(MOST_TRANCHES, Math.max(FEW_TRANCHES, rows.size() + 1));
    while (rows.size() < shown) {
      rows.add(new PlanRow(null, null, null, null));
    }
    return rows;
  }

  /** In which the form of the plan begins. */
  public String currency() {
    return plan == null ? "EUR" : plan.view().currency();
  }

  /** Where a decision leads: to its document. */
  public String after() {
    return "/decisions/{id}";
  }

  /** Whether all that is left to do is to decide: then that comes before what can still change. */
  public boolean isDecisionNext() {
    return head.cycle().awaitingDecision() && (!head.isAtTheGate() || isSignedByBoth());
  }

  /** The evidence of which a tranche can make the next one depend. */
  public List<ActivityDefinition> evidences() {
    return List.of(ActivityDefinition.values());
  }

  /** Steering's activity of a phase. */
  static ActivityDefinition steeringOf(Phase phase) {
    return List.of(ActivityDefinition.values()).stream()
        .filter(activity -> activity.phase() == phase && activity.team() == Team.STEERING)
        .findFirst()
        .orElseThrow();
  }
}
