package org.cocreation.kpi.timeline.sentence;

import org.cocreation.kpi.text.sentence.RolloutSentences;

/** How the sites are told at which a micro-service comes into use. */
final class RolloutTelling {

  private static final String SITE = "/site/name";

  static final Telling<RolloutSentences> OF =
      Telling.by(RolloutSentences.class)
          .fact(
              "site.planned",
              (say, it) ->
                  it.is("/site/pilot")
                      ? say.pilotPlanned(it.who(), it.name(SITE))
                      : say.planned(it.who(), it.name(SITE)))
          .fact("site.changed", (say, it) -> say.changed(it.who(), it.name(SITE)))
          .fact("site.commitment-confirmed", (say, it) -> say.confirmed(it.who(), it.name(SITE)))
          .fact("site.commitment-voided", (say, it) -> say.voided(it.who(), it.name(SITE)))
          .fact("site.went-live", (say, it) -> say.wentLive(it.who(), it.name(SITE)))
          .fact(
              "site.rolled-back", (say, it) -> it.because(say.rolledBack(it.who(), it.name(SITE))));

  private RolloutTelling() {}
}
