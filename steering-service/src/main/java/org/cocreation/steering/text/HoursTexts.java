package org.cocreation.steering.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** People's hours, and what they go to (activity 7). */
@MessageBundle(value = "hours", locale = "en")
public interface HoursTexts {
  @Message("Resources · {name}")
  String title(String name);

  @Message(
      "Whose hours there are in the coming sprints, and which items they go to: those that bring the most value for them.")
  String lead();

  @Message("People of the {side}")
  String peopleOf(String side);

  @Message("Hours of the {side}")
  String hoursCaption(String side);

  @Message("Person")
  String person();

  @Message("Can do")
  String competence();

  @Message("Hours per sprint")
  String perSprint();

  @Message("From")
  String from();

  @Message("To")
  String to();

  @Message("Open-ended")
  String openEnded();

  @Message("For this cycle")
  String forThis();

  @Message("For other cycles")
  String forOthers();

  @Message("Over-booked: {hours} hours per sprint from {day}")
  String overbooked(int hours, String day);

  @Message(
      "Nobody's hours are offered yet. Steering of the {side} offers them for all cycles of the partnership, and commits a part to this one.")
  String nobody(String side);

  @Message("The {side} commits nobody's hours to this cycle: {reason}")
  String none(String side, String reason);

  @Message("Offer a person's hours")
  String offer();

  @Message("Name")
  String name();

  @Message("All hours are committed to this cycle at once.")
  String committedAtOnce();

  @Message("Offer them")
  String offerThem();

  @Message("The hours are offered.")
  String isOffered();

  @Message("Commit hours of {name}")
  String commitOf(String name);

  @Message("Commit")
  String commit();

  @Message("The hours are committed.")
  String isCommitted();

  @Message("Take back")
  String takeBack();

  @Message("The hours are taken back.")
  String isTakenBack();

  @Message("Commit nobody's hours")
  String commitNobody();

  @Message("Why nobody's?")
  String whyNobody();

  @Message("Say it")
  String sayIt();

  @Message("It is said.")
  String isSaid();

  @Message("What the hours go to")
  String choice();

  @Message(
      "There is nothing to choose from yet: the items are those of the concept that both sides sign at the [[value gate]].")
  String nothingSigned();

  @Message("Sprints")
  String sprints();

  @Message("First day")
  String firstDay();

  @Message("Calculate")
  String calculate();

  @Message(
      "{hours} hours are committed in {#if sprints == 1}1 sprint{#else}{sprints} sprints{/if} of {days} days from {day}.")
  String there(long hours, int sprints, int days, String day);

  @Message("Commit hours first: without any, no item can be chosen.")
  String noHours();

  @Message("Items by value per hour")
  String itemsCaption();

  @Message("Item")
  String item();

  @Message("Value per year")
  String value();

  @Message("Hours")
  String hours();

  @Message("Value per hour")
  String valuePerHour();

  @Message("Make it")
  String make();

  @Message("Make “{title}”")
  String makeItem(String title);

  @Message("Why not")
  String whyNot();

  @Message("Why “{title}” is weeded out")
  String whyNotItem(String title);

  @Message("Proposed")
  String proposed();

  @Message("serves no KPI")
  String noKpi();

  @Message("{percent} % of its KPI's value")
  String share(int percent);

  @Message("Chosen: {chosen} of {there} hours")
  String chosenHours(String chosen, String there);

  @Message("Opportunity cost")
  String opportunityCost();

  @Message(
      "What the most valuable choice within the same hours would bring more in a year than this one.")
  String opportunityCostMeans();

  @Message("Value that is left out")
  String leftOut();

  @Message("Of all that is weeded out, whether there are hours for it or not.")
  String leftOutMeans();

  @Message("Value of the choice")
  String chosenValue();

  @Message(
      "An item's value is its share of what both sides' likely value puts on its KPI: by effort, unless steering sets it.")
  String valueMeans();

  @Message("The value of the {side} is in other money and is not counted.")
  String notCounted(String side);

  @Message("Decide")
  String decide();

  @Message("It is decided what the hours go to.")
  String isDecided();

  @Message("Decided by {name}: choice {number}")
  String decidedBy(String name, int number);

  @Message("Weeded out")
  String weededOut();

  @Message("Set an item's share of its KPI's value")
  String setShares();

  @Message("Share of “{title}” in per cent")
  String shareOf(String title);

  @Message("Empty: by effort.")
  String byEffort();

  @Message("Set the shares")
  String set();

  @Message("The shares are set.")
  String isSet();
}
