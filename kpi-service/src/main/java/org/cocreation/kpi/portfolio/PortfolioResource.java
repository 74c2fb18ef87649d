package org.cocreation.kpi.portfolio;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.cocreation.chassis.http.Paging;
import org.cocreation.chassis.identity.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The board of all cycles. */
@Path("/api/v1/portfolio")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Portfolio", description = "All cycles that you may see, by phase.")
public class PortfolioResource {

  private final ShowPortfolio showPortfolio;
  private final CurrentActor actor;

  PortfolioResource(ShowPortfolio showPortfolio, CurrentActor actor) {
    this.showPortfolio = showPortfolio;
    this.actor = actor;
  }

  @GET
  @Operation(
      summary = "Shows the portfolio",
      description =
          "The cycles of your partnerships, newest first: running ones by phase, the others by what"
              + " became of them. Empty if you are in none. A page holds the newest; nextCursor"
              + " leads to older ones.")
  public PortfolioView showPortfolio(@BeanParam @Valid Paging paging) {
    return showPortfolio.show(actor.get(), paging);
  }
}
