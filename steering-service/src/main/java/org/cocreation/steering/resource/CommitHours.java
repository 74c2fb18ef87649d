package org.cocreation.steering.resource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.UUID;
import org.cocreation.chassis.http.Preconditions;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.partnership.CycleMoved;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.process.Team;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.cycle.CycleRepository;

/**
 * A side says what of its people's hours goes to a cycle, or that nobody's do (activity 7). Beyond
 * what a person has is allowed and shown: the pool is one for all cycles.
 */
@ApplicationScoped
class CommitHours {

  private final ResourceRepository resources;
  private final NoHoursRepository answers;
  private final CycleRepository cycles;
  private final Access access;
  private final Events events;
  private final Clock clock;

  CommitHours(
      ResourceRepository resources,
      NoHoursRepository answers,
      CycleRepository cycles,
      Access access,
      Events events,
      Clock clock) {
    this.resources = resources;
    this.answers = answers;
    this.cycles = cycles;
    this.access = access;
    this.events = events;
    this.clock = clock;
  }

  /**
   * In every phase of a running cycle: sprints need hours, and so does what comes after them.
   *
   * @throws Refusal 404 for outsiders and for a person of another partnership, 403 for other teams
   *     and the other side, 409 where the cycle does not run or the person is withdrawn, 412 and
   *     428 for a version that is stale or missing, 422 for days on which the person is not offered
   */
  Resource commit(
      UUID cycleId, UUID resourceId, Actor by, String ifMatch, CommitHoursRequest request) {
    Participation participation = hold(cycleId, by);
    Resource resource = own(resourceId, participation, ifMatch);
    if (resource.commit(request.to(cycleId, resource.content()))) {
      overtakeNone(cycleId, resource.side());
      tell(resource, participation.actingPerson());
    }
    return resource;
  }

  /**
   * Takes hours back; where none are committed to the cycle, nothing happens.
   *
   * @throws Refusal as {@link #commit}
   */
  Resource takeBack(UUID cycleId, UUID resourceId, Actor by, String ifMatch) {
    Participation participation = hold(cycleId, by);
    Resource resource = own(resourceId, participation, ifMatch);
    if (resource.takeBack(cycleId)) {
      tell(resource, participation.actingPerson());
    }
    return resource;
  }

  /**
   * All hours of somebody who is just offered; its event tells it.
   *
   * @throws Refusal 409 where the cycle does not run, 422 for one of another partnership
   */
  void commitAll(UUID cycleId, Resource resource, Actor by) {
    Cycle cycle =
        cycles
            .findAndLock(cycleId)
            .filter(found -> found.partnershipId().equals(resource.partnershipId()))
            .orElseThrow(
                () -> Refusal.invalidField("cycleId", "must be a cycle of this partnership"));
    Participation ignored = access.toChange("cycle", cycle.id(), by).requireRunning();
    ResourceContent offered = resource.content();
    boolean news =
        resource.commit(
            new Commitment(cycleId, offered.hoursPerSprint(), offered.from(), offered.to()));
    if (news) {
      overtakeNone(cycleId, resource.side());
    }
  }

  /**
   * For the person's own side.
   *
   * @throws Refusal 404 for outsiders, 403 for other teams, 409 where the cycle does not run, hours
   *     are committed, or the side has said so already
   */
  NoHours none(UUID cycleId, Actor by, String reason) {
    Cycle cycle = cycles.requireAndLock(cycleId);
    Participation participation =
        access.toChange("cycle", cycleId, by).requireTeam(Team.STEERING).requireRunning();
    Side side = participation.side();
    if (resources.sidesCommittedTo(cycleId).contains(side)) {
      throw Refusal.conflict(
          "side-committed",
          "The %s has committed hours to this cycle: take those back first.",
          side);
    }
    if (answers.standing(cycleId, side).isPresent()) {
      throw Refusal.conflict(
          "already-said", "The %s has said already that it commits nobody's hours.", side);
    }
    NoHours none = NoHours.say(cycle, participation.actingPerson(), reason, clock.instant());
    answers.persistAndFlush(none);
    events.publish(
        ResourceFact.NONE_OFFERED,
        none,
        participation.actingPerson(),
        NoHoursView.of(none),
        reason);
    return none;
  }

  /** A cycle that rests or is over needs nobody: their hours are there for the others. */
  void cycleMoved(@Observes CycleMoved moved) {
    if (moved.cycle().isRunning()) {
      return;
    }
    UUID cycleId = moved.cycle().id();
    for (Resource resource : resources.findCommittedAndLock(cycleId)) {
      if (resource.takeBack(cycleId)) {
        tell(resource, null);
      }
    }
  }

  private Participation hold(UUID cycleId, Actor by) {
    Cycle ignored = cycles.requireAndLock(cycleId);
    return access.toChange("cycle", cycleId, by).requireTeam(Team.STEERING);
  }

  private Resource own(UUID resourceId, Participation participation, String ifMatch) {
    Resource resource = resources.requireAndLock(resourceId);
    if (!resource.partnershipId().equals(participation.partnershipId())) {
      throw Refusal.notFound("resource");
    }
    ChangeResource.requireOwn(resource, participation.membership());
    Preconditions.requireMatch(ifMatch, resource.version());
    Participation ignored = participation.requireRunning();
    return resource;
  }

  private void overtakeNone(UUID cycleId, Side side) {
    answers.standing(cycleId, side).ifPresent(NoHours::overtake);
  }

  private void tell(Resource resource, ActingPerson by) {
    resources.flush();
    events.publish(ResourceFact.CHANGED, resource, by, ResourceView.of(resource));
  }
}
