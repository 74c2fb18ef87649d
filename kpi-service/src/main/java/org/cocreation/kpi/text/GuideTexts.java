package org.cocreation.kpi.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How co-creation works: phases, words, rules. */
@MessageBundle(value = "guide", locale = "en")
public interface GuideTexts {
  @Message("How it works")
  String title();

  @Message("How co-creation works here")
  String heading();

  @Message(
      "A provider and a customer turn needs into digital micro-services, in small "
          + "bets, and see in numbers whether both gain. Three joint teams take each idea "
          + "through five phases. Numbers such as 4.2.2 are sections of [[the paper]] that "
          + "the process comes from; R1 to R21 are the rules below.")
  String lead();

  @Message("Five phases, fifteen activities")
  String phases();

  @Message(
      "Each team has people of both companies. Within a phase, activities go in any "
          + "order (R18).")
  String anyOrder();

  @Message("Phase")
  String phase();

  @Message("Digitalization steering")
  String steering();

  @Message("Agile development")
  String development();

  @Message("Operational implementation")
  String operations();

  @Message("Words")
  String words();

  @Message("Partnership, cycle")
  String partnership();

  @Message(
      "Two companies that work together; one pass through the five phases, for one "
          + "micro-service.")
  String partnershipIs();

  @Message("Micro-service")
  String microService();

  @Message("A digital service that does one thing well, such as weight loading.")
  String microServiceIs();

  @Message("Common problem")
  String problem();

  @Message(
      "Needs of both sides that are one problem, merged by the teams. One need alone "
          + "may become one, too.")
  String problemIs();

  @Message("Constraint")
  String constraint();

  @Message(
      "The step of the work that limits how much the whole produces. What does not "
          + "touch it must say how throughput grows all the same (R5).")
  String constraintIs();

  @Message("Pink house")
  String pinkHouse();

  @Message("A feature that somebody likes and that serves no KPI: it is refused (R6).")
  String pinkHouseIs();

  @Message("Value gate")
  String gate();

  @Message(
      "The end of the second phase: both sides sign the same content, or it does not "
          + "go on (R1).")
  String gateIs();

  @Message("Tranche")
  String tranche();

  @Message(
      "A part of the money, released for a small bet; the next one needs what this "
          + "one was to show (R8).")
  String trancheIs();

  @Message("Kill clock")
  String clock();

  @Message(
      "The date and the budget by which there must be an accepted proof of concept " + "(R11).")
  String clockIs();

  @Message("Four eyes")
  String fourEyes();

  @Message(
      "Two people of one company, one of whom did the work and the other of whom " + "approves it.")
  String fourEyesIs();

  @Message("Rules")
  String rules();

  @Message("R1 Value gate")
  String r1();

  @Message(
      "Nothing leaves the second phase unless a steering member of each side, two "
          + "different people, signs the same content. An edit voids signatures; what was "
          + "signed never changes.")
  String r1Is();

  @Message("R2 Separate lists")
  String r2();

  @Message(
      "A side does not see the other’s need list until both have submitted theirs; "
          + "then both appear at once.")
  String r2Is();

  @Message("R3 Weighted by goals")
  String r3();

  @Message(
      "The rank of a common problem comes from the goals’ weights, and the "
          + "calculation is shown.")
  String r3Is();

  @Message("R4 One at a time")
  String r4();

  @Message(
      "Of 10 to 50 candidates, one is selected in a cycle; with fewer than 10, for a "
          + "written reason.")
  String r4Is();

  @Message("R5 Constraint check")
  String r5();

  @Message("A value that does not touch the constraint must say how throughput still grows.")
  String r5Is();

  @Message("R6 Value trace")
  String r6();

  @Message("A backlog item must serve a KPI of the cycle.")
  String r6Is();

  @Message("R7 Operations after technology")
  String r7();

  @Message("Operations reviews a concept once it is technically approved.")
  String r7Is();

  @Message("R8 Small bets")
  String r8();

  @Message(
      "Money is released in tranches; each needs the evidence named in the one "
          + "before. Amounts are exact.")
  String r8Is();

  @Message("R9 Matched funding")
  String r9();

  @Message(
      "Pledged is available and released; released is spent and unspent. Each side’s "
          + "share is visible, and a pledge that the other side does not match is allowed "
          + "and shown.")
  String r9Is();

  @Message("R11 Kill clock")
  String r11();

  @Message("Past its date, steering must decide: go on with a reason, shelve or stop.")
  String r11Is();

  @Message("R18 Anything, any time")
  String r18();

  @Message(
      "Steering may send a cycle back, shelve, revive or stop it at any time, with a "
          + "reason; history is never rewritten.")
  String r18Is();

  @Message("R19 Accountability")
  String r19();

  @Message(
      "Each activity names who is responsible on each side; each decision says who "
          + "took it, for which side, when, and on what content.")
  String r19Is();

  @Message("R20 Light")
  String r20();

  @Message(
      "The process must cost little: waiting and changes are measured, and shown under "
          + "“Process” in each cycle.")
  String r20Is();

  @Message("R21 Confidentiality")
  String r21();

  @Message("To all others, a partnership does not exist.")
  String r21Is();

  @Message(
      "The rules of the later phases (R10 and R12 to R17: sprints, commitments, "
          + "skills, routines, shortfalls, value captured, learning) are not kept by the "
          + "software yet: in phases 3 to 5 an activity is completed with what was "
          + "concluded, and who answers for it.")
  String laterRules();
}
