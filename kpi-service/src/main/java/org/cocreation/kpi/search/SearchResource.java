package org.cocreation.kpi.search;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.cocreation.chassis.http.Page;
import org.cocreation.chassis.http.Paging;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.language.InReadersLanguage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Finds things by their words. */
@Path("/api/v1/search")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Search", description = "Partnerships, cycles and what is written in them.")
public class SearchResource {

  private final Search search;
  private final CurrentActor actor;

  SearchResource(Search search, CurrentActor actor) {
    this.search = search;
    this.actor = actor;
  }

  @GET
  @InReadersLanguage
  @Operation(
      summary = "Searches",
      description =
          "Partnerships, cycles, goals, needs, problems, concepts and decisions of your partnerships"
              + " that have all the words, or words that begin so; the newest first. A need is found"
              + " once both lists are shared (R2).")
  public Page<SearchResult> search(
      @Parameter(description = "The words.", example = "loads guess")
          @QueryParam("q")
          @NotBlank @Size(max = 200) String q,
      @BeanParam @Valid Paging paging) {
    return search.find(actor.get(), q, paging);
  }
}
