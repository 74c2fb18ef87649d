package org.cocreation.steering.resource;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.cocreation.chassis.http.Answers;
import org.cocreation.chassis.http.Idempotent;
import org.cocreation.chassis.http.Page;
import org.cocreation.chassis.http.Paging;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.steering.partnership.PartnershipRepository;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The people whose hours both sides offer to a partnership. */
@Path("/api/v1/partnerships/{id}/resources")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Resources", description = "Whose hours there are, and what they go to (activity 7).")
public class PartnershipResourcesResource {

  private final ResourceRepository resources;
  private final OfferResource offerResource;
  private final PartnershipRepository partnerships;
  private final CurrentActor actor;

  PartnershipResourcesResource(
      ResourceRepository resources,
      OfferResource offerResource,
      PartnershipRepository partnerships,
      CurrentActor actor) {
    this.resources = resources;
    this.offerResource = offerResource;
    this.partnerships = partnerships;
    this.actor = actor;
  }

  @POST
  @Transactional
  @Idempotent
  @Operation(
      summary = "Offers a person's hours",
      description =
          "By a member of the steering team, of a person of their own side: one pool for all cycles of"
              + " the partnership. With cycleId, all the hours are committed to that cycle at once.")
  @APIResponse(
      responseCode = "201",
      description = "The hours are offered.",
      content = @Content(schema = @Schema(implementation = ResourceView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team, not-a-member")
  @APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
  @APIResponse(
      responseCode = "409",
      description = "partnership-not-active, already-offered, cycle-not-running")
  @APIResponse(
      responseCode = "422",
      description =
          "invalid: a person who is not a member of your side, a cycle of another partnership, days"
              + " that end before they begin")
  public Response offerResource(
      @PathParam("id") UUID id, @NotNull @Valid OfferResourceRequest request) {
    Resource resource = offerResource.offer(id, actor.get(), request);
    return Answers.created(
        Answers.of(ResourceView.of(resource), resource.version()),
        ResourceResource.class,
        resource.id());
  }

  @GET
  @Transactional
  @Operation(
      summary = "Lists the people with hours",
      description = "Of both sides, oldest first, to every member; those who are withdrawn too.")
  @APIResponse(responseCode = "200", description = "The people, with what is committed of them.")
  @APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
  public Page<ResourceView> listResources(
      @PathParam("id") UUID id, @BeanParam @Valid Paging paging) {
    Membership membership = partnerships.asMember(id, actor.get());
    return paging.page(
        resources
            .list(membership.partnershipId(), paging.after(UUID::fromString), paging.fetch())
            .stream()
            .map(ResourceView::of)
            .toList(),
        ResourceView::id);
  }
}
