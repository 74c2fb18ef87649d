package org.cocreation.development.opportunity;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.http.Page;
import org.cocreation.chassis.http.Paging;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.partnership.CycleAccess;
import org.cocreation.chassis.partnership.Participation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The opportunities among which a cycle's one is selected. */
@Path("/api/v1/cycles/{id}/opportunities")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Opportunities")
public class CycleOpportunitiesResource {

  private final OpportunityRepository opportunities;
  private final OpportunityFunnel funnel;
  private final CycleAccess access;
  private final CurrentActor actor;

  @Inject
  CycleOpportunitiesResource(
      OpportunityRepository opportunities,
      OpportunityFunnel funnel,
      CycleAccess access,
      CurrentActor actor) {
    this.opportunities = opportunities;
    this.funnel = funnel;
    this.access = access;
    this.actor = actor;
  }

  @CheckedTemplate(basePath = "opportunity")
  static class Templates {

    static native TemplateInstance picture(OpportunityPicture picture);

    private Templates() {}
  }

  @GET
  @Transactional
  @Operation(
      summary = "Lists the opportunities of a cycle",
      description = "Oldest first, to every member; shelved ones too.")
  public Page<OpportunityView> listOpportunities(
      @PathParam("id") UUID id,
      @Parameter(description = "Only those in this state.") @QueryParam("state")
          Opportunity.State state,
      @BeanParam @Valid Paging paging) {
    UUID cycleId = access.require(id, actor.get()).cycleId();
    List<Opportunity> found =
        opportunities.list(
            cycleId, Optional.ofNullable(state), paging.after(UUID::fromString), paging.fetch());
    return paging.page(funnel.views(found), OpportunityView::id);
  }

  @GET
  @Path("/picture")
  @Transactional
  @Produces("image/svg+xml")
  @Operation(
      summary = "Draws return against complexity",
      description =
          "To every member: all opportunities of the cycle in one picture, from low over likely to"
              + " high in both directions; what is selected and what is shelved differs in shape,"
              + " line and word, and the picture says the same in words to who cannot see it."
              + " Amounts of different currencies are never compared: one currency is drawn, the"
              + " one that most opportunities have, or the one that is asked for.")
  @APIResponse(
      responseCode = "200",
      description = "The picture.",
      content = @Content(mediaType = "image/svg+xml", schema = @Schema(type = SchemaType.STRING)))
  @APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
  public Response drawOpportunities(
      @PathParam("id") UUID id,
      @Parameter(description = "An ISO 4217 code.", example = "EUR") @QueryParam("currency")
          String currency) {
    Participation as = access.require(id, actor.get());
    OpportunityPicture picture =
        OpportunityPicture.of(
            as.cycle().microService().name(),
            funnel.views(opportunities.of(as.cycleId())),
            Optional.ofNullable(currency));
    return Response.ok(Templates.picture(picture).render())
        // Opened by itself, it is a picture and nothing else.
        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }
}
