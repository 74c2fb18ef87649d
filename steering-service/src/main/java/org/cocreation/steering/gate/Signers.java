package org.cocreation.steering.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.money.Money;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Side;
import org.cocreation.steering.authority.Signing;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.partnership.PartnershipRepository;
import org.cocreation.steering.statement.ValueStatementRepository;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who may sign at the gate: each side's steering members, as far as their organization lets them.
 * They sign for all tranches that are planned: later ones need evidence, but no signature.
 */
@ApplicationScoped
class Signers {

  /** A person who may sign this content. */
  @Schema(name = "PossibleSigner")
  record Person(Side side, String person, String name) {}

  private final PartnershipRepository partnerships;
  private final ValueStatementRepository statements;
  private final Signing signing;

  @Inject
  Signers(
      PartnershipRepository partnerships, ValueStatementRepository statements, Signing signing) {
    this.partnerships = partnerships;
    this.statements = statements;
    this.signing = signing;
  }

  /**
   * @throws Refusal 403 for people who may not sign for their organization, or not so much, or who
   *     stated the value where it takes two
   */
  void require(Participation as, GateContent content) {
    Money amount = content.plannedAmount().orElseThrow();
    signing.require(as.actor(), amount);
    if (hasStated(content.cycleId(), as.side(), as.actor().person())
        && signing.takesTwo(as.actor().organization(), amount)) {
      throw Refusal.forbidden(
          "four-eyes",
          "You stated the value for your side: for %s it takes another person of your organization to sign it."
              .formatted(amount));
    }
  }

  private boolean hasStated(UUID cycleId, Side side, String person) {
    return statements.find(cycleId, side).filter(said -> said.isBy(person)).isPresent();
  }

  /** Nobody before there is an amount; people with the role in the token alone are not known. */
  List<Person> of(Cycle cycle, GateContent content) {
    Optional<Money> amount = content.plannedAmount();
    return amount.isEmpty()
        ? List.of()
        : partnerships.steering(cycle.partnershipId()).stream()
            .filter(m -> signing.maySign(m.organization(), m.person(), amount.get()))
            .filter(
                m ->
                    !hasStated(cycle.id(), m.side(), m.person())
                        || !signing.takesTwo(m.organization(), amount.get()))
            .map(m -> new Person(m.side(), m.person(), m.name()))
            .toList();
  }
}
