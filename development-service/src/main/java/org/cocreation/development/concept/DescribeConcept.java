package org.cocreation.development.concept;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.http.Preconditions;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.process.Team;

/** The development team says what the micro-service is to be (activity 5, 4.2.2). */
@ApplicationScoped
class DescribeConcept {

  /** A concept, and whether it is the cycle's first. */
  record Described(Concept concept, boolean isNew) {}

  private final Access access;
  private final ConceptRepository concepts;
  private final TellConcept tellConcept;

  DescribeConcept(Access access, ConceptRepository concepts, TellConcept tellConcept) {
    this.access = access;
    this.concepts = concepts;
    this.tellConcept = tellConcept;
  }

  /**
   * Takes a technical approval back, unless it says the same as before.
   *
   * @throws org.cocreation.chassis.problem.Refusal 404 for outsiders, 403 for other teams, 409
   *     while the cycle is not running, 412 and 428 for a version that is stale or missing
   */
  Described describe(
      UUID cycleId, Actor by, String ifMatch, String ifNoneMatch, ConceptContent content) {
    Participation as =
        access.toChange("cycle", cycleId, by).requireTeam(Team.DEVELOPMENT).requireRunning();
    Optional<Concept> known = concepts.findAndLock(cycleId);
    Preconditions.requireFirstOrMatch(known.map(Concept::version), ifMatch, ifNoneMatch);
    Concept concept =
        known.orElseGet(() -> Concept.draft(as.partnershipId(), as.cycleId(), content));
    if (known.isEmpty() || concept.describe(content)) {
      concepts.persist(concept);
      tellConcept.tell(ConceptFact.CHANGED, concept, as.actingPerson(), null);
    }
    return new Described(concept, known.isEmpty());
  }
}
