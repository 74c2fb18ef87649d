package org.cocreation.kpi.work;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.cocreation.chassis.http.Paging;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.language.InReadersLanguage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What waits for who asks. */
@Path("/api/v1/work")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Work", description = "What waits for you, over all services and partnerships.")
public class WorkResource {

  private final ShowWork showWork;
  private final CurrentActor actor;

  WorkResource(ShowWork showWork, CurrentActor actor) {
    this.showWork = showWork;
    this.actor = actor;
  }

  @GET
  @InReadersLanguage
  @Operation(
      summary = "Lists what waits for you",
      description =
          "Open activities of your teams with what is known to be missing, and what your side owes:"
              + " need lists, scores, answers, signatures, decisions and confirmations. What holds"
              + " others up longest comes first. By your teams, on the side of the organization"
              + " that your token names: if you are in teams of two organizations, each one's token"
              + " shows that one's. Empty if you are in no partnership. Titles and what is missing are in"
              + " the language of Accept-Language (en, de, sv), in English where it names none of"
              + " these.")
  public WorkView listWork(@BeanParam @Valid Paging paging) {
    return showWork.show(actor.get(), paging);
  }
}
