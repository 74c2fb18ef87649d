package org.cocreation.steering.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Partnerships: proposed, accepted; their people, goals and cycles. */
@MessageBundle(value = "partnership", locale = "en")
public interface PartnershipTexts {
  @Message("Cycles")
  String cycles();

  @Message("Decision due")
  String decisionDue();

  @Message("Round {round}")
  String round(int round);

  @Message("Nothing pledged yet")
  String nothingPledged();

  @Message("None")
  String none();

  @Message("Cycles that rest or are over.")
  String restCaption();

  @Message("Micro-service")
  String microService();

  @Message("State")
  String state();

  @Message("Phase")
  String phase();

  @Message("Started")
  String started();

  @Message(
      "No cycle yet. One cycle takes one need through five phases to one "
          + "micro-service that does one thing well.")
  String noCycle();

  @Message("Start a cycle")
  String startCycle();

  @Message("Which micro-service is it about?")
  String whichMicroService();

  @Message("One thing at a time, such as Weight loading. It can be called otherwise later.")
  String oneThing();

  @Message("What is it for?")
  String whatFor();

  @Message("Start")
  String start();

  @Message("All three teams have their first activities then.")
  String allThree();

  @Message(
      "A provider and a customer who look together for small digital services that "
          + "pay off for both.")
  String lead();

  @Message("Waiting for your answer")
  String waiting();

  @Message("{person} of {other} proposes a partnership, with {own} as the {side}. Proposed")
  String proposes(String person, String other, String own, String side);

  @Message(
      "Accept the partnership with {name}? You become the first of your side's " + "steering team.")
  String acceptSure(String name);

  @Message("Accept")
  String accept();

  @Message("You become the first of your side’s steering team.")
  String youBecomeFirst();

  @Message("Decline")
  String decline();

  @Message("It is declined.")
  String isDeclined();

  @Message("A representative of your organization answers.")
  String representativeAnswers();

  @Message("Yours")
  String yours();

  @Message("The partnerships of your organization.")
  String yoursCaption();

  @Message("Partnership")
  String partnership();

  @Message("With")
  String with();

  @Message("Your side")
  String yourSide();

  @Message("People")
  String people();

  @Message(
      "None yet. It begins when one company proposes it and the other accepts; then "
          + "both name their people and start the first cycle.")
  String noneYet();

  @Message("Proposed by you")
  String proposedByYou();

  @Message("{name} has not answered yet. Proposed")
  String notAnswered(String name);

  @Message("by {name}.")
  String by(String name);

  @Message("Withdraw it")
  String withdrawIt();

  @Message("It is withdrawn.")
  String isWithdrawn();

  @Message("Withdraw")
  String withdraw();

  @Message("Begin a partnership")
  String begin();

  @Message(
      "A representative of your organization proposes one: somebody with that role, "
          + "or whom a representative has named.")
  String representativeProposes();

  @Message("Your organization,")
  String yourOrganization();

  @Message(
      ", is not registered yet. Whoever registers it is the first of its " + "representatives.")
  String notRegistered();

  @Message("Its name, as people write it")
  String itsName();

  @Message("Industry")
  String industry();

  @Message("Register")
  String register();

  @Message(
      "No other organization is registered yet: one of its representatives registers "
          + "it on this page.")
  String noOther();

  @Message("It is proposed: the other company answers.")
  String isProposed();

  @Message("Name of the partnership")
  String nameOfIt();

  @Message("Such as Site management.")
  String suchAsSite();

  @Message("Choose a company")
  String chooseCompany();

  @Message("Provider: makes the services")
  String providerMakes();

  @Message("Customer: uses them in its work")
  String customerUses();

  @Message("Propose")
  String propose();

  @Message("Nothing begins before the other company accepts.")
  String nothingBegins();

  @Message("Your organization")
  String yourOrganizationTitle();

  @Message("Change what {name} says of itself")
  String changeOwn(String name);

  @Message("It is changed.")
  String isChanged();

  @Message("Employees")
  String employees();

  @Message("Change it")
  String changeIt();

  @Message("Others see the name alone.")
  String othersSeeName();

  @Message("The teams are changed.")
  String teamsChanged();

  @Message("Teams of {name}")
  String teamsOf(String name);

  @Message("Change the teams")
  String changeTeams();

  @Message(
      "Take {name} out of the partnership? What that person signed, agreed to or "
          + "proposed and is not decided yet falls away.")
  String takeOutSure(String name);

  @Message("Taken out.")
  String takenOut();

  @Message("Take out")
  String takeOut();

  @Message("Add somebody of your people")
  String addSomebody();

  @Message("Added.")
  String added();

  @Message("Log-in name")
  String logInName();

  @Message("As your company’s log in knows the person, such as operations@mincorp.")
  String logInHint();

  @Message("Teams")
  String teams();

  @Message("A representative says who steers.")
  String representativeSays();

  @Message("Add")
  String add();

  @Message("{name} · Partnership")
  String title(String name);

  @Message("The partnership has ended: {reason}")
  String ended(String reason);

  @Message(
      "You represent your organization and are not a member of this partnership: you "
          + "say who is, and see nothing else of it.")
  String representsOnly();
}
