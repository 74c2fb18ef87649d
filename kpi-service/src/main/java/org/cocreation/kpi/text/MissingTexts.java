package org.cocreation.kpi.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What must be done before something else can be. */
@MessageBundle(value = "missing", locale = "en")
public interface MissingTexts {
  @Message("No goal with a KPI is defined that holds for this cycle.")
  String noGoal();

  @Message("Both sides have to agree on the weights of the goals.")
  String weights();

  @Message("The {side} has not decided what it pledges; zero is a decision.")
  String pledge(String side);

  @Message("The {side} has not submitted its need list.")
  String needList(String side);

  @Message("{#if count == 1}1 need is{#else}{count} needs are{/if} in no common problem yet.")
  String freeNeeds(int count);

  @Message("The {side} has {#if count == 1}1 problem{#else}{count} problems{/if} to score.")
  String toScore(String side, int count);

  @Message("At least one operational need, or the statement that there are none.")
  String voice();

  @Message("Select one opportunity, and shelve the others with a reason.")
  String selection();

  @Message("There is no concept yet.")
  String concept();

  @Message("Revision {revision} of the concept “{concept}” is not technically approved.")
  String revision(String revision, String concept);

  @Message("The technical approval of the concept, then a verdict on it (R7).")
  String approvalThenVerdict();

  @Message("A verdict on revision {revision} of the concept.")
  String verdict(String revision);

  @Message("The {side} has not stated its value.")
  String statement(String side);

  @Message(
      "The opportunity does not touch the system's constraint: the {side} says how "
          + "throughput grows all the same (R5).")
  String constraint(String side);

  @Message("The concept as it is now is not technically approved.")
  String approval();

  @Message("Operations has not endorsed the concept as it is now (R7).")
  String endorsement();

  @Message("The funding is not planned in tranches (R8).")
  String plan();

  @Message("What is pledged does not cover the first tranche (R9).")
  String cover();

  @Message("There is no kill clock (R11).")
  String clock();

  @Message("A proof of concept that development shows in a sprint, and both sides accept.")
  String proof();

  @Message("The verdict of the {side}’s operations on the proof of concept “{proof}”.")
  String proofVerdict(String side, String proof);

  @Message("A proof of concept that operations of both sides accepted.")
  String acceptedProof();

  @Message("It is not decided yet what the hours of the coming sprints go to.")
  String resourcePlan();

  @Message("A site at which the micro-service comes into use, planned by operations.")
  String site();

  @Message(
      "The {side}’s operations has not confirmed the people whom it commits to the pilot “{site}” (R12).")
  String commitment(String side, String site);

  @Message("The pilot “{site}” is not live.")
  String pilotLive(String site);
}
