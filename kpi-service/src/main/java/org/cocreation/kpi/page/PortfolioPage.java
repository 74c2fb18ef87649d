package org.cocreation.kpi.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.cocreation.chassis.http.Paging;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.kpi.portfolio.PortfolioView;
import org.cocreation.kpi.portfolio.ShowPortfolio;
import org.cocreation.kpi.stream.StreamClock;

/** All cycles by phase, live. */
@Path("/portfolio")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class PortfolioPage {

  @CheckedTemplate(basePath = "portfolio")
  static class Templates {

    static native TemplateInstance portfolio(
        Actor me, PortfolioView portfolio, String after, String cursor);

    static native TemplateInstance portfolio$board(PortfolioView portfolio, String cursor);

    private Templates() {}
  }

  private final ShowPortfolio showPortfolio;
  private final StreamClock stream;
  private final CurrentActor actor;

  PortfolioPage(ShowPortfolio showPortfolio, StreamClock stream, CurrentActor actor) {
    this.showPortfolio = showPortfolio;
    this.stream = stream;
    this.actor = actor;
  }

  /** The stream goes on from before the page was read, so that nothing falls in between. */
  @GET
  public TemplateInstance page(
      @BeanParam @Valid Paging paging, @QueryParam("cursor") String cursor) {
    String after = stream.now();
    Actor me = actor.get();
    return Templates.portfolio(me, showPortfolio.show(me, paging), after, cursor);
  }

  @GET
  @Path("board")
  public TemplateInstance board(
      @BeanParam @Valid Paging paging, @QueryParam("cursor") String cursor) {
    return Templates.portfolio$board(showPortfolio.show(actor.get(), paging), cursor);
  }
}
