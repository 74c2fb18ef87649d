package org.cocreation.development.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The need lists of both sides, and the board on which they are merged. */
@MessageBundle(value = "needs", locale = "en")
public interface NeedsTexts {
  @Message(
      "Your list was submitted in an earlier round. What is added now needs a reason, "
          + "and stands at once.")
  String lateNotice();

  @Message("Need")
  String need();

  @Message(
      "What hinders the work; Enter adds it. Many lines of a spreadsheet can be " + "pasted here.")
  String needHint();

  @Message("How often")
  String howOften();

  @Message("Add")
  String add();

  @Message("Why is it added now?")
  String whyNow();

  @Message("Describe it")
  String describe();

  @Message("Description")
  String description();

  @Message("The {side} submitted an empty list: “{reason}”")
  String emptyList(String side, String reason);

  @Message(
      "Beside each free need stand those of the other side about a similar topic. "
          + "They may be about another problem: you judge.")
  String compared();

  @Message(
      "The provider’s list is in {provider}, the customer’s in {customer}: their "
          + "topics were not compared. What is worded alike is shown.")
  String languagesDiffer(String provider, String customer);

  @Message("Topics cannot be compared on this machine. What is worded alike is shown.")
  String noModel();

  @Message("It is empty.")
  String empty();

  @Message("Merge what is one problem")
  String mergeTitle();

  @Message("0 selected")
  String noneSelected();

  @Message("How both call the problem")
  String howCalled();

  @Message(
      "One need alone may become a problem too. m merges what is selected, u undoes "
          + "the last merge, j and k go from need to need.")
  String mergeHint();

  @Message("Into")
  String into();

  @Message("a new problem")
  String newProblem();

  @Message("Merge")
  String merge();

  @Message("Undo")
  String undo();

  @Message("Common problems")
  String problems();

  @Message("Score and rank them")
  String scoreThem();

  @Message("No needs have been merged into a common problem yet.")
  String noProblems();

  @Message("Added later: {reason}")
  String addedLater(String reason);

  @Message("{name}: the constraint")
  String theConstraint(String name);

  @Message("In the problem [[{title}]]")
  String inProblem(String title);

  @Message("Set aside")
  String setAside();

  @Message("Take it up again")
  String takeItUpAgain();

  @Message("Why")
  String why();

  @Message("Take it up")
  String takeItUp();

  @Message("Set it aside")
  String setItAside();

  @Message("Why it goes into no problem")
  String whyNoProblem();

  @Message("Select both")
  String selectBoth();

  @Message("No partner found yet.")
  String noPartner();

  @Message("Needs · {microService}")
  String title(String microService);

  @Message(
      "Both sides see both lists. Merge what is one problem; each need goes into a "
          + "common problem, or is set aside with a reason.")
  String leadShared();

  @Message(
      "Each side writes its own list first, apart from the other, so that neither is "
          + "led by what the other says (4.2.1).")
  String leadOwn();

  @Message("Add many needs")
  String addMany();

  @Message("A line each: the need, and if you like, how often and a description, in columns")
  String aLineEach();

  @Message("Add them")
  String addThem();

  @Message("Close")
  String close();

  @Message("Submit {#if count == 1}1 need{#else}{count} needs{/if}")
  String submitCounted(int count);

  @Message("Submit an empty list")
  String submitEmpty();

  @Message("similar topic")
  String similarTopic();

  @Message("wording {percent} alike")
  String alike(String percent);

  @Message("The agile development team lists and merges needs here; you read what it does.")
  String readersOnly();

  @Message("Submitted")
  String submitted();

  @Message("Not submitted yet")
  String notSubmitted();

  @Message(
      "Neither side sees the other’s list until both have submitted theirs. Then both "
          + "lists appear here at once.")
  String awaited();

  @Message("The list of your side, the {side}")
  String listOfYourSide(String side);

  @Message(
      "Needs of your side. Up and down go from line to line, what you change is saved "
          + "when you leave the field.")
  String ownCaption();

  @Message("Actions")
  String actions();

  @Message("Description, steps")
  String descriptionAndSteps();

  @Message("Add a description")
  String addDescription();

  @Message("Steps of the process that it touches")
  String stepsTouched();

  @Message("Save")
  String save();

  @Message("Take “{title}” off your list? Nothing of it remains.")
  String removeSure(String title);

  @Message("Remove")
  String remove();

  @Message("Submitted empty: “{reason}”")
  String submittedEmpty(String reason);

  @Message(
      "It is empty so far. What hinders the work, whatever might be built for it? "
          + "Begin with what operations said under [[Voices]].")
  String emptySoFar();

  @Message("Submit your side’s list? It cannot be changed afterwards.")
  String submitSure();

  @Message("Submit your side’s list")
  String submitTitle();

  @Message(
      "What is on it cannot be changed afterwards. With the second of the two lists "
          + "both sides see both.")
  String submitMeans();

  @Message("Why is nothing on it?")
  String whyNothing();

  @Message("Change its wording")
  String changeWording();

  @Message("or the steps it touches")
  String orSteps();

  @Message("Problem")
  String problem();

  @Message("Steps of the process that it touches")
  String problemSteps();

  @Message("Take it apart")
  String takeItApart();

  @Message("Which needs; none of them for all")
  String whichNeeds();

  @Message("Take apart")
  String takeApart();
}
