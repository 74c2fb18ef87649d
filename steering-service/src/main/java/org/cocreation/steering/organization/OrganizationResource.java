package org.cocreation.steering.organization;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.cocreation.chassis.http.Answers;
import org.cocreation.chassis.http.Idempotent;
import org.cocreation.chassis.http.Page;
import org.cocreation.chassis.http.Paging;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who can be asked for a partnership. */
@Path("/api/v1/organizations")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Organizations", description = "The companies that may become parties.")
public class OrganizationResource {

  private final OrganizationRepository organizations;
  private final RegisterOrganization registerOrganization;
  private final CurrentActor actor;

  OrganizationResource(
      OrganizationRepository organizations,
      RegisterOrganization registerOrganization,
      CurrentActor actor) {
    this.organizations = organizations;
    this.registerOrganization = registerOrganization;
    this.actor = actor;
  }

  @POST
  @Transactional
  @Idempotent
  @Operation(
      summary = "Registers your organization",
      description =
          "Under the key that your token names; once, by one of its representatives, who is the first"
              + " that is known here.")
  @APIResponse(
      responseCode = "201",
      description = "It is registered.",
      content = @Content(schema = @Schema(implementation = OrganizationView.class)))
  @APIResponse(responseCode = "403", description = "not-a-representative")
  @APIResponse(responseCode = "409", description = "already-exists")
  public Response registerOrganization(@NotNull @Valid OrganizationRequest request) {
    Organization organization = registerOrganization.register(actor.get(), request);
    return Answers.created(
        Answers.of(OrganizationView.toOwnPeople(organization), organization.version()),
        OrganizationResource.class,
        organization.key());
  }

  @PUT
  @Path("/{key}")
  @Transactional
  @Operation(
      summary = "Changes what your organization says of itself",
      description = "By a representative, with the ETag of what was read in If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "It is changed.",
      content = @Content(schema = @Schema(implementation = OrganizationView.class)))
  @APIResponse(responseCode = "403", description = "not-your-organization, not-a-representative")
  public Response changeOrganization(
      @PathParam("key") String key,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid OrganizationRequest request) {
    return answer(registerOrganization.change(key, actor.get(), ifMatch, request), actor.get());
  }

  @GET
  @Transactional
  @Operation(
      summary = "Lists the organizations",
      description = "By key; of others only their names.")
  public Page<OrganizationView> listOrganizations(@BeanParam @Valid Paging paging) {
    Actor by = actor.get();
    return paging.page(
        organizations.list(paging.after(), paging.fetch()).stream()
            .map(organization -> view(organization, by))
            .toList(),
        OrganizationView::key);
  }

  @GET
  @Path("/{key}")
  @Transactional
  @Operation(summary = "Shows an organization", description = "Of another only its name.")
  @APIResponse(
      responseCode = "200",
      description = "The organization; its ETag is wanted for a change.",
      content = @Content(schema = @Schema(implementation = OrganizationView.class)))
  public Response showOrganization(@PathParam("key") String key) {
    return answer(
        organizations.findByIdOptional(key).orElseThrow(() -> Refusal.notFound("organization")),
        actor.get());
  }

  private static Response answer(Organization organization, Actor to) {
    return Answers.of(view(organization, to), organization.version());
  }

  private static OrganizationView view(Organization organization, Actor to) {
    return organization.key().equals(to.organization())
        ? OrganizationView.toOwnPeople(organization)
        : OrganizationView.toOthers(organization);
  }
}
