package org.cocreation.steering.weight;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.event.SubjectOfCycle;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.partnership.Signed;
import org.cocreation.chassis.partnership.TwoPeople;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Side;

/**
 * How much each goal counts in one cycle: what the ranking of the common problems is computed from
 * (R3). Whatever changes it, another goal too, makes a new revision to which nobody has agreed yet.
 */
@Entity
class GoalWeights extends SubjectOfCycle {

  private static final BigDecimal USUAL = BigDecimal.ONE;

  private int revision;

  /** Of the goals that do not count as usual. */
  @ElementCollection
  @CollectionTable(name = "goal_weight", joinColumns = @JoinColumn(name = "goal_weights_id"))
  @MapKeyColumn(name = "goal_id")
  @Column(name = "weight")
  private Map<UUID, BigDecimal> weights = new HashMap<>();

  /** Each side's word that this revision is right. */
  @ElementCollection
  @CollectionTable(
      name = "goal_weight_agreement",
      joinColumns = @JoinColumn(name = "goal_weights_id"))
  @OrderBy("at")
  private List<Signed> agreements = new ArrayList<>();

  @Version private long version;

  protected GoalWeights() {}

  GoalWeights(UUID partnershipId, UUID cycleId) {
    begin(Ids.next(), partnershipId, cycleId);
    this.revision = 1;
  }

  /**
   * A goal more or less: the shares are others.
   *
   * @param asUsual goals that count as usual again, since none beside them counts any more
   */
  void goalsChanged(Set<UUID> asUsual) {
    weights.keySet().removeAll(asUsual);
    revise();
  }

  /**
   * @param to of some goals; the others count as usual, 1
   * @return whether that is another weighting than before
   */
  boolean set(Map<UUID, BigDecimal> to) {
    Map<UUID, BigDecimal> unusual = new HashMap<>();
    to.forEach(
        (goal, weight) -> {
          if (weight.compareTo(USUAL) != 0) {
            unusual.put(goal, plain(weight));
          }
        });
    if (unusual.equals(weights)) {
      return false;
    }
    weights.clear();
    weights.putAll(unusual);
    revise();
    return true;
  }

  /** Without zeros at the end, so that equal weights are the same. */
  private static BigDecimal plain(BigDecimal weight) {
    BigDecimal stripped = weight.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private void revise() {
    revision++;
    agreements.clear();
  }

  /**
   * For the person's side.
   *
   * @throws Refusal 409 where it has agreed already, or to another revision, or the person has for
   *     the other side
   */
  void agree(int toRevision, ActingPerson by, Instant now) {
    if (toRevision != revision) {
      throw Refusal.conflict(
              "goal-weights-changed",
              "These weights are not those of revision %d any more: read them.",
              toRevision)
          .with("revision", revision);
    }
    if (agreements.stream().anyMatch(agreement -> agreement.side() == by.side())) {
      throw Refusal.conflict("already-agreed", "The %s has agreed already.", by.side());
    }
    TwoPeople.requireAnother(
        by.person(), by.name(), agreements.stream().map(Signed::person).toList());
    agreements.add(Signed.by(by, now));
  }

  /** Whether that person's word was there, and is not any more. */
  boolean takeBack(Side side, String person) {
    return agreements.removeIf(said -> said.side() == side && said.person().equals(person));
  }

  /** Whether each side agreed to this revision, by a person of its own. */
  boolean isAgreed() {
    return agreements.stream().map(Signed::person).distinct().count() == Side.values().length;
  }

  BigDecimal weightOf(UUID goalId) {
    return weights.getOrDefault(goalId, USUAL);
  }

  /** Counts the changes, from 1. */
  int revision() {
    return revision;
  }

  List<Signed> agreements() {
    return List.copyOf(agreements);
  }

  long version() {
    return version;
  }
}
