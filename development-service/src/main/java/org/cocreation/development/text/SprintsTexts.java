package org.cocreation.development.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sprints: board, plan, figures, proofs of concept. */
@MessageBundle(value = "sprints", locale = "en")
public interface SprintsTexts {
  @Message("Sprints · {microService}")
  String title(String microService);

  @Message(
      "Two weeks of joint work with a usable output each: planned, moved over the board by both sides, shown as a proof of concept that operations tries in its own work.")
  String lead();

  @Message("The agile development team works on the sprints here; you can follow them here.")
  String readersOnly();

  @Message(
      "Sprints begin once both sides have signed at the value gate and the cycle is in the development of its micro-service.")
  String notYet();

  @Message("Sprint {number}")
  String sprint(int number);

  @Message("{first} to {last}")
  String span(String first, String last);

  @Message("{effort} h of work, {hours} h of people")
  String effort(int effort, int hours);

  @Message("More work than hours")
  String overbooked();

  @Message("Board")
  String board();

  @Message("Drag a card, use its arrows, or focus it and press h or ← and l or →.")
  String boardHint();

  @Message("Blocked")
  String blocked();

  @Message("Move “{title}”: {state}")
  String moveTo(String title, String state);

  @Message("Owner, what blocks it")
  String ownerAndBlock();

  @Message("Owner")
  String owner();

  @Message("Blocked by what")
  String blockedBy();

  @Message("Save")
  String save();

  @Message("None here.")
  String noCard();

  @Message("Burndown of the sprint")
  String burndown();

  @Message("Cumulative flow of the sprint")
  String flow();

  @Message("In figures")
  String inFigures();

  @Message("Burndown of sprint {number}, in hours")
  String figuresOf(int number);

  @Message("Items of sprint {number} in each state")
  String flowOf(int number);

  @Message("Day")
  String day();

  @Message("Ideal")
  String ideal();

  @Message("Remaining")
  String remaining();

  @Message("Change the plan")
  String changePlan();

  @Message("Why there is no proof of concept")
  String noProofReason();

  @Message("A sprint ends with a proof of concept, or with this reason (R10).")
  String noProofHint();

  @Message("End sprint {number}")
  String end(int number);

  @Message("Goal: the usable output")
  String goal();

  @Message("What people can try in their work when it ends.")
  String goalHint();

  @Message("First day")
  String startsOn();

  @Message("Last day")
  String endsOn();

  @Message("Hours of the provider")
  String providerHours();

  @Message("Hours of the customer")
  String customerHours();

  @Message("Backlog items in this sprint")
  String items();

  @Message("The backlog has nothing that is to be made.")
  String nothingToTake();

  @Message("in sprint {number}")
  String inSprint(int number);

  @Message("no trace to a KPI (R6)")
  String pinkHouse();

  @Message("Planned")
  String plannedOnes();

  @Message("A sprint takes items of the concept, and there is no concept yet.")
  String noConcept();

  @Message(
      "No sprint yet. Plan the first: one goal that people can try in two weeks, the few items that it takes, and the hours that both sides have.")
  String noSprint();

  @Message(
      "None is planned. What operations finds in a proof of concept is what the next one is for.")
  String noPlanned();

  @Message("It takes no item yet.")
  String noItems();

  @Message("It starts once the sprint that runs has ended: one runs at a time.")
  String oneAtATime();

  @Message("Start sprint {number}")
  String start(int number);

  @Message("Plan a sprint")
  String plan();

  @Message("Plan it")
  String planIt();

  @Message("Ended")
  String endedOnes();

  @Message("{done} of {all} items done")
  String doneOf(long done, int all);

  @Message("It has no proof of concept:")
  String withoutProof();

  @Message("Proof of concept")
  String proof();

  @Message("Accepted")
  String accepted();

  @Message("Rejected")
  String rejected();

  @Message("For operations to assess")
  String beingAssessed();

  @Message("Shown by {name} ({side}),")
  String shownBy(String name, String side);

  @Message("{size} bytes")
  String bytes(long size);

  @Message("Add a file")
  String addFile();

  @Message("20 MiB at the most, 10 files at the most; programs are not taken.")
  String fileHint();

  @Message("Upload")
  String upload();

  @Message("Must change:")
  String mustChange();

  @Message("Make it a backlog item")
  String makeItem();

  @Message("The customer’s data")
  String data();

  @Message(
      "No item waits for data. Say early which data of the customer an item needs, and whose task they are: it is not done before they are ready.")
  String noData();

  @Message("Ready")
  String dataReady();

  @Message("Not ready")
  String dataAwaited();

  @Message("Waits for data")
  String awaitsData();

  @Message("Task of {name}, due {day}")
  String dataOwner(String name, String day);

  @Message("Needed by: {items}")
  String neededBy(String items);

  @Message("Change")
  String changeData();

  @Message("Say which data are needed")
  String describeData();

  @Message("Add them")
  String describeIt();

  @Message("Which data")
  String dataName();

  @Message("Whose task on the customer’s side")
  String customersOwner();

  @Message("Due")
  String dataDue();

  @Message("The customer’s hours for them")
  String dataHours();

  @Message("How far they are")
  String checklist();

  @Message("Mapped: it is known which there are, and where")
  String mapped();

  @Message("Access: they can be read")
  String readable();

  @Message("Cleaned: errors and gaps are dealt with")
  String cleaned();

  @Message("Categorized: they mean the same to both sides")
  String categorized();

  @Message("Which items need them")
  String itemsThatNeed();

  @Message("Show a proof of concept")
  String showProof();

  @Message("Something usable that operations tries in its own work. Add files once it is shown.")
  String proofHint();

  @Message("What it is")
  String proofTitle();

  @Message("How to try it")
  String howToTry();

  @Message("Where it is")
  String link();

  @Message("Show it")
  String show();
}
