package org.cocreation.kpi.timeline.sentence;

import java.util.Set;
import java.util.stream.Collectors;
import org.cocreation.chassis.language.Texts;
import org.cocreation.chassis.process.Side;
import org.cocreation.kpi.text.WorkTexts;
import org.cocreation.kpi.text.sentence.FundingSentences;

/** How weights, money and the time that a concept is given are told. */
final class FundingTelling {

  private static final String SPENDING = "/spending/amount";
  private static final String CLOCK_DAY = "/killClock/date";
  private static final String BUDGET = "/killClock/budget";

  static final Telling<FundingSentences> OF =
      Telling.by(FundingSentences.class)
          .fact(
              "goal-weights.changed", (say, it) -> say.weightsChanged(it.person(), counts(say, it)))
          .fact("goal-weights.agreed", (say, it) -> say.weightsAgreed(it.who()))
          .fact(
              "pledge.made",
              (say, it) ->
                  say.pledged(it.who(), it.money("/pledge/amount"), it.side("/pledge/side")))
          .fact(
              "pledge.withdrawn",
              (say, it) ->
                  it.because(
                      say.pledgeWithdrawn(
                          it.who(), it.money("/withdrawal/amount"), it.side("/withdrawal/side"))))
          .fact(
              "tranche-plan.changed",
              (say, it) -> say.planned(it.who(), it.count("/plan/tranches")))
          .fact(
              "tranche.released",
              (say, it) -> say.released(it.text("/tranche/number"), it.money("/tranche/amount")))
          .fact("spending.booked", (say, it) -> say.booked(it.who(), it.money(SPENDING)))
          .fact(
              "proposed-spending.proposed", (say, it) -> say.proposed(it.who(), it.money(SPENDING)))
          .fact(
              "proposed-spending.confirmed",
              (say, it) -> say.confirmed(it.who(), it.money(SPENDING)))
          .fact(
              "proposed-spending.confirmation-voided",
              (say, it) -> say.confirmationVoided(it.money(SPENDING)))
          .fact(
              "proposed-spending.refused",
              (say, it) ->
                  say.refused(it.who(), it.money(SPENDING), it.name("/spending/refusedReason")))
          .fact(
              "kill-clock.set",
              (say, it) -> say.clockSet(it.who(), it.day(CLOCK_DAY), it.money(BUDGET)))
          .fact(
              "kill-clock.extended",
              (say, it) ->
                  it.because(say.clockExtended(it.who(), it.day(CLOCK_DAY), it.money(BUDGET))))
          .fact("kill-clock.expired", (say, it) -> say.clockExpired())
          .fact("value-gate.reminded", (say, it) -> say.reminded(missingSides(it)))
          .fact("value-gate.escalated", (say, it) -> say.escalated(missingSides(it)));

  private FundingTelling() {}

  /** What each goal counts that has none below it. */
  private static String counts(FundingSentences say, Told it) {
    String goals = "/weights/goals";
    Set<String> parents =
        it.each(goals).map(goal -> goal.path("parentId").asText()).collect(Collectors.toSet());
    return it.each(goals)
        .filter(goal -> !parents.contains(goal.path("goalId").asText()))
        .map(
            goal ->
                say.counting(goal.path("name").asText(), it.percent(goal.path("share").asText())))
        .collect(Collectors.joining(", "));
  }

  private static String missingSides(Told it) {
    WorkTexts texts = Texts.of(WorkTexts.class, it.language());
    return it.together(
        it.each("/gate/missingSides")
            .map(side -> texts.theSide(it.words(Side.class, side.asText())))
            .toList());
  }
}
