package org.cocreation.development.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cocreation.chassis.http.Preconditions;
import org.cocreation.development.opportunity.OpportunityView;

/**
 * An opportunity as the table names it.
 *
 * @param number that of the chart of its currency
 * @param etag what its assessment anew wants
 */
public record OpportunityRow(int number, OpportunityView opportunity, String etag) {

  /**
   * @param versions by opportunity
   */
  static List<OpportunityRow> of(List<OpportunityView> opportunities, Map<UUID, Long> versions) {
    Map<String, Integer> numbers = new HashMap<>();
    List<OpportunityRow> rows = new ArrayList<>();
    for (OpportunityView opportunity : opportunities) {
      int number =
          numbers.merge(opportunity.content().complexityCost().currency(), 1, Integer::sum);
      rows.add(
          new OpportunityRow(
              number, opportunity, Preconditions.etag(versions.get(opportunity.id())).toString()));
    }
    return rows;
  }

  public String currency() {
    return opportunity.content().complexityCost().currency();
  }

  public AssessmentForm assessment() {
    return new AssessmentForm(
        opportunity.problemId(), opportunity.title(), etag, opportunity.content(), currency());
  }
}
