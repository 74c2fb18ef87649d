package org.cocreation.operations.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** A micro-service comes into use, site by site. */
@MessageBundle(value = "rollout", locale = "en")
public interface RolloutTexts {
  @Message("Rollout · {microService}")
  String title(String microService);

  @Message("Rollout")
  String heading();

  @Message(
      "Activity 10: a plan for each site, and people whom operations of both sides commits to it. The pilot goes live first, and no site before its checklist holds (4.2.4, R12).")
  String lead();

  @Message("No site is planned yet. The first one is the pilot.")
  String noSite();

  @Message("{live} of {all} sites are live.")
  String live(long live, int all);

  @Message("The pilot “{name}” can go live.")
  String pilotReady(String name);

  @Message("The pilot “{name}” waits for what its checklist says.")
  String pilotOpen(String name);

  @Message("Members of the operations team plan the sites; you can read them.")
  String readersOnly();

  @Message("Sites")
  String sites();

  @Message("Pilot")
  String pilot();

  @Message("{cost} a year")
  String aYear(String cost);

  @Message("Roles that need skills: {roles}")
  String mustBeAble(String roles);

  @Message("since")
  String since();

  @Message("Before it goes live")
  String checklist();

  @Message("holds")
  String holds();

  @Message("open")
  String open();

  @Message("People committed")
  String people();

  @Message("{hours} hours, {from} to {to}")
  String hoursBetween(int hours, String from, String to);

  @Message("Nobody yet.")
  String nobody();

  @Message("Confirmed by {name}")
  String confirmedBy(String name);

  @Message("Not confirmed")
  String notConfirmed();

  @Message("Say whom your side commits")
  String commit();

  @Message("Person {number}")
  String personNumber(int number);

  @Message("Name")
  String name();

  @Message("Hours in all")
  String hours();

  @Message("From")
  String from();

  @Message("To")
  String to();

  @Message("To take somebody out, empty the line. A change is to be confirmed again.")
  String lineHint();

  @Message("Keep")
  String keep();

  @Message("The people are kept. Confirm them so that they count.")
  String peopleKept();

  @Message("Confirm for your side")
  String confirm();

  @Message("Your side stands for these people.")
  String confirmed();

  @Message("Plan of {name}")
  String planOf(String name);

  @Message("Step")
  String step();

  @Message("Step {number}")
  String stepNumber(int number);

  @Message("{from} to {to}")
  String between(String from, String to);

  @Message("done")
  String done();

  @Message("after {steps}")
  String afterSteps(String steps);

  @Message("This site has no steps yet.")
  String noSteps();

  @Message("Change the plan")
  String change();

  @Message("The plan is changed.")
  String changed();

  @Message("Name of the site")
  String siteName();

  @Message("It is the pilot, in the place of the present one")
  String isPilot();

  @Message("Support")
  String support();

  @Message("Why somebody is on site")
  String supportReason();

  @Message("What the support costs in a year")
  String yearlyCost();

  @Message("Currency")
  String currency();

  @Message("Roles and shifts that need skills")
  String roles();

  @Message("One on each line.")
  String oneEach();

  @Message("First day")
  String starts();

  @Message("Last day")
  String ends();

  @Message("After which steps")
  String after();

  @Message("Must be done before the site goes live")
  String beforeGoLive();

  @Message("Is done")
  String isDone();

  @Message("Plan a site")
  String plan();

  @Message("The site is planned. Add its steps to its plan.")
  String planned();

  @Message("Go live")
  String goLive();

  @Message("Let “{name}” go live?")
  String sureToGoLive(String name);

  @Message("The site is live.")
  String wentLive();

  @Message("Roll back")
  String rollBack();

  @Message("Why it is rolled back")
  String rollBackReason();

  @Message("Roll “{name}” back?")
  String sureToRollBack(String name);

  @Message("The site is rolled back.")
  String rolledBack();
}
