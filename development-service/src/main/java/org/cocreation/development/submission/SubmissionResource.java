package org.cocreation.development.submission;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.cocreation.chassis.http.Answers;
import org.cocreation.chassis.http.Idempotent;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.development.needlist.NeedList;
import org.cocreation.development.needlist.NeedListView;
import org.cocreation.development.needlist.ReadNeedLists;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The submission of the caller's own side's list. */
@Path("/api/v1/cycles/{id}/need-list/submission")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Need lists")
public class SubmissionResource {

  private final SubmitNeedList submitNeedList;
  private final ReadNeedLists readNeedLists;
  private final CurrentActor actor;

  SubmissionResource(
      SubmitNeedList submitNeedList, ReadNeedLists readNeedLists, CurrentActor actor) {
    this.submitNeedList = submitNeedList;
    this.readNeedLists = readNeedLists;
    this.actor = actor;
  }

  @POST
  @Transactional
  @Idempotent
  @Operation(
      summary = "Submits your side's list",
      description =
          "By a member of the development team, with the ETag of the list as it was read. What is"
              + " on it cannot be changed afterwards; in a later round needs can be added. The other side learns that it is submitted; with the second"
              + " of the two lists both appear to both sides at once (R2).")
  @APIResponse(
      responseCode = "200",
      description = "It is submitted.",
      content = @Content(schema = @Schema(implementation = NeedListView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found")
  @APIResponse(
      responseCode = "409",
      description = "need-list-submitted, cycle-not-running, phase-passed")
  @APIResponse(responseCode = "412", description = "stale-version")
  @APIResponse(
      responseCode = "422",
      description = "invalid: an empty list without emptyReason, or a reason without need")
  @APIResponse(responseCode = "428", description = "precondition-required")
  public Response submitNeedList(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Valid SubmitNeedListRequest request) {
    NeedList list =
        submitNeedList.submit(
            id, actor.get(), ifMatch, request == null ? null : request.emptyReason());
    return Answers.of(readNeedLists.view(list), list.version());
  }
}
