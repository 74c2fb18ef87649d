package org.cocreation.steering.gate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.cocreation.chassis.language.ConstantWords;
import org.cocreation.chassis.partnership.Signed;
import org.cocreation.chassis.partnership.TwoPeople;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Team;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.told.ToldSnapshotRepository;

/**
 * Whether the concept's technical approval counts: as things are when it is decided on. Development
 * voids what somebody gave who left its team; until it has heard of that, the gate knows it
 * already.
 */
@ApplicationScoped
class ConceptApprover {

  private final ToldSnapshotRepository snapshots;
  private final TwoPeople twoPeople;

  ConceptApprover(ToldSnapshotRepository snapshots, TwoPeople twoPeople) {
    this.snapshots = snapshots;
    this.twoPeople = twoPeople;
  }

  boolean isInTheTeam(Cycle cycle) {
    return left(cycle).isEmpty();
  }

  /**
   * @throws Refusal 409 where who approved the concept is not in the team any more
   */
  void requireInTheTeam(Cycle cycle) {
    Optional<Signed> left = left(cycle);
    if (left.isPresent()) {
      throw Refusal.conflict(
          "concept-approval-void",
          "%s, who approved the concept technically, is not in the %s any more: another member of it"
              + " approves it first.",
          left.get().name(),
          ConstantWords.titled(Team.DEVELOPMENT, Team.DEVELOPMENT.title()));
    }
  }

  private Optional<Signed> left(Cycle cycle) {
    List<Signed> given = snapshots.conceptApproval(cycle.id()).stream().toList();
    return twoPeople
            .standing(cycle.partnershipId(), Team.DEVELOPMENT, given, signed -> signed)
            .isEmpty()
        ? given.stream().findFirst()
        : Optional.empty();
  }
}
