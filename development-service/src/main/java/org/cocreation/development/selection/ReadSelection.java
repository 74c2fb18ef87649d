package org.cocreation.development.selection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.money.Money;
import org.cocreation.development.opportunity.Opportunity;
import org.cocreation.development.opportunity.OpportunityFunnel;
import org.cocreation.development.opportunity.OpportunityRepository;

/** Which of a cycle's opportunities is selected, for callers that show it. */
@ApplicationScoped
public class ReadSelection {

  private final OpportunityRepository opportunities;
  private final SelectionRepository selections;
  private final OpportunityFunnel funnel;

  ReadSelection(
      OpportunityRepository opportunities,
      SelectionRepository selections,
      OpportunityFunnel funnel) {
    this.opportunities = opportunities;
    this.selections = selections;
    this.funnel = funnel;
  }

  /** The selection that stands; empty where nothing is selected. */
  public Optional<SelectionView> of(UUID cycleId) {
    return selections.standing(cycleId).map(this::view);
  }

  /** What the selected opportunity may cost at the most. */
  public Optional<Money> highestCost(UUID cycleId) {
    return selections
        .standing(cycleId)
        .map(selection -> opportunities.findById(selection.opportunityId()))
        .flatMap(Opportunity::highestCost);
  }

  SelectionView view(Selection selection) {
    return SelectionView.of(
        selection, funnel.view(opportunities.findById(selection.opportunityId())));
  }
}
