package org.cocreation.steering.gate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Predicate;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.money.Money;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.partnership.Signed;
import org.cocreation.chassis.partnership.TwoPeople;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.process.Team;
import org.cocreation.steering.authority.Signing;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.partnership.PartnershipRepository;
import org.cocreation.steering.statement.ValueStatementRepository;

/**
 * Who may sign at the gate: each side's steering members, as far as their organization lets them.
 * They sign for all tranches that are planned: later ones need evidence, but no signature.
 */
@ApplicationScoped
class Signers {

  private final PartnershipRepository partnerships;
  private final ValueStatementRepository statements;
  private final Signing signing;
  private final TwoPeople twoPeople;

  Signers(
      PartnershipRepository partnerships,
      ValueStatementRepository statements,
      Signing signing,
      TwoPeople twoPeople) {
    this.partnerships = partnerships;
    this.statements = statements;
    this.signing = signing;
    this.twoPeople = twoPeople;
  }

  /**
   * @throws Refusal 403 for people who may not sign for their organization, or not so much, or who
   *     stated the value where it takes two
   */
  void require(Participation as, GateContent content) {
    Money amount = content.plannedAmount().orElseThrow();
    signing.require(as.actor(), amount);
    if (takesAnother(content, as.side(), as.actor().person(), as.actor().organization(), amount)) {
      throw Refusal.forbidden(
          "four-eyes",
          "You stated the value for your side: for %s it takes another person of your organization to"
              + " sign it.",
          amount);
    }
  }

  /** The rule that holds now: who stated the value does not sign it, where it takes two. */
  private boolean takesAnother(
      GateContent content, Side side, String person, String organization, Money amount) {
    return statements.find(content.cycleId(), side).filter(said -> said.isBy(person)).isPresent()
        && signing.takesTwo(organization, amount);
  }

  /**
   * The signatures that suffice by the rules that hold now: of people who steer for that side, may
   * sign that much and need nobody else beside them.
   */
  List<Approval> sufficient(Cycle cycle, GateContent content, List<Approval> given) {
    return twoPeople
        .standing(cycle.partnershipId(), Team.STEERING, given, Approval::signed)
        .stream()
        .filter(
            approval -> {
              Signed signed = approval.signed();
              return maySign(
                  content,
                  signed.side(),
                  signed.person(),
                  partnerships.organizationOn(cycle.partnershipId(), signed.side()));
            })
        .toList();
  }

  private boolean maySign(GateContent content, Side side, String person, String organization) {
    return maySign(
        content,
        side,
        person,
        organization,
        amount -> signing.maySign(organization, person, amount));
  }

  private boolean maySign(
      GateContent content, Side side, String person, String organization, Predicate<Money> right) {
    return content
        .plannedAmount()
        .filter(right)
        .filter(amount -> !takesAnother(content, side, person, organization, amount))
        .isPresent();
  }

  /** Nobody before there is an amount. Of the reader it is known what the token says. */
  List<PossibleSigner> asSeenBy(Actor reader, Cycle cycle, GateContent content) {
    return partnerships.steering(cycle.partnershipId()).stream()
        .filter(
            m ->
                reader.person().equals(m.person()) && reader.organization().equals(m.organization())
                    ? maySign(
                        content,
                        m.side(),
                        m.person(),
                        m.organization(),
                        amount -> signing.maySign(reader, amount))
                    : maySign(content, m.side(), m.person(), m.organization()))
        .map(m -> new PossibleSigner(m.side(), m.person(), m.name()))
        .toList();
  }
}
