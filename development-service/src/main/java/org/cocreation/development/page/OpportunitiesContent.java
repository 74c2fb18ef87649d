package org.cocreation.development.page;

import java.util.List;
import java.util.UUID;
import org.cocreation.development.opportunity.Opportunity;
import org.cocreation.development.opportunity.OpportunityView;
import org.cocreation.development.selection.SelectionView;

/**
 * What the page shows.
 *
 * @param closed why the reader assesses nothing here now; null where it can
 * @param selecting whether the reader may select one now, or take the selection back
 * @param opportunities oldest first
 * @param unassessed open problems that are no opportunity yet
 * @param selection null where nothing is selected
 */
public record OpportunitiesContent(
    UUID cycleId,
    String microService,
    String closed,
    boolean selecting,
    List<OpportunityRow> opportunities,
    List<AssessmentForm> unassessed,
    SelectionView selection) {

  /** From so many on it takes no reason to compare no more (R4). */
  private static final int ENOUGH = 10;

  public boolean isOpen() {
    return closed == null;
  }

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

  /** Those among which one is selected. */
  public List<OpportunityRow> candidates() {
    return opportunities.stream()
        .filter(row -> row.opportunity().state() == Opportunity.State.CANDIDATE)
        .toList();
  }

  public boolean isFew() {
    return candidates().size() < ENOUGH;
  }
}
