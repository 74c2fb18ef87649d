package org.cocreation.operations.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Skills and routines. */
@MessageBundle(value = "capability", locale = "en")
public interface CapabilityTexts {
  @Message("Capabilities · {microService}")
  String title(String microService);

  @Message("Operational capabilities")
  String heading();

  @Message(
      "Activity 12: nothing goes live before people can work with it. Each skill that a role needs at a site is proven by somebody of it (R13), and a routine is tested before it is adopted (R14, 4.2.4).")
  String lead();

  @Message("Members of the operations team keep this; you can read it.")
  String readersOnly();

  @Message(
      "Skills are required, and routines drafted, once the cycle is in implementing micro-services.")
  String notYet();

  @Message("Skills")
  String skills();

  @Message("{proven} of {all} proven")
  String proven(long proven, int all);

  @Message(
      "No skill is required yet: which role, at which site, must be able to do what before it goes live?")
  String noSkills();

  @Message("Who can do what at {site}")
  String whoCan(String site);

  @Message("Role or shift")
  String role();

  @Message("Person")
  String person();

  @Message("nobody yet")
  String nobody();

  @Message("until")
  String until();

  @Message("What is required")
  String required();

  @Message("Proof: {text}")
  String howProvenSaid(String text);

  @Message("{person}, assessed by {assessor} on {day}")
  String provenBy(String person, String assessor, String day);

  @Message("taken back: {reason}")
  String revokedBecause(String reason);

  @Message("proven")
  String isProven();

  @Message("not proven yet")
  String isUnproven();

  @Message("Record a proof")
  String prove();

  @Message("Who has proven it?")
  String whoProved();

  @Message("Who assessed it?")
  String assessedBy();

  @Message("Somebody else.")
  String assessedByHint();

  @Message("On which day?")
  String assessedOn();

  @Message("Until when does it hold?")
  String expiresOn();

  @Message("What does the certificate say?")
  String certificate();

  @Message("The proof is recorded.")
  String proofKept();

  @Message("Take the proof back")
  String revoke();

  @Message("The proof is taken back; it stays visible.")
  String revoked();

  @Message("No longer require it")
  String withdraw();

  @Message("It is required no more.")
  String withdrawn();

  @Message("Why?")
  String why();

  @Message("Require a skill")
  String require();

  @Message("What must they be able to do?")
  String skillName();

  @Message("Such as: Calibrate the scale")
  String skillNameHint();

  @Message("At which site?")
  String site();

  @Message("What counts as proof?")
  String howProven();

  @Message("The skill is required.")
  String isRequired();

  @Message("Routines")
  String routines();

  @Message(
      "No routine is drafted yet: write down how people will work with it, try it, and keep what works.")
  String noRoutines();

  @Message("For: {role}")
  String forRole(String role);

  @Message("Version {number}")
  String versionNumber(int number);

  @Message("drafted by {name}")
  String draftedBy(String name);

  @Message("adopted by {name}")
  String adoptedBy(String name);

  @Message("{name} eliminated it: {reason}")
  String eliminatedBecause(String name, String reason);

  @Message("Works ({place}, {people}): {result}")
  String worksSaid(String place, String people, String result);

  @Message("Does not work ({place}, {people}): {result}")
  String failsSaid(String place, String people, String result);

  @Message("{#if count == 1}1 former version{#else}{count} former versions{/if}")
  String formerVersions(int count);

  @Message("Say how it was tested")
  String test();

  @Message("Where was it tried?")
  String place();

  @Message("Who tried it?")
  String testedBy();

  @Message("Can people work this way?")
  String doesItWork();

  @Message("Yes")
  String works();

  @Message("No")
  String fails();

  @Message("What came of it?")
  String result();

  @Message("The test is recorded.")
  String testKept();

  @Message("Adopt it")
  String adopt();

  @Message("The routine is adopted.")
  String adopted();

  @Message("Reword it")
  String change();

  @Message("A version that was tested stays as it is: this makes the next one.")
  String changeHint();

  @Message("The routine has been reworded.")
  String changed();

  @Message("Eliminate it")
  String eliminate();

  @Message("The routine is eliminated; it stays visible.")
  String eliminated();

  @Message("Draft a routine")
  String draft();

  @Message("What is done?")
  String routineTitle();

  @Message("Step by step")
  String steps();

  @Message("Keep")
  String keep();

  @Message("The routine is drafted.")
  String drafted();
}
