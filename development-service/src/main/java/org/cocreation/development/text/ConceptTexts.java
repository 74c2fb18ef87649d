package org.cocreation.development.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The concept: backlog, revisions, technical approval. */
@MessageBundle(value = "concept", locale = "en")
public interface ConceptTexts {
  @Message("Revision {revision}")
  String revision(int revision);

  @Message("; both sides signed revision {revision}")
  String bothSigned(int revision);

  @Message("There is no concept yet")
  String noConcept();

  @Message("The agile development team designs it for the opportunity that steering selects.")
  String designsFor();

  @Message("Change the description")
  String changeDescription();

  @Message("Say what it is about")
  String sayAbout();

  @Message("Name")
  String name();

  @Message("The micro-service, such as weight loading.")
  String nameHint();

  @Message("What it does")
  String whatItDoes();

  @Message("Save")
  String save();

  @Message("Technical approval")
  String technicalApproval();

  @Message("Technically approved by {name} of the {side},")
  String approvedBy(String name, String side);

  @Message(
      "Any change makes the next revision, and takes it back. [[Operations reviews it "
          + "now (R7)]].")
  String anyChange();

  @Message(
      "The technical approval is void, and the concept needs another one. Reason: " + "{reason}")
  String voided(String reason);

  @Message(
      "Before it can be approved, these say which KPI they serve and how, or are "
          + "refused (R6):")
  String beforeApproval();

  @Message("Before it can be approved, it needs a feature.")
  String needsFeature();

  @Message(
      "It is approved in the phase in which value is prioritized; then operations "
          + "reviews it (R7).")
  String inPhase();

  @Message(
      "Before it can be approved, steering selects the opportunity to which it is the " + "answer.")
  String selectsFirst();

  @Message("What the approval rests on")
  String restsOn();

  @Message("It says that this can be made. Operations reviews it after that (R7).")
  String restsOnHint();

  @Message("Approve revision {revision} technically")
  String approve(int revision);

  @Message("It is not technically approved yet.")
  String notApproved();

  @Message("Backlog")
  String backlog();

  @Message(
      "What comes first stands on top: drag it, press ↑ or ↓, or Alt and an arrow "
          + "key. The order is for your work; it is no part of what is approved and signed.")
  String orderLead();

  @Message("What you change is saved when you leave the field.")
  String savedWhenLeft();

  @Message("Nothing is proposed yet.")
  String nothingProposed();

  @Message("Propose a feature")
  String propose();

  @Message("Propose it")
  String proposeIt();

  @Message("Paste many from a spreadsheet")
  String pasteMany();

  @Message("Refused")
  String refused();

  @Message("Propose it again")
  String proposeAgain();

  @Message("Concept · {microService}")
  String title(String microService);

  @Message(
      "One small micro-service that does one thing well. Each feature names the KPI "
          + "that it serves, and how: without that it is a pink house, and is not built "
          + "(R6).")
  String lead();

  @Message(
      "Steering has not selected an opportunity yet: the concept is the answer to "
          + "that. [[See the opportunities]]")
  String notSelected();

  @Message("Feature")
  String feature();

  @Message("What it does")
  String doesWhat();

  @Message("Which KPI does it serve?")
  String whichKpi();

  @Message("No KPI, no feature.")
  String noKpiNoFeature();

  @Message("Steering has not defined a KPI yet.")
  String noKpiYet();

  @Message("How does it serve that KPI?")
  String howServes();

  @Message("Effort in hours")
  String effortHours();

  @Message("Sourcing")
  String sourcing();

  @Message("The customer’s data that it needs")
  String customersData();

  @Message("What of the data is missing")
  String dataMissing();

  @Message("Data")
  String data();

  @Message("Description, KPI, data")
  String descriptionKpiData();

  @Message("Save: {title}")
  String saveNamed(String title);

  @Message("Drag it, or press Alt and an arrow key")
  String dragIt();

  @Message("Move up: {title}")
  String moveUp(String title);

  @Message("Move down: {title}")
  String moveDown(String title);

  @Message("Effort")
  String effort();

  @Message("A pink house: no trace to a KPI")
  String pinkHouse();

  @Message(
      "It blocks the technical approval until it says which KPI it serves and how, or "
          + "is refused.")
  String blocks();

  @Message("Change")
  String change();

  @Message("A change takes the technical approval back.")
  String takesBack();

  @Message("Refuse")
  String refuse();

  @Message("Why it is not built")
  String whyNotBuilt();

  @Message("Refuse it")
  String refuseIt();

  @Message("Paste features from a spreadsheet")
  String pasteTitle();

  @Message("A line each, copied from a spreadsheet")
  String lineEach();

  @Message(
      "Columns in this order: feature, what it does, effort in hours, sourcing, "
          + "feasibility, data, KPI, how it serves the KPI, what of the data is missing. "
          + "With a line of these names above them, in any order.")
  String columnsHint();

  @Message("What becomes of each line")
  String whatBecomes();

  @Message("Line")
  String line();

  @Message("What becomes of it")
  String becomes();

  @Message("KPI")
  String kpi();

  @Message("How it serves")
  String howItServes();

  @Message("Propose them")
  String proposeThem();

  @Message("For {kpi}")
  String forKpi(String kpi);

  @Message("For a KPI that holds no longer")
  String forLostKpi();

  @Message("Changed")
  String changed();

  @Message("Added")
  String added();

  @Message("Refused")
  String refusedOne();

  @Message("Proposed again")
  String proposedAgain();

  @Message("Summary")
  String summary();

  @Message("Title")
  String titleField();

  @Message("Description")
  String description();

  @Message("How it serves the KPI")
  String servesKpi();

  @Message("The agile development team designs the concept here; you read what it does.")
  String readersOnly();

  @Message("Revisions")
  String revisions();

  @Message("by {name}")
  String by(String name);

  @Message("Technically approved")
  String approved();
}
