package org.cocreation.chassis.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What each of the fifteen activities is about (4.2), and what its conclusion says. */
@MessageBundle(value = "about", locale = "en")
public interface AboutTexts {
  @Message(
      "Both companies agree on what they want to reach and how it is measured, how "
          + "much each goal counts, and what each side puts in: [[goals and pledges]].")
  String defineGoals();

  @Message(
      "It can be completed with at least one goal that has a KPI, weights to which "
          + "both sides agree where there are several, and each side’s decision what it "
          + "pledges; zero is a decision.")
  String defineGoalsDone();

  @Message(
      "Each side writes its own list of needs, apart from the other; then both are "
          + "merged into common problems, and these are weighted by the goals: [[needs]], "
          + "[[problems]].")
  String assessOpportunities();

  @Message(
      "It can be completed once both lists are submitted, each need is in a common "
          + "problem or set aside, and both sides have scored every problem.")
  String assessOpportunitiesDone();

  @Message(
      "Those who do the work, on both sides, are heard from the start: who, in which "
          + "process, how often it hurts: [[voices]].")
  String expressNeeds();

  @Message("It can be completed with one need, or the statement that there are none.")
  String expressNeedsDone();

  @Message(
      "Of many opportunities one is selected, the return against the complexity that "
          + "it costs: [[opportunities]]. The others are shelved, and can be revived.")
  String selectOpportunity();

  @Message("It can be completed once one is selected.")
  String selectOpportunityDone();

  @Message(
      "A small micro-service that does one thing well: each feature names the KPI "
          + "that it serves, or is not built: [[concept]].")
  String designConcept();

  @Message("It can be completed once the newest revision is technically approved.")
  String designConceptDone();

  @Message(
      "Those who will work with it judge the concept once it is technically approved: "
          + "[[review]].")
  String reviewConcept();

  @Message("It can be completed once there is a verdict on the concept as it is now.")
  String reviewConceptDone();

  @Message(
      "Hours and competencies are scarce. They go to the features that create value, "
          + "features of limited value are weeded out, and what is not done meanwhile is "
          + "said openly.")
  String prioritizeResources();

  @Message(
      "It can be completed once each side committed [[hours]] of its people, or said why it "
          + "commits nobody's, and every feature is chosen or weeded out with a reason.")
  String prioritizeResourcesDone();

  @Message(
      "Provider and customer build together, in sprints. Each sprint ends with "
          + "something usable, a proof of concept; requirements are never frozen, and the "
          + "customer gives time and data.")
  String designSolution();

  @Message(
      "It can be completed once a [[sprint]] has ended, none is under way, and both sides’ operations "
          + "accepted the last proof of concept.")
  String designSolutionDone();

  @Message(
      "Operations tries each proof of concept in its own work, and accepts it or "
          + "rejects it with what must change.")
  String assessSolution();

  @Message(
      "Its conclusion completes it: what was tried where and by whom, and whether it "
          + "is accepted. The next [[tranche]] may rest on it.")
  String assessSolutionDone();

  @Message(
      "A plan for going live, and the people and hours that both sides’ operations "
          + "commit to it. Monitoring from a distance comes first; large or complex "
          + "implementations get support on site.")
  String governImplementation();

  @Message(
      "Its conclusion completes it: the plan, what each side commits, and how support "
          + "is given.")
  String governImplementationDone();

  @Message("Support and refinement from what is seen in use, with feedback every day.")
  String improveSolution();

  @Message("Its conclusion completes it: what was seen in use, and what was refined.")
  String improveSolutionDone();

  @Message(
      "People learn to work with it, by e-learning, at commissioning, in the "
          + "classroom or at work, and prove that they can. Routines are tried, then "
          + "adopted or given up.")
  String developCapabilities();

  @Message(
      "Its conclusion completes it: who was trained and has proven the skill, and "
          + "which routines were adopted or eliminated.")
  String developCapabilitiesDone();

  @Message(
      "The KPIs are followed against the targets of the first phase, for the benefit "
          + "of both sides. If they are not met, somebody acts.")
  String monitorPerformance();

  @Message(
      "Its conclusion completes it: where each [[KPI]] stands, what each side gains, "
          + "and what is done about a shortfall.")
  String monitorPerformanceDone();

  @Message(
      "New issues and refinements that came up in use become the needs of the next " + "cycle.")
  String seekValueExpansion();

  @Message(
      "Its conclusion completes it: which these are, and which of them comes next. "
          + "Steering starts the next cycle with its [[decision]].")
  String seekValueExpansionDone();

  @Message(
      "Both sides look back together, every month or two: what works, what warns "
          + "early, which routines change.")
  String captureLearning();

  @Message(
      "Its conclusion completes it: what was learned and what follows from it, or "
          + "that there was nothing to learn.")
  String captureLearningDone();
}
