package org.cocreation.development.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What an activity of the development team still lacks before it can be completed. */
@MessageBundle(value = "lacking", locale = "en")
public interface LackingTexts {
  @Message("The {side} has not submitted its need list.")
  String needList(String side);

  @Message("In no common problem yet: {needs}.")
  String inNoProblem(String needs);

  @Message("There is no goal yet to score by.")
  String noGoal();

  @Message("Not scored by the {side} for every goal: {problems}.")
  String notScored(String side, String problems);

  @Message("Changed since the {side} scored it, to be confirmed or scored again: {problems}.")
  String toConfirm(String side, String problems);

  @Message("There is no concept yet.")
  String concept();

  @Message("Revision {revision} of the concept '{name}' is not technically approved.")
  String approval(int revision, String name);

  @Message("No sprint has ended yet.")
  String endedSprint();

  @Message("Sprint {number} is running.")
  String runningSprint(int number);

  @Message("Sprint {number} is running, and these are under way: {items}.")
  String itemsUnderWay(int number, String items);

  @Message("Sprint {number} is planned, and takes these: {items}.")
  String plannedSprint(int number, String items);

  @Message("No proof of concept has been shown yet.")
  String proof();

  @Message("The proof of concept “{title}” has not been accepted by both sides’ operations yet.")
  String proofJudged(String title);

  @Message(
      "Operations rejected the proof of concept “{title}”: a later sprint must answer that."
          + "{#if change} What must change: {change}{/if}")
  String proofRejected(String title, String change);
}
