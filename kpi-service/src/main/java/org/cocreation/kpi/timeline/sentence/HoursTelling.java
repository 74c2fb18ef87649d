package org.cocreation.kpi.timeline.sentence;

import org.cocreation.kpi.text.sentence.HoursSentences;

/** How people's hours are told, and what they go to. */
final class HoursTelling {

  private static final String NAME = "/resource/name";

  static final Telling<HoursSentences> OF =
      Telling.by(HoursSentences.class)
          .fact(
              "resource.offered",
              (say, it) ->
                  say.offered(
                      it.who(),
                      it.value("/resource/hoursPerSprint"),
                      it.name(NAME),
                      it.name("/resource/competence"),
                      it.side("/resource/side")))
          .fact(
              "resource.changed",
              (say, it) ->
                  say.changed(it.person(), it.name(NAME), it.count("/resource/overbooked") > 0))
          .fact(
              "resource.withdrawn", (say, it) -> it.because(say.withdrawn(it.who(), it.name(NAME))))
          .fact(
              "resource.none-offered",
              (say, it) -> it.because(say.none(it.who(), it.side("/answer/side"))))
          .fact("item-shares.set", (say, it) -> say.sharesSet(it.who(), it.count("/shares/shares")))
          .fact(
              "resource-plan.decided",
              (say, it) ->
                  say.decided(
                      it.who(),
                      it.count("/plan/chosen"),
                      it.count("/plan/weededOut"),
                      it.money("/plan/opportunityCost")));

  private HoursTelling() {}
}
