package org.cocreation.steering.comment;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
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
import java.util.UUID;
import org.cocreation.chassis.http.Answers;
import org.cocreation.chassis.http.Idempotent;
import org.cocreation.chassis.http.Versioned;
import org.cocreation.chassis.identity.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One comment. */
@Path("/api/v1/comments/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Comments")
@APIResponse(
    responseCode = "404",
    description = "not-found: also if you are not a member, or only the other side sees it")
public class CommentResource {

  private final WriteComment writeComment;
  private final SettleMentions settleMentions;
  private final ReadComments readComments;
  private final CurrentActor actor;

  CommentResource(
      WriteComment writeComment,
      SettleMentions settleMentions,
      ReadComments readComments,
      CurrentActor actor) {
    this.writeComment = writeComment;
    this.settleMentions = settleMentions;
    this.readComments = readComments;
    this.actor = actor;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Shows a comment",
      description = "To those who see it. Its ETag is wanted for a change.")
  @APIResponse(
      responseCode = "200",
      description = "The comment; of a removed one who wrote it, and when.",
      content = @Content(schema = @Schema(implementation = CommentView.class)))
  public Response showComment(@PathParam("id") UUID id) {
    Versioned<CommentView> comment = readComments.one(id, actor.get());
    return Response.ok(comment.view()).header(HttpHeaders.ETAG, comment.etag()).build();
  }

  @PUT
  @Transactional
  @Operation(
      summary = "Says it otherwise",
      description =
          "By its author alone. Who is mentioned anew is asked; who has answered or seen it is not"
              + " asked again. About what it is, and who sees it, stays.")
  @APIResponse(
      responseCode = "200",
      description = "It is changed.",
      content = @Content(schema = @Schema(implementation = CommentView.class)))
  @APIResponse(responseCode = "403", description = "not-the-author")
  @APIResponse(responseCode = "409", description = "comment-removed")
  @APIResponse(responseCode = "422", description = "invalid: mentions people who cannot be asked")
  public Response changeComment(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid WriteComment.ChangeCommentRequest request) {
    return answer(writeComment.change(id, actor.get(), ifMatch, request));
  }

  @DELETE
  @Transactional
  @Operation(
      summary = "Removes a comment",
      description =
          "By its author alone. Who wrote it, when, and when it was removed stays; nothing of what it"
              + " said, and it asks nobody any more.")
  @APIResponse(
      responseCode = "200",
      description = "It is removed.",
      content = @Content(schema = @Schema(implementation = CommentView.class)))
  @APIResponse(responseCode = "403", description = "not-the-author")
  @APIResponse(responseCode = "409", description = "comment-removed")
  public Response removeComment(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return answer(writeComment.remove(id, actor.get(), ifMatch));
  }

  @POST
  @Path("/seen")
  @Transactional
  @Idempotent
  @Operation(
      summary = "Says that you have seen what mentions you",
      description = "By somebody whom it mentions: it is not in that person's work any more.")
  @APIResponse(
      responseCode = "200",
      description = "It does not wait for you; nor did it, where you had answered it.",
      content = @Content(schema = @Schema(implementation = CommentView.class)))
  @APIResponse(responseCode = "409", description = "not-mentioned")
  public Response seeComment(@PathParam("id") UUID id) {
    return answer(settleMentions.seen(id, actor.get()));
  }

  static Response created(Comment comment) {
    return Answers.created(answer(comment), CommentResource.class, comment.id());
  }

  private static Response answer(Comment comment) {
    return Answers.of(CommentView.of(comment), comment.version());
  }
}
