package org.cocreation.operations.assessment;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.cocreation.chassis.http.Page;
import org.cocreation.chassis.http.Paging;
import org.cocreation.chassis.identity.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What operations says of the proofs of concept of a cycle. */
@Path("/api/v1/cycles/{id}/assessments")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(
    name = CycleAssessmentsResource.TAG,
    description = "Activity 9: operations of both sides accepts or rejects a proof of concept.")
public class CycleAssessmentsResource {

  static final String TAG = "Assessments";

  private final ReadAssessments readAssessments;
  private final CurrentActor actor;

  CycleAssessmentsResource(ReadAssessments readAssessments, CurrentActor actor) {
    this.readAssessments = readAssessments;
    this.actor = actor;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Lists the assessments of a cycle",
      description =
          "To every member, oldest first: one of each proof of concept, opened when development shows"
              + " it.")
  @APIResponse(responseCode = "200")
  @APIResponse(responseCode = "404", description = "not-found")
  public Page<AssessmentView> listAssessments(
      @PathParam("id") UUID id, @BeanParam @Valid Paging paging) {
    return paging.page(
        readAssessments.list(
            id, actor.get(), paging.after(Integer::valueOf).orElse(0), paging.fetch()),
        AssessmentView::number);
  }
}
