package org.cocreation.kpi.timeline.sentence;

import org.cocreation.kpi.text.sentence.SprintSentences;

/** How sprints are told, and the proofs of concept that they show. */
final class SprintTelling {

  private static final String NUMBER = "/sprint/number";
  private static final String GOAL = "/sprint/goal";
  private static final String PROOF = "/proof-of-concept/title";

  static final Telling<SprintSentences> OF =
      Telling.by(SprintSentences.class)
          .fact(
              "sprint.planned",
              (say, it) ->
                  say.planned(it.who(), it.name(NUMBER), it.count("/sprint/items"), it.cited(GOAL)))
          .fact("sprint.changed", (say, it) -> say.changed(it.who(), it.name(NUMBER)))
          .fact(
              "sprint.started", (say, it) -> say.started(it.who(), it.name(NUMBER), it.cited(GOAL)))
          .fact("sprint.item-moved", (say, it) -> say.moved(it.who(), it.name(NUMBER)))
          .fact(
              "sprint.ended",
              (say, it) ->
                  it.text("/sprint/proofId").isEmpty()
                      ? it.because(say.endedWithout(it.who(), it.name(NUMBER)))
                      : say.ended(it.who(), it.name(NUMBER)))
          .fact(
              "proof-of-concept.shown",
              (say, it) ->
                  say.shown(it.who(), it.name(PROOF), it.name("/proof-of-concept/sprintNumber")))
          .fact(
              "data-source.described",
              (say, it) -> say.dataNeeded(it.who(), it.name("/data-source/name")))
          .fact(
              "data-source.changed",
              (say, it) ->
                  say.dataChanged(
                      it.who(),
                      it.name("/data-source/name"),
                      "true".equals(it.text("/data-source/ready"))))
          .fact("proof-of-concept.changed", (say, it) -> say.added(it.who(), it.name(PROOF)));

  private SprintTelling() {}
}
