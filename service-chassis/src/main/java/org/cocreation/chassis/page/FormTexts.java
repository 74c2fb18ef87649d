package org.cocreation.chassis.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the tags that pages are made of. */
@MessageBundle(value = "form", locale = "en")
public interface FormTexts {
  @Message("The chart is drawn by a script, which this browser does not run.")
  String noChart();

  @Message("Breadcrumb")
  String breadcrumb();

  @Message("(optional)")
  String optional();

  @Message("Connecting …")
  String connecting();

  @Message("The cycle is shelved: nothing changes in it now.")
  String cycleShelved();

  @Message("The cycle is stopped: nothing changes in it now.")
  String cycleStopped();

  @Message("The cycle is completed: nothing changes in it now.")
  String cycleCompleted();

  @Message(
      "The cycle is in “{now}”, past “{past}”: steering must move it back before this "
          + "changes.")
  String phasePassed(String now, String past);

  @Message(
      "The cycle is in “{now}”: this belongs to “{ofPhase}”, which it reaches once "
          + "the activities before are completed.")
  String phaseNotReached(String now, String ofPhase);
}
