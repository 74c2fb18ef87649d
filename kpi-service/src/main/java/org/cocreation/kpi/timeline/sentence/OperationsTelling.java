package org.cocreation.kpi.timeline.sentence;

import org.cocreation.kpi.text.sentence.OperationsSentences;

/** How operations' scenarios and assessments are told, and its skills and routines. */
final class OperationsTelling {

  private static final String PROCESS = "/scenario/workProcess";
  private static final String PROOF = "/assessment/proofTitle";
  private static final String SCENARIOS = "/assessment/scenarios";
  private static final String VERDICTS = "/assessment/verdicts";
  private static final String SKILL = "/skill/name";
  private static final String ROUTINE = "/routine/title";

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
                  it.because(say.assessmentRejected(it.who(), it.name(PROOF)), lastNote(it)))
          .fact(
              "skill.required",
              (say, it) ->
                  say.skillRequired(
                      it.who(), it.name(SKILL), it.name("/skill/role"), it.name("/skill/site")))
          .fact("skill.changed", (say, it) -> say.skillChanged(it.who(), it.name(SKILL)))
          .fact("skill.proven", OperationsTelling::proven)
          .fact(
              "skill.revoked", (say, it) -> it.because(say.skillRevoked(it.who(), it.name(SKILL))))
          .fact(
              "skill.withdrawn",
              (say, it) -> it.because(say.skillWithdrawn(it.who(), it.name(SKILL))))
          .fact("routine.drafted", (say, it) -> say.routineDrafted(it.who(), it.name(ROUTINE)))
          .fact(
              "routine.changed",
              (say, it) ->
                  say.routineChanged(it.who(), it.name(ROUTINE), it.count("/routine/versions")))
          .fact("routine.tested", OperationsTelling::tested)
          .fact("routine.adopted", (say, it) -> say.routineAdopted(it.who(), it.name(ROUTINE)))
          .fact(
              "routine.eliminated",
              (say, it) -> it.because(say.routineEliminated(it.who(), it.name(ROUTINE))));

  private OperationsTelling() {}

  private static long judged(Told it) {
    return it.each(SCENARIOS).filter(one -> one.hasNonNull("judgedBy")).count();
  }

  /** The last verdict is the one that rejected it. */
  private static String lastNote(Told it) {
    return last(it, VERDICTS) + "/note";
  }

  private static String proven(OperationsSentences say, Told it) {
    String proof = last(it, "/skill/proofs");
    return say.skillProven(
        it.who(), it.name(proof + "/person"), it.name(SKILL), it.name(proof + "/assessedBy"));
  }

  private static String tested(OperationsSentences say, Told it) {
    String test = last(it, last(it, "/routine/versions") + "/tests");
    String place = it.name(test + "/place");
    return it.is(test + "/works")
        ? say.routineWorks(it.name(ROUTINE), place)
        : say.routineFails(it.name(ROUTINE), place);
  }

  /** Where the last of a list is told. */
  private static String last(Told it, String list) {
    return list + "/" + Math.max(0, it.count(list) - 1);
  }
}
