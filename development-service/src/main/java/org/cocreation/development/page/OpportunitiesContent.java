package org.cocreation.development.page;

import java.util.List;
import java.util.UUID;
import org.cocreation.development.concept.ConceptView;
import org.cocreation.development.opportunity.OpportunityView;
import org.cocreation.development.selection.SelectionView;
import org.cocreation.development.weighting.RankingView;

/**
 * What the page shows.
 *
 * @param problems the open ones, in the order of the ranking
 * @param opportunities oldest first
 * @param selection null where nothing is selected
 * @param concept null where there is none yet
 * @param items of the concept, oldest first
 */
public record OpportunitiesContent(
    UUID cycleId,
    String microService,
    NeedsPart needs,
    RankingView ranking,
    List<ProblemRow> problems,
    List<OpportunityRow> opportunities,
    SelectionView selection,
    ConceptView concept,
    List<ItemCard> items) {

  /** Where the figures of a chart are. */
  public String chart(String currency) {
    return "/api/v1/cycles/" + cycleId + "/opportunities/chart?currency=" + currency;
  }

  /** Of which a chart each is drawn: amounts of two are never compared. */
  public List<String> currencies() {
    return opportunities.stream().map(OpportunityRow::currency).distinct().sorted().toList();
  }

  /** Null where nothing is selected. */
  public OpportunityView selected() {
    return opportunities.stream()
        .map(OpportunityRow::opportunity)
        .filter(
            opportunity -> selection != null && opportunity.id().equals(selection.opportunityId()))
        .findFirst()
        .orElse(null);
  }

  public List<OpportunityRow> shelved() {
    return opportunities.stream().filter(row -> row.opportunity().shelving() != null).toList();
  }

  public List<ItemCard> proposed() {
    return items.stream().filter(card -> card.item().refusal() == null).toList();
  }

  public List<ItemCard> refused() {
    return items.stream().filter(card -> card.item().refusal() != null).toList();
  }

  /** How many of the proposed name no KPI yet, which blocks the technical approval (R6). */
  public long untraced() {
    return proposed().stream().filter(card -> !card.isTraced()).count();
  }
}
