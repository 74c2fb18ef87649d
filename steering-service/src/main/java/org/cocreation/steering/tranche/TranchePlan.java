package org.cocreation.steering.tranche;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.event.SubjectOfCycle;
import org.cocreation.chassis.money.Money;
import org.cocreation.chassis.problem.Refusal;

/**
 * In which small bets a cycle's money is to be released: part of what both sides sign at the value
 * gate (R1, R8). What is released cannot be planned anew.
 */
@Entity
public class TranchePlan extends SubjectOfCycle {

  /**
   * A tranche as it is to be.
   *
   * @param evidence null only for the last
   */
  record Planned(Money amount, String purpose, Evidence evidence) {}

  private String currency;
  private int revision;

  @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("number")
  private List<Tranche> tranches = new ArrayList<>();

  @Version private long version;

  protected TranchePlan() {}

  TranchePlan(UUID partnershipId, UUID cycleId) {
    begin(Ids.next(), partnershipId, cycleId);
  }

  /**
   * Replaces the tranches that are not released; a tranche keeps its identity by its number.
   *
   * @param planned at least one, all in one currency; all but the last name evidence
   * @return whether that says anything new
   * @throws Refusal 409 where it would change a released tranche
   */
  boolean plan(List<Planned> planned) {
    Currency to = planned.getFirst().amount().currency();
    long released = tranches.stream().filter(Tranche::isReleased).count();
    if (released > planned.size() || (released > 0 && !to.equals(currency()))) {
      throw locked();
    }
    boolean news = !to.getCurrencyCode().equals(currency) || tranches.size() > planned.size();
    this.currency = to.getCurrencyCode();
    while (tranches.size() > planned.size()) {
      tranches.removeLast();
    }
    for (int i = 0; i < planned.size(); i++) {
      boolean isNew = i >= tranches.size();
      if (isNew) {
        tranches.add(new Tranche(this, i + 1));
      }
      Tranche tranche = tranches.get(i);
      Planned as = planned.get(i);
      boolean changed = tranche.plan(as.amount(), as.purpose(), as.evidence());
      if (changed && tranche.isReleased()) {
        throw locked();
      }
      news |= changed;
    }
    if (news) {
      revision++;
    }
    return news;
  }

  private static Refusal locked() {
    return Refusal.conflict(
        "tranche-released",
        "A tranche that is released keeps its amount, purpose and evidence: plan the later ones.");
  }

  Tranche first() {
    return tranches.getFirst();
  }

  /** Empty for the first. */
  Optional<Tranche> before(Tranche tranche) {
    return tranche.number() == 1
        ? Optional.empty()
        : Optional.of(tranches.get(tranche.number() - 2));
  }

  /** The proofs of concept on which its tranches were released. */
  Set<UUID> shownProofs() {
    return tranches.stream()
        .map(Tranche::shownProofId)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  Currency currency() {
    return Currency.getInstance(currency);
  }

  /** Counts how often it was changed, from 1. */
  int revision() {
    return revision;
  }

  /** In the order of their release. */
  List<Tranche> tranches() {
    return List.copyOf(tranches);
  }

  long version() {
    return version;
  }
}
