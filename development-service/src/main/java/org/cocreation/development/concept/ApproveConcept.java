package org.cocreation.development.concept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.UUID;
import org.cocreation.chassis.http.Preconditions;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.partnership.PartnershipDirectory;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Team;
import org.cocreation.development.goal.GoalDirectory;
import org.cocreation.development.selection.ReadSelection;
import org.cocreation.development.selection.SelectionRepository;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The development team finds that the concept can be made; operations reviews it then (R7). */
@ApplicationScoped
class ApproveConcept {

  /** What the technical approval rests on. */
  @Schema(
      examples =
          """
          {"note": "Tried the payload sensor's interface on one truck; the rest is off the shelf."}""")
  record TechnicalApprovalRequest(@NotBlank @Size(max = 2000) String note) {}

  private final Access access;
  private final ConceptRepository concepts;
  private final SelectionRepository selections;
  private final ReadSelection selected;
  private final PartnershipDirectory partnerships;
  private final GoalDirectory goals;
  private final TellConcept tellConcept;
  private final Clock clock;

  ApproveConcept(
      Access access,
      ConceptRepository concepts,
      SelectionRepository selections,
      ReadSelection selected,
      PartnershipDirectory partnerships,
      GoalDirectory goals,
      TellConcept tellConcept,
      Clock clock) {
    this.access = access;
    this.concepts = concepts;
    this.selections = selections;
    this.selected = selected;
    this.partnerships = partnerships;
    this.goals = goals;
    this.tellConcept = tellConcept;
    this.clock = clock;
  }

  /**
   * @throws Refusal 404 for outsiders and before there is a concept, 403 for other teams and, where
   *     the organization wants two people, for who made the revision, 409 unless the cycle is
   *     running and in PRIORITIZATION, where no opportunity is selected, where there is no item to
   *     be made, where one of those has no trace to a KPI of the cycle (R6), and where it is
   *     approved already; 412 and 428 for a version that is stale or missing
   */
  Concept approve(UUID cycleId, Actor by, String ifMatch, String note) {
    Participation as =
        access
            .toChange("cycle", cycleId, by)
            .requireTeam(Team.DEVELOPMENT)
            .requireIn(Phase.PRIORITIZATION);
    // After each lock: what ends meanwhile, a membership or a selection, waits, and voids it then.
    partnerships.hold(as.partnershipId());
    Membership ignored =
        access.asMember("concept", as.partnershipId(), by).requireTeam(Team.DEVELOPMENT);
    Concept concept = concepts.findAndLock(cycleId).orElseThrow(() -> Refusal.notFound("concept"));
    Preconditions.requireMatch(ifMatch, concept.version());
    if (!selections.hasSelected(cycleId)) {
      throw Refusal.conflict(
          "opportunity-not-selected",
          "Steering has not selected the opportunity to which the concept is the answer.");
    }
    requireAnotherThanTheMaker(concept, as);
    TechnicalApproval approval =
        new TechnicalApproval(by.person(), by.name(), as.side(), clock.instant(), note.strip());
    concept.approveTechnically(
        approval, kpi -> goals.kpi(as.partnershipId(), cycleId, kpi).isPresent());
    tellConcept.tell(ConceptFact.TECHNICALLY_APPROVED, concept, as.actingPerson(), null);
    return concept;
  }

  /**
   * The amount is what the selected opportunity may cost at the most. A person who made it for one
   * side is nobody else on the other.
   */
  private void requireAnotherThanTheMaker(Concept concept, Participation as) {
    boolean isTheMaker =
        concepts
            .madeBy(concept)
            .filter(maker -> maker.person().equals(as.actor().person()))
            .filter(maker -> maker.side() != as.side() || takesTwo(as))
            .isPresent();
    if (isTheMaker) {
      throw Refusal.forbidden(
          "four-eyes",
          "You made this revision: your organization wants another person to approve it.");
    }
  }

  private boolean takesTwo(Participation as) {
    return partnerships.takesTwo(
        as.partnershipId(), as.actor().organization(), selected.highestCost(as.cycleId()));
  }
}
