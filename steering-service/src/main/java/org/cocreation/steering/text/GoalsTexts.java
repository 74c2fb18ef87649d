package org.cocreation.steering.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The goals of a cycle, their weights, and the pledges of both sides. */
@MessageBundle(value = "goals", locale = "en")
public interface GoalsTexts {
  @Message("Goals · {name}")
  String title(String name);

  @Message("Goals, and what each side puts in")
  String heading();

  @Message(
      "Activity 1: what both sides want to reach with {name}, how much each goal "
          + "counts, and what each side pledges. Problems are ranked by these weights.")
  String lead(String name);

  @Message("The goals of this cycle")
  String tree();

  @Message(
      "No goal holds for this cycle yet. Begin with what both companies want to "
          + "reach, with a KPI that shows it: baseline, target, and two to three years "
          + "(section 4.2.1).")
  String noGoal();

  @Message("Define a goal of this cycle")
  String define();

  @Message("How much each goal counts")
  String weights();

  @Message("The weights are set: both sides agree to them anew.")
  String weightsSet();

  @Message(
      "A goal counts by its weight among the goals with the same parent; the shares "
          + "of all goals without parts add up to 100 %.")
  String weightsCaption();

  @Message("Goal")
  String goal();

  @Message("Weight")
  String weight();

  @Message("Share")
  String share();

  @Message("Weight of {name}")
  String weightOf(String name);

  @Message("Set the weights")
  String setWeights();

  @Message("Another weighting voids both sides’ agreements.")
  String voidsAgreements();

  @Message("Agreed")
  String agreed();

  @Message("by {name},")
  String by(String name);

  @Message("One goal alone: there is nothing to agree.")
  String oneAlone();

  @Message("Not agreed yet")
  String notAgreed();

  @Message("Your side has agreed.")
  String hasAgreed();

  @Message("Agree for the {side}")
  String agreeFor(String side);

  @Message("As soon as there are two goals, both sides agree on how much each counts (R3).")
  String asSoonAsTwo();

  @Message("Pledges")
  String pledges();

  @Message(
      "What each side puts in. The sides tend to match each other; an unmatched "
          + "pledge is allowed (R9).")
  String pledgesCaption();

  @Message("Provider")
  String provider();

  @Message("Customer")
  String customer();

  @Message("Match")
  String match();

  @Message("not decided")
  String undecided();

  @Message("Neither side has decided yet what it puts in. Zero is a decision too.")
  String noPledge();

  @Message("Pledge for the {side}")
  String pledgeFor(String side);

  @Message("It is pledged.")
  String isPledged();

  @Message("It adds to what your side pledged before; 0.00 says that it puts in nothing.")
  String addsTo();

  @Message("Note")
  String note();

  @Message("Pledge")
  String pledge();

  @Message("It is taken back.")
  String isTakenBack();

  @Message("Take back what is not released")
  String takeBackUnreleased();

  @Message("Take back")
  String takeBack();

  @Message("The goal is defined.")
  String defined();

  @Message("What is to be reached?")
  String whatReached();

  @Message("Such as Lower fuel cost.")
  String suchAsFuel();

  @Message("It contributes to")
  String contributesTo();

  @Message("no other goal")
  String noOther();

  @Message("In more words")
  String inMoreWords();

  @Message("Define the goal")
  String defineGoal();

  @Message("of one cycle")
  String ofOneCycle();

  @Message("within {months} months")
  String within(int months);

  @Message("The goal is changed; approvals at the value gate that rested on it are void.")
  String goalChanged();

  @Message("KPI: {name}")
  String kpi(String name);

  @Message("Baseline")
  String baseline();

  @Message("Target")
  String target();

  @Message("Horizon, in months")
  String horizon();

  @Message("Change the goal")
  String changeGoal();

  @Message("Retire the KPI {name}")
  String retireKpiNamed(String name);

  @Message("The KPI is retired.")
  String kpiRetired();

  @Message("Retire the KPI")
  String retireKpi();

  @Message("Add a KPI")
  String addKpi();

  @Message("The KPI is added.")
  String kpiAdded();

  @Message("Add the KPI")
  String addTheKpi();

  @Message("Retire the goal")
  String retireGoal();

  @Message("The goal is retired; what was signed stays as it was signed.")
  String goalRetired();

  @Message(
      "No goal yet. Steering begins with what both companies want to reach, each goal "
          + "with a KPI that shows it (activity 1, section 4.2.1).")
  String noGoalYet();

  @Message("Define a goal of the whole partnership")
  String defineWhole();

  @Message("The KPI that shows it")
  String kpiThatShows();

  @Message("Such as Fuel cost per tonne hauled.")
  String suchAsCost();

  @Message("Unit")
  String unit();

  @Message("Such as EUR/t.")
  String suchAsUnit();

  @Message("Better is")
  String betterIs();

  @Message("less")
  String less();

  @Message("more")
  String more();

  @Message("Baseline: as it is today")
  String baselineToday();
}
