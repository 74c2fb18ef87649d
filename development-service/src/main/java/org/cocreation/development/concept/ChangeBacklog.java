package org.cocreation.development.concept;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.http.Preconditions;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.language.English;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Team;
import org.cocreation.development.goal.GoalDirectory;

/**
 * The development team proposes, changes, refuses and reinstates the features of a concept. Each of
 * it makes the next revision of the concept and takes its technical approval back. Requirements are
 * never frozen (4.2.3): past the value gate it is a draft on top of the revision that was signed.
 */
@ApplicationScoped
public class ChangeBacklog {

  private final Access access;
  private final ConceptRepository concepts;
  private final GoalDirectory goals;
  private final TellConcept tellConcept;
  private final Clock clock;

  ChangeBacklog(
      Access access,
      ConceptRepository concepts,
      GoalDirectory goals,
      TellConcept tellConcept,
      Clock clock) {
    this.access = access;
    this.concepts = concepts;
    this.goals = goals;
    this.tellConcept = tellConcept;
    this.clock = clock;
  }

  /** An item of a locked concept, and who changes it. */
  private record Open(Participation as, Concept concept, BacklogItem item) {}

  /**
   * @throws Refusal 404 for outsiders and before there is a concept, 403 for other teams, 409 while
   *     the cycle is not running, 422 for a KPI that is not one of the cycle's
   */
  BacklogItem propose(UUID cycleId, Actor by, BacklogItemContent content) {
    Participation as = requireDesigner("cycle", cycleId, by);
    Concept concept = requireConcept(cycleId);
    requireKpi(as, content);
    BacklogItem item = concept.propose(content);
    tell(as, concept, null);
    return item;
  }

  /**
   * Several at once, in one revision: what {@link #propose} does with each.
   *
   * @throws Refusal as {@link #propose}
   */
  public void proposeAll(UUID cycleId, Actor by, List<BacklogItemContent> contents) {
    Participation as = requireDesigner("cycle", cycleId, by);
    Concept concept = requireConcept(cycleId);
    contents.forEach(content -> requireKpi(as, content));
    concept.proposeAll(contents);
    tell(as, concept, null);
  }

  /**
   * Moves an item in the backlog, relative to where the others stand by now: of two who move items
   * at once, neither undoes the other.
   *
   * @param after behind which item it is to stand; null for the first place
   * @throws Refusal as {@link #propose}; and 422 where that is no other item of the concept
   */
  BacklogItem place(UUID itemId, Actor by, UUID after) {
    Open open = open(itemId, by);
    if (open.concept().place(open.item(), after)) {
      tellConcept.tell(ConceptFact.REORDERED, open.concept(), open.as().actingPerson(), null);
    }
    return open.item();
  }

  /**
   * @throws Refusal as {@link #propose}; and 409 for a refused item, 412 and 428 for a version that
   *     is stale or missing
   */
  BacklogItem change(UUID itemId, Actor by, String ifMatch, BacklogItemContent content) {
    Open open = open(itemId, by);
    Preconditions.requireMatch(ifMatch, open.item().version());
    requireKpi(open.as(), content);
    if (open.concept().change(open.item(), content)) {
      tell(open.as(), open.concept(), null);
    }
    return open.item();
  }

  /**
   * @param ifMatch null where the caller refuses the item whatever it says by now
   * @throws Refusal as {@link #change}
   */
  BacklogItem refuse(UUID itemId, Actor by, String ifMatch, String reason) {
    Open open = open(itemId, by);
    requireMatchIfNamed(ifMatch, open.item());
    ItemRefusal why =
        new ItemRefusal(reason, by.person(), by.name(), open.as().side(), clock.instant());
    open.concept().refuse(open.item(), why);
    tell(open.as(), open.concept(), reason);
    return open.item();
  }

  /**
   * @param ifMatch as for {@link #refuse}
   * @throws Refusal as {@link #change}
   */
  BacklogItem reinstate(UUID itemId, Actor by, String ifMatch, String reason) {
    Open open = open(itemId, by);
    requireMatchIfNamed(ifMatch, open.item());
    open.concept().reinstate(open.item());
    tell(open.as(), open.concept(), reason);
    return open.item();
  }

  private Open open(UUID itemId, Actor by) {
    ConceptRepository.Home home =
        concepts.homeOf(itemId).orElseThrow(() -> Refusal.notFound("backlog item"));
    Participation as = requireDesigner("backlog item", home.cycleId(), by);
    Concept concept = requireConcept(home.cycleId());
    return new Open(as, concept, concept.item(itemId));
  }

  private Participation requireDesigner(
      @English(Refusal.THERE_IS_NONE) String what, UUID cycleId, Actor by) {
    return access.toChange(what, cycleId, by).requireTeam(Team.DEVELOPMENT).requireRunning();
  }

  private Concept requireConcept(UUID cycleId) {
    return concepts.findAndLock(cycleId).orElseThrow(() -> Refusal.notFound("concept"));
  }

  private void requireKpi(Participation as, BacklogItemContent content) {
    if (content.kpiId() != null
        && goals.kpi(as.partnershipId(), as.cycleId(), content.kpiId()).isEmpty()) {
      throw Refusal.invalidField("kpiId", "must be a KPI of this cycle's goals");
    }
  }

  private static void requireMatchIfNamed(String ifMatch, BacklogItem item) {
    if (ifMatch != null) {
      Preconditions.requireMatch(ifMatch, item.version());
    }
  }

  private void tell(Participation as, Concept concept, String reason) {
    tellConcept.tell(ConceptFact.CHANGED, concept, as.actingPerson(), reason);
  }
}
