package org.cocreation.development.page;

import org.cocreation.development.concept.BacklogItemView;

/**
 * A backlog item with what its trace leads to.
 *
 * @param kpi the KPI's name; null without a trace, and where the KPI holds no longer
 */
public record ItemCard(BacklogItemView item, String kpi) {

  public boolean isTraced() {
    return item.content().isTraced();
  }

  /** For which KPI it is. */
  public String purpose() {
    return "For " + (kpi == null ? "a KPI that holds no longer" : kpi);
  }
}
