package org.cocreation.kpi.timeline.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cocreation.chassis.language.Texts;
import org.cocreation.kpi.text.BoardTexts;
import org.cocreation.kpi.text.RoomTexts;
import org.cocreation.kpi.text.sentence.MeasureSentences;

/** How goals are told, and what is measured. */
final class MeasureTelling {

  private static final String GOAL = "/goal/name";
  private static final String KPI = "/name";

  static final Telling<MeasureSentences> OF =
      Telling.by(MeasureSentences.class)
          .fact("goal.defined", (say, it) -> say.goalDefined(it.who(), it.name(GOAL), kpis(it)))
          .fact(
              "goal.changed",
              (say, it) -> it.because(say.goalChanged(it.who(), it.name(GOAL), kpis(it))))
          .fact("goal.retired", (say, it) -> it.because(say.goalRetired(it.who(), it.name(GOAL))))
          .fact(
              "kpi.measured",
              (say, it) ->
                  say.measured(it.name(KPI), it.value("/value"), it.text("/unit"), labels(it)))
          .fact("kpi.corrected", (say, it) -> it.because(corrected(say, it)))
          .fact(
              "kpi.status-changed",
              (say, it) ->
                  say.statusChanged(
                      it.name(KPI), it.status("/from"), it.status("/to"), labels(it)));

  private MeasureTelling() {}

  private static String corrected(MeasureSentences say, Told it) {
    String to = it.value("/to");
    return to.isEmpty()
        ? say.voided(it.name(KPI), it.value("/from"), it.text("/unit"))
        : say.corrected(it.name(KPI), it.value("/from"), to, it.text("/unit"));
  }

  private static String kpis(Told it) {
    return it.each("/goal/kpis")
        .map(kpi -> kpi.path("name").asText())
        .collect(Collectors.joining(", "));
  }

  /** What must be said of a figure. */
  private static String labels(Told it) {
    List<String> labels = new ArrayList<>();
    if (it.is("/synthetic")) {
      labels.add(Texts.of(RoomTexts.class, it.language()).synthetic());
    }
    if (it.is("/incomplete")) {
      labels.add(Texts.of(BoardTexts.class, it.language()).incomplete());
    }
    return String.join(", ", labels);
  }
}
