package org.cocreation.kpi.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The portfolio: all cycles by phase. */
@MessageBundle(value = "board", locale = "en")
public interface BoardTexts {
  @Message("Awaiting decision")
  String awaitingDecision();

  @Message("{open} of 3 activities open")
  String openActivities(long open);

  @Message("Round {round}")
  String round(int round);

  @Message("KPIs")
  String kpis();

  @Message("incomplete")
  String incomplete();

  @Message("synthetic data")
  String syntheticData();

  @Message(
      "Every micro-service that your partnerships create together, by the phase in "
          + "which its cycle stands.")
  String lead();

  @Message("No cycle yet")
  String noCycle();

  @Message(
      "Cycles of the partnerships in which you are a member appear here by "
          + "themselves, as soon as a steering team starts one.")
  String appear();

  @Message("To see one travel all five phases, run this beside the stack and watch this " + "page:")
  String demo();

  @Message(
      "It is played by people of Constructcorp and Mincorp: log in as one of them to " + "see it.")
  String demoPeople();

  @Message("{#if count == 1}1 cycle{#else}{count} cycles{/if}")
  String cycles(int count);

  @Message("No cycle here now.")
  String noneHere();

  @Message("Completed")
  String completed();

  @Message("None yet.")
  String noneYet();

  @Message("Shelved")
  String shelved();

  @Message("None. A shelved cycle can be revived.")
  String noneShelved();

  @Message("Stopped")
  String stopped();

  @Message("None.")
  String none();

  @Message("More cycles")
  String more();

  @Message("Newest cycles")
  String newest();

  @Message("Older cycles")
  String older();
}
