package org.cocreation.development.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A cycle's opportunities and the selection among them, for whoever shows them. */
@ApplicationScoped
public class ReadOpportunities {

  private final OpportunityRepository opportunities;
  private final SelectionRepository selections;
  private final OpportunityFunnel funnel;

  @Inject
  ReadOpportunities(
      OpportunityRepository opportunities,
      SelectionRepository selections,
      OpportunityFunnel funnel) {
    this.opportunities = opportunities;
    this.selections = selections;
    this.funnel = funnel;
  }

  /** All of the cycle, oldest first: in the order in which the picture numbers them. */
  public List<OpportunityView> all(UUID cycleId) {
    return funnel.views(opportunities.of(cycleId));
  }

  /** The selection that stands; empty where nothing is selected. */
  public Optional<SelectionView> selection(UUID cycleId) {
    return selections.standing(cycleId).map(this::view);
  }

  SelectionView view(Selection selection) {
    return SelectionView.of(
        selection, funnel.view(opportunities.findById(selection.opportunityId())));
  }
}
