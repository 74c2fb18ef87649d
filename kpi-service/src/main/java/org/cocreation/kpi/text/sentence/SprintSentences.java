package org.cocreation.kpi.text.sentence;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is told of sprints and of the proofs of concept that they show. */
@MessageBundle(value = "sprinting", locale = "en")
public interface SprintSentences {
  @Message(
      "{who} planned sprint {number} with {#if items == 1}1 item{#else}{items} items{/if}: “{goal}”.")
  String planned(String who, String number, int items, String goal);

  @Message("{who} changed the plan of sprint {number}, or who works on what.")
  String changed(String who, String number);

  @Message("{who} started sprint {number}: “{goal}”.")
  String started(String who, String number, String goal);

  @Message("{who} moved an item of sprint {number}.")
  String moved(String who, String number);

  @Message("{who} ended sprint {number} with its proof of concept.")
  String ended(String who, String number);

  @Message("{who} ended sprint {number} without a proof of concept.")
  String endedWithout(String who, String number);

  @Message("{who} showed the proof of concept “{proof}” of sprint {number}.")
  String shown(String who, String proof, String number);

  @Message("{who} said that items need the customer’s data “{data}”.")
  String dataNeeded(String who, String data);

  @Message(
      "{#if ready}{who} has the customer’s data “{data}” ready.{#else}{who} changed how far the customer’s data “{data}” are.{/if}")
  String dataChanged(String who, String data, boolean ready);

  @Message("{who} added to the proof of concept “{proof}”.")
  String added(String who, String proof);
}
