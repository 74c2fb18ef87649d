package org.cocreation.steering.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What an activity of the steering team still needs before it can be completed. */
@MessageBundle(value = "needed", locale = "en")
public interface NeededTexts {
  @Message("The {side} has not decided what it pledges; zero is a decision.")
  String pledge(String side);

  @Message("Select one opportunity, and shelve the others with a reason.")
  String selection();

  @Message("No goal with a KPI is defined that holds for this cycle.")
  String goal();

  @Message("Both sides have to agree on the weights of the goals.")
  String weights();

  @Message("The {side} has committed nobody's hours to this cycle; “none”, with a reason, will do.")
  String hours(String side);

  @Message(
      "{#if count == 1}“{first}” is{#else}{count} items, “{first}” among them, are{/if} neither chosen for the coming sprints nor weeded out.")
  String undecidedItems(int count, String first);

  @Message("A site at which the micro-service comes into use, planned by operations.")
  String site();

  @Message(
      "The {side}’s operations has not confirmed the people whom it commits to the pilot “{site}” (R12).")
  String commitment(String side, String site);

  @Message("The pilot “{site}” is not live.")
  String pilotLive(String site);
}
