package org.cocreation.steering.gate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cocreation.chassis.process.Side;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.goal.GoalRepository;
import org.cocreation.steering.goal.GoalView;
import org.cocreation.steering.killclock.KillClocks;
import org.cocreation.steering.told.ConceptContent;
import org.cocreation.steering.told.ToldSnapshotRepository;
import org.cocreation.steering.tranche.FundsCheck;
import org.cocreation.steering.tranche.TranchePlans;
import org.cocreation.steering.weight.AgreedGoals;

/** Gathers what is decided on at the value gate, and says what of it is not there yet. */
@ApplicationScoped
class GateBasis {

  /** What is missing where there is no concept, or none whose technical approval counts. */
  static final String CONCEPT = "concept";

  private final GoalRepository goals;
  private final AgreedGoals agreedGoals;
  private final ToldSnapshotRepository snapshots;
  private final TranchePlans tranchePlans;
  private final FundsCheck funds;
  private final KillClocks killClocks;
  private final ConceptApprover conceptApprover;

  GateBasis(
      GoalRepository goals,
      AgreedGoals agreedGoals,
      ToldSnapshotRepository snapshots,
      TranchePlans tranchePlans,
      FundsCheck funds,
      KillClocks killClocks,
      ConceptApprover conceptApprover) {
    this.goals = goals;
    this.agreedGoals = agreedGoals;
    this.snapshots = snapshots;
    this.tranchePlans = tranchePlans;
    this.funds = funds;
    this.killClocks = killClocks;
    this.conceptApprover = conceptApprover;
  }

  GateContent.Basis of(Cycle cycle) {
    List<GoalView> ofCycle = goals.forCycle(cycle.partnershipId(), cycle.id());
    ToldSnapshotRepository.Told told = snapshots.of(cycle.id());
    return new GateContent.Basis(
        ofCycle,
        agreedGoals.weights(cycle.id(), ofCycle),
        told.selectedOpportunity().orElse(null),
        told.concept().orElse(null),
        told.newestReview().orElse(null),
        tranchePlans.forCycle(cycle.id()).orElse(null),
        killClocks.forCycle(cycle.id()).orElse(null));
  }

  /** Short names, in the order in which people would do it. */
  List<String> missing(Cycle cycle, GateContent content) {
    List<String> missing = ofContent(content);
    if (!missing.contains(CONCEPT) && !conceptApprover.isInTheTeam(cycle)) {
      missing.add(CONCEPT);
    }
    if (content.killClock() != null && !killClocks.isRunning(cycle.id())) {
      missing.add("kill-clock");
    }
    if (funds.missingForFirst(cycle.id()).isPresent()) {
      missing.add("pledged-funds");
    }
    missing.addAll(missingNotes(content));
    return missing;
  }

  /** What is missing of the content as such, whatever the date and the pledges are. */
  static List<String> ofContent(GateContent content) {
    List<String> missing = new ArrayList<>();
    for (Side side : Side.values()) {
      if (content.valueStatements().stream().noneMatch(statement -> statement.side() == side)) {
        missing.add("value-statement-" + name(side));
      }
    }
    if (content.opportunity() == null) {
      missing.add("opportunity");
    }
    ConceptContent concept = content.concept();
    if (concept == null || !concept.isApproved()) {
      missing.add(CONCEPT);
    }
    if (content.conceptReview() == null || !content.conceptReview().endorses(concept)) {
      missing.add("concept-review");
    }
    if (content.tranchePlan() == null) {
      missing.add("tranche-plan");
    }
    if (content.killClock() == null) {
      missing.add("kill-clock");
    } else if (content.tranchePlan() != null
        && !content.tranchePlan().currency().equals(content.killClock().budget().currency())) {
      missing.add("kill-clock-currency");
    }
    return missing;
  }

  /** A value that does not touch the system's constraint has to say how throughput grows (R5). */
  static List<String> missingNotes(GateContent content) {
    return content.opportunity() == null || content.opportunity().touchesConstraint()
        ? List.of()
        : content.valueStatements().stream()
            .filter(statement -> statement.constraintNote() == null)
            .map(statement -> "constraint-note-" + name(statement.side()))
            .toList();
  }

  private static String name(Side side) {
    return side.name().toLowerCase(Locale.ROOT);
  }
}
