package org.cocreation.steering.resource;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.chassis.partnership.PartnershipDirectory;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.process.Team;
import org.cocreation.steering.partnership.PartnershipRepository;

/** A side offers one of its people's hours to the cycles of a partnership (activity 7). */
@ApplicationScoped
class OfferResource {

  private final ResourceRepository resources;
  private final PartnershipRepository partnerships;
  private final PartnershipDirectory directory;
  private final CommitHours commitHours;
  private final Events events;

  OfferResource(
      ResourceRepository resources,
      PartnershipRepository partnerships,
      PartnershipDirectory directory,
      CommitHours commitHours,
      Events events) {
    this.resources = resources;
    this.partnerships = partnerships;
    this.directory = directory;
    this.commitHours = commitHours;
    this.events = events;
  }

  /**
   * For the person's own side; where a cycle is named, all the hours are committed to it at once.
   *
   * @throws Refusal 404 for outsiders, 403 for other teams, 409 where the partnership or the cycle
   *     does not run, and where the member is offered already for some of these days, 422 for
   *     somebody who is no member of the side, and a cycle of another partnership
   */
  Resource offer(UUID partnershipId, Actor by, OfferResourceRequest request) {
    Membership membership =
        partnerships.asMemberToBegin(partnershipId, by).requireTeam(Team.STEERING);
    ResourceContent content = request.content();
    Resource resource = Resource.offer(partnershipId, membership.side(), content);
    requireNew(resource, content);
    if (request.cycleId() != null) {
      commitHours.commitAll(request.cycleId(), resource, by);
    }
    resources.persistAndFlush(resource);
    ActingPerson actor = membership.acting(by);
    events.publish(ResourceFact.OFFERED, resource, actor, ResourceView.of(resource));
    return resource;
  }

  /** Whose hours are offered twice would be booked twice, and nobody would see it. */
  void requireNew(Resource resource, ResourceContent content) {
    if (content.person() == null) {
      return;
    }
    requireMember(resource.partnershipId(), resource.side(), content.person());
    boolean twice =
        resources.offered(resource.partnershipId(), resource.side(), content.person()).stream()
            .filter(known -> !known.id().equals(resource.id()))
            .anyMatch(known -> known.content().meets(content));
    if (twice) {
      throw Refusal.conflict(
          "already-offered",
          "The hours of %s are offered already for some of these days: change those.",
          content.person());
    }
  }

  private void requireMember(UUID partnershipId, Side side, String person) {
    if (directory.members(partnershipId, List.of(person)).of(side, person).isEmpty()) {
      throw Refusal.invalidField("person", "must be a member of your side");
    }
  }
}
