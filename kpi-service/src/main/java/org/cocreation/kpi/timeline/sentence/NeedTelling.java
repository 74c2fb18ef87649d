package org.cocreation.kpi.timeline.sentence;

import org.cocreation.chassis.process.Side;
import org.cocreation.kpi.text.sentence.NeedSentences;

/** How needs are told, and the common problems made of them. */
final class NeedTelling {

  private static final String NEED = "/need/title";
  private static final String PROBLEM = "/problem/title";
  private static final String PLACE = "/link/place";

  static final Telling<NeedSentences> OF =
      Telling.by(NeedSentences.class)
          .fact(
              "need-list.submitted",
              (say, it) -> say.submitted(it.who(), it.side("/needList/side")))
          .fact("need-list.shared", NeedTelling::shared)
          .fact(
              "need.added",
              (say, it) -> it.because(say.added(it.who(), it.name(NEED), it.side("/need/side"))))
          .fact("need.set-aside", (say, it) -> it.because(say.setAside(it.who(), it.name(NEED))))
          .fact("need.taken-up", (say, it) -> it.because(say.takenUp(it.who(), it.name(NEED))))
          .fact("process-map.changed", (say, it) -> say.mapped(it.who(), it.count("/map/steps")))
          .fact(
              "common-problem.merged",
              (say, it) -> say.merged(it.who(), it.count("/problem/needs"), it.name(PROBLEM)))
          .fact(
              "common-problem.changed", (say, it) -> say.problemChanged(it.who(), it.name(PROBLEM)))
          .fact(
              "common-problem.unmerged",
              (say, it) -> it.because(say.unmerged(it.who(), it.name(PROBLEM))))
          .fact("common-problem.scored", (say, it) -> say.scored(it.who(), it.side("/side")))
          .fact("common-problem.scores-shared", (say, it) -> say.scoresShared())
          .fact("operational-need.expressed", NeedTelling::expressed)
          .fact("operational-need.withdrawn", (say, it) -> it.because(say.withdrawn(it.who())))
          .fact(
              "need-link.opened",
              (say, it) ->
                  say.linkOpened(
                      it.who(), it.words(Side.class, it.text("/link/side")), it.name(PLACE)))
          .fact("need-link.revoked", (say, it) -> say.linkRevoked(it.who(), it.name(PLACE)))
          .fact("need-link.received", (say, it) -> say.saidByLink(it.side("/inbox/side")))
          .fact("need-link.handled", (say, it) -> say.lookedAtByLink(it.who()))
          .fact(
              "operational-hearing.closed",
              (say, it) -> it.because(say.nothingToExpress(it.who()), "/hearing/reason"));

  private NeedTelling() {}

  /** Older events do not say which part of the list they tell. */
  private static String shared(NeedSentences say, Told it) {
    String side = it.side("/needList/side");
    int needs = it.count("/needList/needs");
    int parts = it.number("/needList/parts", 1);
    return parts > 1
        ? say.partShared(it.number("/needList/part", 1), parts, side, needs)
        : say.shared(side, needs);
  }

  private static String expressed(NeedSentences say, Told it) {
    String process = it.name("/need/process");
    String pain = it.cited("/need/pain");
    return it.is("/need/byLink")
        ? say.sharedFromLink(it.who(), process, pain)
        : say.expressed(it.who(), process, it.name("/need/role"), pain);
  }
}
