package org.cocreation.kpi.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.cocreation.chassis.http.Page;
import org.cocreation.chassis.http.Paging;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.kpi.search.Search;
import org.cocreation.kpi.search.SearchResult;

/** What was searched for. */
@Path("/search")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class SearchPage {

  @CheckedTemplate(basePath = "search")
  static class Templates {

    static native TemplateInstance search(Actor me, String q, Page<SearchResult> found);

    private Templates() {}
  }

  private final Search search;
  private final CurrentActor actor;

  SearchPage(Search search, CurrentActor actor) {
    this.search = search;
    this.actor = actor;
  }

  @GET
  public TemplateInstance page(
      @QueryParam("q") @DefaultValue("") @Size(max = 200) String q,
      @BeanParam @Valid Paging paging) {
    Actor me = actor.get();
    return Templates.search(me, q, search.find(me, q, paging));
  }
}
