package org.cocreation.steering.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cocreation.chassis.activity.ActivityAtHand;
import org.cocreation.chassis.http.Versioned;
import org.cocreation.chassis.language.Texts;
import org.cocreation.chassis.money.MoneyView;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.process.Team;
import org.cocreation.steering.decision.DecisionView;
import org.cocreation.steering.difference.ValueDifferenceView;
import org.cocreation.steering.gate.ApprovalView;
import org.cocreation.steering.gate.PossibleSigner;
import org.cocreation.steering.gate.ValueGateView;
import org.cocreation.steering.killclock.KillClockView;
import org.cocreation.steering.pledge.PledgesView;
import org.cocreation.steering.text.GateTexts;
import org.cocreation.steering.tranche.TranchePlanView;

/**
 * Where two steering groups decide: what is to be signed, who signed it, and what was decided.
 *
 * @param differences the points on which the value statements differ, or differed until both sides
 *     agreed
 * @param plan null before anything is planned
 * @param killClock null before it is set
 * @param decisions newest first
 * @param activity steering's in the cycle's phase; null where the cycle has not reached it
 */
public record GateRoom(
    CycleHead head,
    ValueGateView gate,
    List<ValueDifferenceView> differences,
    PledgesView pledges,
    Versioned<TranchePlanView> plan,
    Versioned<KillClockView> killClock,
    List<DecisionView> decisions,
    ActivityAtHand activity) {

  private static final String STEERING = "steering";
  private static final int FEW_TRANCHES = 3;
  private static final int MOST_TRANCHES = 20;

  /** A place for a side's signature. */
  public record Place(
      Side side, ApprovalView approval, List<PossibleSigner> maySign, boolean own) {}

  /**
   * What must be there before it can be signed.
   *
   * @param service on whose pages it is done
   * @param path where, behind the address of the cycle's pages
   */
  public record Missing(String text, String service, String path) {}

  public List<Missing> missing() {
    return gate.missing().stream().map(GateRoom::inWords).toList();
  }

  /** What both sides agreed on where their statements differ; no part of what is signed. */
  public List<ValueDifferenceView> agreed() {
    return differences.stream().filter(ValueDifferenceView::hasAgreement).toList();
  }

  /** In people's words; what is not known here, by its name. */
  private static Missing inWords(String missing) {
    GateTexts texts = Texts.of(GateTexts.class);
    return switch (missing) {
      case "phase-finished" -> new Missing(texts.phaseFinished(), "kpi", "");
      case "value-statement-provider" -> stated(texts.statementProvider());
      case "value-statement-customer" -> stated(texts.statementCustomer());
      case "constraint-note-provider" -> stated(texts.noteProvider());
      case "constraint-note-customer" -> stated(texts.noteCustomer());
      case "opportunity" -> new Missing(texts.noOpportunity(), "development", "/opportunities");
      case "concept" -> new Missing(texts.conceptNotApproved(), "development", "/concept");
      case "concept-review" -> new Missing(texts.notEndorsed(), "operations", "/review");
      case "pledged-funds" -> new Missing(texts.notPledged(), STEERING, "/gate#pledges-heading");
      case "tranche-plan" -> planned(texts.tranchesNotPlanned());
      case "kill-clock" -> planned(texts.clockNotSet());
      case "kill-clock-currency" -> planned(texts.clockCurrency());
      default -> planned(missing);
    };
  }

  private static Missing stated(String text) {
    return new Missing(text, STEERING, "/value#own-heading");
  }

  private static Missing planned(String text) {
    return new Missing(text, STEERING, "/gate#plan-heading");
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

  /** Whether the form with which steering goes on would not be refused at once. */
  public boolean isNextStepOpen() {
    return head.isAtTheGate() ? isSignedByBoth() : head.cycle().awaitingDecision();
  }

  /** What the tranches come to, where less than that is pledged; null where it is covered. */
  public NotCovered notCovered() {
    if (plan == null) {
      return null;
    }
    BigDecimal planned =
        plan.view().tranches().stream()
            .map(tranche -> new BigDecimal(tranche.amount()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal pledged =
        pledges.byCurrency().stream()
            .filter(sum -> sum.currency().equals(currency()))
            .flatMap(sum -> Stream.of(sum.provider(), sum.customer()))
            .filter(Objects::nonNull)
            .map(BigDecimal::new)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return planned.compareTo(pledged) <= 0
        ? null
        : new NotCovered(
            new MoneyView(planned.toPlainString(), currency()),
            new MoneyView(pledged.toPlainString(), currency()));
  }

  /** Tranches for which more is planned than both sides pledged. */
  public record NotCovered(MoneyView planned, MoneyView pledged) {}

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
    return ActivityDefinition.of(phase).stream()
        .filter(activity -> activity.team() == Team.STEERING)
        .findFirst()
        .orElseThrow();
  }
}
