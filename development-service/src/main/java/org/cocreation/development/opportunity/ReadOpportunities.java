package org.cocreation.development.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** A cycle's opportunities, for callers that show them. */
@ApplicationScoped
public class ReadOpportunities {

  private final OpportunityRepository opportunities;
  private final OpportunityFunnel funnel;

  ReadOpportunities(OpportunityRepository opportunities, OpportunityFunnel funnel) {
    this.opportunities = opportunities;
    this.funnel = funnel;
  }

  /** All of the cycle, oldest first: in the order in which the chart numbers them. */
  public List<OpportunityView> all(UUID cycleId) {
    return funnel.views(opportunities.of(cycleId));
  }
}
