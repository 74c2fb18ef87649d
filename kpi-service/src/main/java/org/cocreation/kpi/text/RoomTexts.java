package org.cocreation.kpi.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The room of a cycle: where it stands, its phases and activities, its measures. */
@MessageBundle(value = "room", locale = "en")
public interface RoomTexts {
  @Message("Complete it")
  String completeIt();

  @Message("The activity is completed.")
  String completed();

  @Message("Responsible on the provider’s side")
  String responsibleProvider();

  @Message("Responsible on the customer’s side")
  String responsibleCustomer();

  @Message("Correct")
  String correct();

  @Message("{value} of {source}")
  String valueOf(String value, String source);

  @Message("It is corrected; what was measured first stays on record.")
  String corrected();

  @Message("What it really was")
  String reallyWas();

  @Message("Empty: nothing was measured, it is void.")
  String emptyIsVoid();

  @Message("Why?")
  String why();

  @Message("Correct it")
  String correctIt();

  @Message("Measure by hand")
  String measureByHand();

  @Message("It is measured.")
  String measured();

  @Message("Value in {unit}")
  String valueIn(String unit);

  @Message("When was it observed?")
  String whenObserved();

  @Message("by hand")
  String byHand();

  @Message("Made up, for a demonstration")
  String madeUp();

  @Message("Measure")
  String measure();

  @Message("Where the cycle stands")
  String whereItStands();

  @Message("Started")
  String started();

  @Message("The cycle before")
  String before();

  @Message("The next cycle")
  String next();

  @Message("What waits for you here")
  String waitsForYou();

  @Message("What others have ({size})")
  String othersHave(int size);

  @Message("Five phases, fifteen activities")
  String phases();

  @Message("Measures")
  String measures();

  @Message("Baseline")
  String baseline();

  @Message("Actual")
  String actual();

  @Message("not measured yet")
  String notMeasured();

  @Message("Target")
  String target();

  @Message("Progress")
  String progress();

  @Message(
      "The KPI over time, with baseline and target; the table below says the same in " + "figures.")
  String chart();

  @Message("Goal: {name}. {calculation}")
  String goal(String name, String calculation);

  @Message("The first of these days were not measured: it is not judged yet.")
  String firstDays();

  @Message("Measurements ({size})")
  String measurements(int size);

  @Message("What was measured: {name}")
  String whatWasMeasured(String name);

  @Message("Observed")
  String observed();

  @Message("Value ({unit})")
  String value(String unit);

  @Message("Source")
  String source();

  @Message("synthetic")
  String synthetic();

  @Message("No KPI yet: the steering team sets goals with KPIs in the first phase.")
  String noKpi();

  @Message("phase {number} of 5, {title}")
  String inPhase(int number, String title);

  @Message("{phase}, in round {round}")
  String inRound(String phase, int round);

  @Message("The work of {phase} is done: it is to be decided how the cycle goes on.")
  String workIsDone(String phase);

  @Message("The cycle is held in {phase}: its kill clock ran out, and steering has yet to answer.")
  String held(String phase);

  @Message("The cycle is in {phase}.")
  String running(String phase);

  @Message(
      "The cycle is shelved in {phase}: a no-go at the moment, which the steering "
          + "team can revive.")
  String shelved(String phase);

  @Message("The cycle was stopped in {phase}; what was learned stays.")
  String stopped(String phase);

  @Message("The cycle is completed.")
  String cycleCompleted();

  @Message("It is your turn.")
  String yourTurn();

  @Message("It is the turn of others: {what}, {whom}.")
  String turnOfOthers(String what, String whom);

  @Message("Nobody is awaited: the process goes on by itself in a moment.")
  String nobody();

  @Message("done before")
  String doneBefore();

  @Message("not open yet")
  String notOpenYet();

  @Message("open")
  String open();

  @Message("done")
  String done();

  @Message("withdrawn")
  String withdrawn();

  @Message("ahead")
  String ahead();

  @Message("to be decided")
  String toBeDecided();

  @Message("here now")
  String hereNow();

  @Message("shelved here")
  String shelvedHere();

  @Message("stopped here")
  String stoppedHere();

  @Message("Calculated as the last measurement.")
  String calculatedLast();

  @Message("Calculated as the sum of {days} days.")
  String calculatedSum(int days);

  @Message("Calculated as the average of {days} days.")
  String calculatedAverage(int days);

  @Message("Calculated as the last measurement, from {count} measurements.")
  String calculatedFromLast(long count);

  @Message("Calculated as the sum of {days} days, from {count} measurements.")
  String calculatedFromSum(int days, long count);

  @Message("Calculated as the average of {days} days, from {count} measurements.")
  String calculatedFromAverage(int days, long count);
}
