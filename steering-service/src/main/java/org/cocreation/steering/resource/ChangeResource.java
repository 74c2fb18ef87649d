package org.cocreation.steering.resource;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.cocreation.chassis.http.Preconditions;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Team;
import org.cocreation.steering.partnership.PartnershipRepository;

/** A side says anew what it offers of a person's hours, or offers them no longer. */
@ApplicationScoped
class ChangeResource {

  private record Held(Resource resource, ActingPerson actor) {}

  private final ResourceRepository resources;
  private final OfferResource offerResource;
  private final PartnershipRepository partnerships;
  private final Access access;
  private final Events events;

  ChangeResource(
      ResourceRepository resources,
      OfferResource offerResource,
      PartnershipRepository partnerships,
      Access access,
      Events events) {
    this.resources = resources;
    this.offerResource = offerResource;
    this.partnerships = partnerships;
    this.access = access;
    this.events = events;
  }

  /**
   * @throws Refusal 404 for outsiders, 403 for other teams and the other side, 409 where it is
   *     withdrawn, or the member is offered elsewhere for some of these days, 412 and 428 for a
   *     version that is stale or missing, 422 for somebody who is no member of the side
   */
  Resource change(UUID id, Actor by, String ifMatch, ResourceContent anew) {
    Held held = hold(id, by, ifMatch);
    if (held.resource().change(anew)) {
      offerResource.requireNew(held.resource(), anew);
      tell(ResourceFact.CHANGED, held, null);
    }
    return held.resource();
  }

  /**
   * @throws Refusal as {@link #change}; 409 where hours are committed to a cycle
   */
  Resource withdraw(UUID id, Actor by, String ifMatch, String reason) {
    Held held = hold(id, by, ifMatch);
    held.resource().withdraw(reason);
    tell(ResourceFact.WITHDRAWN, held, reason);
    return held.resource();
  }

  /** The partnership first: whether somebody is offered twice is asked by one at a time. */
  private Held hold(UUID id, Actor by, String ifMatch) {
    UUID partnershipId =
        resources.partnershipOf(id).orElseThrow(() -> Refusal.notFound("resource"));
    Membership membership =
        access.asMember("resource", partnershipId, by).requireTeam(Team.STEERING);
    partnerships.hold(partnershipId);
    Resource resource = resources.requireAndLock(id);
    requireOwn(resource, membership);
    Preconditions.requireMatch(ifMatch, resource.version());
    return new Held(resource, membership.acting(by));
  }

  /**
   * @throws Refusal 403 for the other side
   */
  static void requireOwn(Resource resource, Membership membership) {
    if (resource.side() != membership.side()) {
      throw Refusal.forbidden(
          "wrong-side", "Each side speaks for the hours of its own people only.");
    }
  }

  private void tell(ResourceFact fact, Held held, String reason) {
    resources.flush();
    events.publish(fact, held.resource(), held.actor(), ResourceView.of(held.resource()), reason);
  }
}
