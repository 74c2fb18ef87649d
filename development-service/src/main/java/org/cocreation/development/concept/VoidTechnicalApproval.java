package org.cocreation.development.concept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.partnership.CycleMoved;
import org.cocreation.chassis.partnership.PartnershipChanged;
import org.cocreation.chassis.process.Team;
import org.cocreation.development.selection.SelectionEnded;

/**
 * A technical approval counts as things are when it is decided on, as signatures do: not for
 * another opportunity, and not of a person who has left the team. What both sides decided on by
 * then stays, until the cycle comes back to where it is decided on anew.
 */
@ApplicationScoped
class VoidTechnicalApproval {

  private final ConceptRepository concepts;
  private final TellConcept tellConcept;

  VoidTechnicalApproval(ConceptRepository concepts, TellConcept tellConcept) {
    this.concepts = concepts;
    this.tellConcept = tellConcept;
  }

  /** It was approved as the answer to an opportunity that is not the selected one any more. */
  void afterSelection(@Observes SelectionEnded ended) {
    concepts
        .findAndLock(ended.cycleId())
        .filter(Concept::isApproved)
        .ifPresent(concept -> makeVoid(concept, ended.actor(), ended.reason()));
  }

  /** Who is approving one at this moment holds the partnership: the event waits for that. */
  void afterMembers(@Observes PartnershipChanged changed) {
    makeVoid(concepts.lockLeftBehindIn(changed.partnershipId()));
  }

  /** Moved back or revived, it is to be decided on again, and who approved it may have left. */
  void afterMove(@Observes CycleMoved moved) {
    makeVoid(concepts.lockLeftBehindOf(moved.cycle().id()));
  }

  private void makeVoid(List<Concept> leftBehind) {
    leftBehind.forEach(
        concept ->
            makeVoid(
                concept,
                null,
                "%s (%s) is not in the %s any more."
                    .formatted(
                        concept.approval().name(),
                        concept.approval().person(),
                        Team.DEVELOPMENT.title())));
  }

  /**
   * @param actor null where the person who approved it left the development team, which steering
   *     tells
   */
  private void makeVoid(Concept concept, ActingPerson actor, String reason) {
    concept.voidApproval();
    tellConcept.tell(ConceptFact.APPROVAL_VOIDED, concept, actor, reason);
  }
}
