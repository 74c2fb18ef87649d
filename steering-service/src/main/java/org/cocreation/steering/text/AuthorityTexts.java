package org.cocreation.steering.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Who may bind an organization. */
@MessageBundle(value = "authority", locale = "en")
public interface AuthorityTexts {
  @Message("Who may bind {name}")
  String whoBinds(String name);

  @Message(
      "Seen by your own people alone. The other side sees who may sign what lies at "
          + "the gate, and no limits.")
  String lead();

  @Message("Representatives and signers")
  String representatives();

  @Message("Representative")
  String representative();

  @Message("Signs up to {limit}")
  String signsUpTo(String limit);

  @Message("Signs any amount")
  String signsAny();

  @Message("Change")
  String change();

  @Message("{person} does not represent {organization} any more?")
  String unnameSure(String person, String organization);

  @Message("Done.")
  String done();

  @Message("Represents no longer")
  String representsNoLonger();

  @Message("Named.")
  String named();

  @Message("Name as representative")
  String nameAs();

  @Message("The right to sign is set.")
  String signingSet();

  @Message("Signs up to")
  String signsUpToLabel();

  @Message("Empty: any amount.")
  String emptyAny();

  @Message("Such as EUR.")
  String suchAsEur();

  @Message("Let sign")
  String letSign();

  @Message("{person} may not sign any more? Open signatures fall away.")
  String unsignSure(String person);

  @Message("Signs no longer")
  String signsNoLonger();

  @Message("Named beside the members:")
  String namedBeside();

  @Message(". Whose token has the role represents {name} too.")
  String byRole(String name);

  @Message("The rule is set: open signatures that do not suffice any more are void.")
  String ruleSet();

  @Message("Four eyes")
  String fourEyes();

  @Message(
      "When it takes two of your people: who stated the value, made the concept or "
          + "proposed a spending does not approve it too.")
  String fourEyesLead();

  @Message("It takes two")
  String itTakesTwo();

  @Message("always")
  String always();

  @Message("beyond an amount")
  String beyondAmount();

  @Message("never")
  String never();

  @Message("Beyond")
  String beyond();

  @Message("Empty: what is usual here, {amount.grouped} in whatever currency.")
  String emptyUsual(String amount);

  @Message("Set the rule")
  String setRule();

  @Message("Rename or end the partnership, or say where its days begin")
  String settings();

  @Message("Name")
  String name();

  @Message("Rename")
  String rename();

  @Message("Where its days begin")
  String whereDaysBegin();

  @Message(
      "A time zone such as Europe/Stockholm: KPIs are summed up by its days. By a "
          + "member of the steering team.")
  String zoneHint();

  @Message("Set it")
  String setIt();

  @Message(
      "End the partnership? Nothing new starts in it then; its members still read " + "everything.")
  String endSure();

  @Message("Why does it end?")
  String whyEnd();

  @Message("End the partnership")
  String end();
}
