package org.cocreation.development.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Opportunities: assessed, compared, one of them selected. */
@MessageBundle(value = "opportunities", locale = "en")
public interface OpportunitiesTexts {
  @Message("Assess")
  String assess();

  @Message("{count} to do")
  String toDo(int count);

  @Message("Every common problem is assessed.")
  String allAssessed();

  @Message("There is no common problem yet: they are made on the page of [[needs]].")
  String noProblem();

  @Message("Assess “{title}” again")
  String assessAgain(String title);

  @Message("Complexity cost: to make it and to live with it")
  String cost();

  @Message("Low")
  String low();

  @Message("Likely")
  String likely();

  @Message("High")
  String high();

  @Message("Currency")
  String currency();

  @Message("Feasibility")
  String feasibility();

  @Message("{grade} of 5")
  String ofFive(int grade);

  @Message(": hardly feasible")
  String hardly();

  @Message(": done before")
  String doneBefore();

  @Message("What it rests on")
  String restsOn();

  @Message("Assess again")
  String again();

  @Message("Expected return in a year, of both sides together")
  String expectedReturn();

  @Message("{low} to {high}")
  String span(String low, String high);

  @Message(
      "The agile development team assesses the problems here; the steering team " + "selects one.")
  String readersOnly();

  @Message("The funnel")
  String funnel();

  @Message("Selected")
  String selected();

  @Message("Why fewer than 10 were compared:")
  String whyFewer();

  @Message(
      "Out of {#if count == 1}1 candidate{#else}{count} candidates{/if} in round "
          + "{round}, by {name} of the {side},")
  String selectedFrom(int count, int round, String name, String side);

  @Message(
      "Nothing is selected yet. Steering selects exactly one out of 10 to 50, or of "
          + "fewer with a written reason.")
  String undecided();

  @Message(
      "Expected return against complexity cost; the table below says the same in " + "figures.")
  String chart();

  @Message(
      "All opportunities, with their numbers in the chart. Cost and return as likely, "
          + "and from low to high below.")
  String caption();

  @Message("No.")
  String number();

  @Message("Opportunity")
  String opportunity();

  @Message("Feasibility, of 5")
  String feasibilityOfFive();

  @Message("Complexity cost")
  String complexityCost();

  @Message("Expected return a year")
  String returnAYear();

  @Message(
      "At the constraint is what touches the step that holds up the rest. The steps "
          + "are drawn under [[problems]]; which of them a problem touches is said with it "
          + "under [[needs]], in the first phase.")
  String touching();

  @Message("Shelved")
  String shelved();

  @Message("No-go at the moment; steering can revive each of them.")
  String noGo();

  @Message("Revive")
  String revive();

  @Message("None.")
  String none();

  @Message(
      "No problem has been assessed yet: an opportunity is a common problem with what "
          + "solving it would cost and bring.")
  String noneAssessed();

  @Message("Opportunities · {microService}")
  String title(String microService);

  @Message(
      "What solving each problem would cost and bring. Steering selects exactly one "
          + "per cycle, out of 10 to 50: a small bet, not a big project (R4).")
  String lead();

  @Message("Steering: take the selection back")
  String takeBack();

  @Message("It becomes a candidate again, and the concept’s technical approval ends.")
  String takeBackMeans();

  @Message("Take it back")
  String takeItBack();

  @Message("Steering: select one")
  String selectOne();

  @Message("Out of {#if count == 1}1 candidate{#else}{count} candidates{/if}")
  String outOf(int count);

  @Message("Why this one")
  String whyThis();

  @Message("Why are fewer than 10 compared?")
  String whyFewerThan();

  @Message("Why not the others")
  String whyNotOthers();

  @Message("They are shelved with this, and can be revived.")
  String shelvedWithThis();

  @Message("Select it")
  String selectIt();

  @Message(
      "There is no candidate: the agile development team assesses the common problems " + "first.")
  String noCandidate();
}
