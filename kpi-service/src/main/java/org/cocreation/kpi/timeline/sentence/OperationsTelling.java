package org.cocreation.kpi.timeline.sentence;

import org.cocreation.kpi.text.OperationsSentences;

/** How operations' scenarios and assessments are told. */
final class OperationsTelling {

  private static final String PROCESS = "/scenario/workProcess";
  private static final String PROOF = "/assessment/proofTitle";
  private static final String SCENARIOS = "/assessment/scenarios";
  private static final String VERDICTS = "/assessment/verdicts";

  static final Telling<OperationsSentences> OF =
      Telling.by(OperationsSentences.class)
          .fact("scenario.prepared", (say, it) -> say.scenarioPrepared(it.who(), it.name(PROCESS)))
          .fact("scenario.changed", (say, it) -> say.scenarioChanged(it.who(), it.name(PROCESS)))
          .fact(
              "scenario.withdrawn",
              (say, it) -> it.because(say.scenarioWithdrawn(it.who(), it.name(PROCESS))))
          .fact(
              "assessment.opened",
              (say, it) ->
                  say.assessmentOpened(it.name(PROOF), it.number("/assessment/sprintNumber", 1)))
          .fact(
              "assessment.changed",
              (say, it) ->
                  say.assessmentChanged(it.who(), it.name(PROOF), judged(it), it.count(SCENARIOS)))
          .fact("assessment.judged", (say, it) -> say.assessmentJudged(it.who(), it.name(PROOF)))
          .fact(
              "assessment.accepted", (say, it) -> say.assessmentAccepted(it.who(), it.name(PROOF)))
          .fact(
              "assessment.rejected",
              (say, it) ->
                  it.because(say.assessmentRejected(it.who(), it.name(PROOF)), lastNote(it)));

  private OperationsTelling() {}

  private static long judged(Told it) {
    return it.each(SCENARIOS).filter(one -> one.hasNonNull("judgedBy")).count();
  }

  /** The last verdict is the one that rejected it. */
  private static String lastNote(Told it) {
    return VERDICTS + "/" + Math.max(0, it.count(VERDICTS) - 1) + "/note";
  }
}
