package org.cocreation.operations.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What must hold before a site goes live, and what helps. */
@MessageBundle(value = "golive", locale = "en")
public interface GoLiveTexts {
  @Message("The {side}’s operations confirmed the people whom it commits to this site (R12).")
  String committed(String side);

  @Message("A member of that side’s operations names people with hours, and confirms them.")
  String commit();

  @Message("The pilot “{name}” is live.")
  String pilotLive(String name);

  @Message("Let the pilot go live first.")
  String pilotFirst();

  @Message("The step “{title}” is done.")
  String stepDone(String title);

  @Message("Do it, and mark it as done in the plan of the site.")
  String doStep();

  @Message("Somebody in the role “{role}” has proven “{skill}” (R13).")
  String skill(String role, String skill);

  @Message("Assess somebody of that role, and record the proof under Capabilities.")
  String proveSkill();
}
