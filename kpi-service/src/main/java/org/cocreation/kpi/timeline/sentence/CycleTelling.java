package org.cocreation.kpi.timeline.sentence;

import org.cocreation.chassis.language.ConstantWords;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.process.Team;
import org.cocreation.kpi.text.sentence.CycleSentences;

/** How cycles, their activities, signatures and decisions are told. */
final class CycleTelling {

  private static final int SHOWN_OF_HASH = 8;
  private static final String NAME = "/cycle/microService/name";
  private static final String PHASE = "/cycle/phase";
  private static final String NUMBER = "/activity/number";
  private static final String SPRINT = "/sprintClock/sprintNumber";
  private static final String SPRINT_END = "/sprintClock/endsOn";
  private static final String APPROVED_FOR = "/approval/side";

  static final Telling<CycleSentences> OF =
      Telling.by(CycleSentences.class)
          .fact("cycle.started", (say, it) -> say.started(it.who(), it.name(NAME)))
          .fact("cycle.decision-awaited", (say, it) -> say.decisionAwaited(it.phase(PHASE)))
          .fact("cycle.advanced", (say, it) -> say.advanced(it.phase(PHASE)))
          .fact(
              "cycle.moved-back", (say, it) -> it.because(say.movedBack(it.who(), it.phase(PHASE))))
          .fact("cycle.shelved", (say, it) -> it.because(say.shelved(it.who())))
          .fact("cycle.revived", (say, it) -> it.because(say.revived(it.who(), it.phase(PHASE))))
          .fact("cycle.stopped", (say, it) -> it.because(say.stopped(it.who())))
          .fact("cycle.held", (say, it) -> say.held())
          .fact("cycle.released", (say, it) -> it.because(say.released(it.who())))
          .fact(
              "sprint-clock.reminder-due",
              (say, it) -> say.sprintEndsSoon(it.text(SPRINT), it.day(SPRINT_END)))
          .fact(
              "sprint-clock.overdue",
              (say, it) -> say.sprintOverdue(it.text(SPRINT), it.day(SPRINT_END)))
          .fact("cycle.completed", (say, it) -> say.completed(it.name(NAME)))
          .fact(
              "activity.opened",
              (say, it) -> say.activityOpened(it.text(NUMBER), team(it), title(it)))
          .fact(
              "activity.completed",
              (say, it) ->
                  say.activityCompleted(
                      it.who(),
                      it.text(NUMBER),
                      ConstantWords.midSentence(title(it), it.language()),
                      it.cited("/activity/conclusion")))
          .fact(
              "activity.withdrawn", (say, it) -> say.activityWithdrawn(it.text(NUMBER), title(it)))
          .fact(
              "approval.given",
              (say, it) -> say.approvalGiven(it.who(), it.side(APPROVED_FOR), hash(it)))
          .fact(
              "approval.voided", (say, it) -> it.because(say.approvalVoided(it.side(APPROVED_FOR))))
          .fact(
              "approval.withdrawn",
              (say, it) -> it.because(say.approvalWithdrawn(it.who(), it.side(APPROVED_FOR))))
          .fact(
              "signature-wait.limit-passed",
              (say, it) ->
                  say.signatureAwaited(
                      it.words(Side.class, it.text("/side")),
                      it.day("/since"),
                      it.text("/limitHours")))
          .fact("decision.taken", (say, it) -> it.because(decision(say, it), "/decision/reason"));

  private CycleTelling() {}

  private static String decision(CycleSentences say, Told it) {
    String who = it.who();
    String phase = it.phase("/decision/phase");
    String toPhase = it.phase("/decision/toPhase");
    String signers =
        it.together(
            it.each("/decision/approvals")
                .map(
                    approval ->
                        it.on(
                            approval.path("name").asText(approval.path("person").asText()),
                            approval.path("side").asText()))
                .toList());
    return switch (it.text("/decision/outcome")) {
      case "INVEST" -> say.invested(who, phase, signers);
      case "REWORK" -> say.reworked(who, phase, toPhase, signers);
      case "SHELVE" -> say.decidedToShelve(who, phase, signers);
      case "STOP" -> say.decidedToStop(who, phase, signers);
      case "REVIVE" -> say.decidedToRevive(who, toPhase, signers);
      default -> say.decided(who, phase, signers);
    };
  }

  /** As much of it as people compare. */
  private static String hash(Told it) {
    String hash = it.text("/approval/contentHash");
    return hash.length() < SHOWN_OF_HASH ? "" : hash.substring(0, SHOWN_OF_HASH);
  }

  private static String title(Told it) {
    return ActivityDefinition.withKey(it.text("/activity/key"))
        .map(known -> ConstantWords.titled(known, known.title(), it.language()))
        .orElseGet(() -> it.name("/activity/title"));
  }

  private static String team(Told it) {
    return Told.constant(Team.class, it.text("/activity/team"))
        .map(known -> ConstantWords.titled(known, known.title(), it.language()))
        .map(title -> ConstantWords.midSentence(title, it.language()))
        .orElseGet(() -> it.name("/activity/team"));
  }
}
