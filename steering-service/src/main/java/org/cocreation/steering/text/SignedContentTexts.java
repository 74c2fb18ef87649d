package org.cocreation.steering.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Exactly what both sides sign at the value gate. */
@MessageBundle(value = "signed", locale = "en")
public interface SignedContentTexts {
  @Message("The value calculation holds")
  String valueHolds();

  @Message("The value calculation does not hold")
  String valueDoesNotHold();

  @Message("counts {percent}")
  String counts(String percent);

  @Message("{name}: from {baseline} to {target} {unit} within {horizonMonths} months")
  String kpi(String name, String baseline, String target, String unit, Integer horizonMonths);

  @Message("None")
  String none();

  @Message("{low} to {high}, likely {likely} {currency} a year")
  String range(String low, String high, String likely, String currency);

  @Message("; investment {amount}")
  String investment(String amount);

  @Message("; yearly cost {amount}")
  String yearlyCost(String amount);

  @Message("; takes away {amount} a year: {what}")
  String takesAway(String amount, String what);

  @Message("Assumptions: {assumptions}")
  String assumptions(String assumptions);

  @Message("Throughput: {note}")
  String throughput(String note);

  @Message("Not stated")
  String notStated();

  @Message("Opportunity")
  String opportunity();

  @Message("touches the constraint")
  String touchesConstraint();

  @Message("None selected")
  String noneSelected();

  @Message("{name}, revision {revision}, {state}. {summary}")
  String conceptAs(String name, int revision, String state, String summary);

  @Message("Operations’ review")
  String operationsReview();

  @Message("{state}, of revision {revision}.")
  String verdictOf(String state, int revision);

  @Message("Tranches")
  String tranches();

  @Message(". The next one needs: {text}")
  String nextNeeds(String text);

  @Message("Not planned")
  String notPlanned();

  @Message("; otherwise steering decides to go on, to shelve or to stop (R11).")
  String otherwise();

  @Message("Not set")
  String notSet();
}
