package org.cocreation.kpi.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The process of a cycle in diagrams, and what it costs people. */
@MessageBundle(value = "effort", locale = "en")
public interface EffortTexts {
  @Message("Process of {name}")
  String processOf(String name);

  @Message(
      "Where {name} stands in the diagrams that conduct it, and what the process "
          + "costs people.")
  String lead(String name);

  @Message("The whole cycle")
  String wholeCycle();

  @Message("done")
  String done();

  @Message("here now")
  String hereNow();

  @Message("ahead")
  String ahead();

  @Message(
      "Diagram of the co-creation cycle; the same is told by the list of phases in "
          + "the cycle’s room")
  String cycleDiagram();

  @Message("The phase now")
  String phaseNow();

  @Message(
      "Diagram of the phase; the same is told by the list of activities in the " + "cycle’s room")
  String phaseDiagram();

  @Message("What the process costs")
  String costs();

  @Message("Nothing yet: the first activities have not been opened.")
  String nothing();

  @Message(
      "Per activity: from open to done, changes that people made, and how long each "
          + "side’s signature was awaited, which may take {hours} hours.")
  String perActivity(long hours);

  @Message("Activity")
  String activity();

  @Message("Round")
  String round();

  @Message("Open")
  String open();

  @Message("Changes")
  String changes();

  @Message("Waited for signatures")
  String waited();

  @Message(", awaited now")
  String awaitedNow();

  @Message("too long")
  String tooLong();
}
