package org.cocreation.development.selection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;

/** The selections, ended ones too. */
@ApplicationScoped
public class SelectionRepository implements PanacheRepositoryBase<Selection, UUID> {

  Optional<Selection> standing(UUID cycleId) {
    return find("cycleId = ?1 and ending.at is null", cycleId).firstResultOptional();
  }

  /** Whether the cycle has a selected opportunity, of whatever round. */
  public boolean hasSelected(UUID cycleId) {
    return standing(cycleId).isPresent();
  }

  /** The selection that was made in the round in which the cycle is. */
  Optional<Selection> selectedInThisRound(Participation as) {
    return standing(as.cycleId()).filter(selection -> selection.round() == as.cycle().round());
  }

  /**
   * @throws Refusal 409 where the selection of this round is made
   */
  public void requireUndecided(Participation as) {
    selectedInThisRound(as)
        .ifPresent(
            selection -> {
              throw Refusal.conflict(
                      "already-selected",
                      "%s selected one already in round %d: withdraw the selection first.",
                      selection.selectedBy().name(),
                      selection.round())
                  .with("opportunityId", selection.opportunityId());
            });
  }
}
