package org.cocreation.steering.comment;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.cocreation.chassis.http.Idempotent;
import org.cocreation.chassis.http.Page;
import org.cocreation.chassis.http.Paging;
import org.cocreation.chassis.identity.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is said about the things of a cycle. */
@Path("/api/v1/cycles/{id}/comments")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Comments", description = "What people say about any thing of a partnership.")
@APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
public class CycleCommentsResource {

  private final JoinConversation joinConversation;
  private final WriteComment writeComment;
  private final ReadComments readComments;
  private final CurrentActor actor;

  CycleCommentsResource(
      JoinConversation joinConversation,
      WriteComment writeComment,
      ReadComments readComments,
      CurrentActor actor) {
    this.joinConversation = joinConversation;
    this.writeComment = writeComment;
    this.readComments = readComments;
    this.actor = actor;
  }

  @POST
  @Transactional
  @Idempotent
  @Operation(
      summary = "Says something about a thing of a cycle",
      description =
          "By any member, of whatever team. With visibility SIDE only the members of your side see it:"
              + " for what the other side does not see, or not yet (R21). Who is mentioned finds it in"
              + " their work until they answer or say that they have seen it; by saying it you answer"
              + " what mentions you about the same thing.")
  @APIResponse(
      responseCode = "201",
      description = "It is said.",
      content = @Content(schema = @Schema(implementation = CommentView.class)))
  @APIResponse(
      responseCode = "422",
      description =
          "invalid: mentions somebody who is not a member, is of the other side where only yours sees"
              + " it, or is you")
  public Response writeCycleComment(
      @PathParam("id") UUID id, @NotNull @Valid WriteComment.WriteCommentRequest request) {
    return CommentResource.created(
        writeComment.write(joinConversation.ofCycle(id, actor.get()), request));
  }

  @GET
  @Transactional
  @Operation(
      summary = "Lists what was said in a cycle",
      description =
          "Newest first, to every member: all of it, or about one kind of thing, or about one thing. With it"
              + " comes what was said about the goals of the whole partnership."
              + " What the other side said to itself is not in it.")
  @APIResponse(responseCode = "200", description = "What you see of it.")
  public Page<CommentView> listCycleComments(
      @PathParam("id") UUID id,
      @Parameter(description = "Only about things of this kind.") @QueryParam("kind")
          CommentKind kind,
      @Parameter(description = "Only about the thing of this id; of all kinds where none is named.")
          @QueryParam("subject")
          @Size(max = 100) String subject,
      @BeanParam @Valid Paging paging) {
    return readComments.page(joinConversation.ofCycle(id, actor.get()), kind, subject, paging);
  }

  @GET
  @Path("/counts")
  @Transactional
  @Operation(
      summary = "Counts what was said about each thing of a cycle",
      description = "As far as you see it: once for all things of a page.")
  @APIResponse(responseCode = "200", description = "By kind and id.")
  public CommentCountsView countCycleComments(@PathParam("id") UUID id) {
    return readComments.counts(joinConversation.ofCycle(id, actor.get()));
  }
}
