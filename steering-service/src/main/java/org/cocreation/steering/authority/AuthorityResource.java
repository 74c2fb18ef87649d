package org.cocreation.steering.authority;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.cocreation.chassis.http.Answers;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.text.Addressable;
import org.cocreation.chassis.text.OneLine;
import org.cocreation.chassis.text.Text;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who may bind an organization. */
@Path("/api/v1/organizations/{key}/authority")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(
    name = "Authority",
    description =
        "Who represents an organization, who signs for it and up to which amount; seen by its own"
            + " people, changed by its representatives, with the ETag in If-Match.")
@APIResponse(responseCode = "404", description = "not-found: also for people of others")
public class AuthorityResource {

  private final AuthorityRepository authorities;
  private final ChangeAuthority changeAuthority;
  private final CurrentActor actor;

  AuthorityResource(
      AuthorityRepository authorities, ChangeAuthority changeAuthority, CurrentActor actor) {
    this.authorities = authorities;
    this.changeAuthority = changeAuthority;
    this.actor = actor;
  }

  @GET
  @Transactional
  @Operation(summary = "Shows who may bind your organization")
  @APIResponse(
      responseCode = "200",
      description = "Who may; its ETag is wanted for a change.",
      content = @Content(schema = @Schema(implementation = AuthorityView.class)))
  public Response showAuthority(@PathParam("key") String key) {
    Actor by = actor.get();
    return answer(
        Optional.of(key)
            .filter(by.organization()::equals)
            .flatMap(authorities::findByIdOptional)
            .orElseThrow(() -> Refusal.notFound("authority")));
  }

  @PUT
  @Path("/representatives/{person}")
  @Transactional
  @Operation(summary = "Names a representative")
  @APIResponse(
      responseCode = "200",
      description = "The person may bind your organization.",
      content = @Content(schema = @Schema(implementation = AuthorityView.class)))
  @APIResponse(responseCode = "403", description = "not-a-representative")
  public Response nameRepresentative(
      @PathParam("key") String key,
      @PathParam("person") @Size(max = 200) @OneLine @Addressable String person,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid RepresentativeRequest request) {
    return answer(
        changeAuthority.name(
            key, actor.get(), ifMatch, new Representative(clean(person), request.name())));
  }

  @DELETE
  @Path("/representatives/{person}")
  @Transactional
  @Operation(summary = "Removes a representative", description = "Never the last one.")
  @APIResponse(
      responseCode = "200",
      description = "The person may not bind your organization by what is said here.",
      content = @Content(schema = @Schema(implementation = AuthorityView.class)))
  @APIResponse(responseCode = "403", description = "not-a-representative")
  @APIResponse(responseCode = "409", description = "last-representative")
  public Response removeRepresentative(
      @PathParam("key") String key,
      @PathParam("person") String person,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return answer(changeAuthority.removeRepresentative(key, actor.get(), ifMatch, person));
  }

  @PUT
  @Path("/signers/{person}")
  @Transactional
  @Operation(
      summary = "Says that a person may sign, and up to which amount",
      description =
          "At the value gate, for the sum of the tranches that are planned. A signature that is"
              + " beyond a new limit, and on which nothing was decided yet, becomes void.")
  @APIResponse(
      responseCode = "200",
      description = "The person may sign so much.",
      content = @Content(schema = @Schema(implementation = AuthorityView.class)))
  @APIResponse(responseCode = "403", description = "not-a-representative")
  public Response setSigner(
      @PathParam("key") String key,
      @PathParam("person") @Size(max = 200) @OneLine @Addressable String person,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid SignerRequest request) {
    return answer(
        changeAuthority.allowToSign(key, actor.get(), ifMatch, request.signer(clean(person))));
  }

  @DELETE
  @Path("/signers/{person}")
  @Transactional
  @Operation(
      summary = "Takes the right to sign from a person",
      description = "With the signatures on which nothing was decided yet.")
  @APIResponse(
      responseCode = "200",
      description = "The person may not sign, unless as a representative.",
      content = @Content(schema = @Schema(implementation = AuthorityView.class)))
  @APIResponse(responseCode = "403", description = "not-a-representative")
  public Response removeSigner(
      @PathParam("key") String key,
      @PathParam("person") String person,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return answer(changeAuthority.removeSigner(key, actor.get(), ifMatch, person));
  }

  @PUT
  @Path("/four-eyes")
  @Transactional
  @Operation(
      summary = "Says when it takes two of your people",
      description = "One who proposes, another who approves.")
  @APIResponse(
      responseCode = "200",
      description = "It is said.",
      content = @Content(schema = @Schema(implementation = AuthorityView.class)))
  @APIResponse(responseCode = "403", description = "not-a-representative")
  public Response setFourEyes(
      @PathParam("key") String key,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid FourEyes request) {
    return answer(changeAuthority.set(key, actor.get(), ifMatch, request));
  }

  private static String clean(String person) {
    return Text.clean(person);
  }

  private static Response answer(Authority authority) {
    return Answers.of(AuthorityView.of(authority), authority.version());
  }
}
