package org.cocreation.chassis.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The page of an activity, and the form that completes it. */
@MessageBundle(value = "activity", locale = "en")
public interface ActivityTexts {
  @Message("Activity {number} of 15, in phase {phaseNumber}, {phase}, by the {team}.")
  String place(int number, int phaseNumber, String phase, String team);

  @Message("What it is about")
  String about();

  @Message("Section 4.2.{phaseNumber} of the paper. The team:")
  String section(int phaseNumber);

  @Message("nobody yet")
  String nobodyYet();

  @Message("Where it stands")
  String where();

  @Message(
      "The cycle has not reached it: it opens with the other two activities of its " + "phase.")
  String notReached();

  @Message("Completed by {who} for both sides,")
  String completedBy(String who);

  @Message("; responsible:")
  String responsible();

  @Message("Before it can be completed:")
  String before();

  @Message(
      "All that it takes is there. One member of the team completes it for both "
          + "sides; the process goes on then.")
  String readyForYou();

  @Message("What was concluded")
  String concluded();

  @Message("Responsible on the {side}’s side")
  String responsibleOn(String side);

  @Message("Complete the activity")
  String complete();

  @Message("All that it takes is there. A member of the {team} completes it.")
  String readyForTeam(String team);

  @Message("Steering moved the cycle elsewhere; nobody needs to do this now.")
  String elsewhere();
}
