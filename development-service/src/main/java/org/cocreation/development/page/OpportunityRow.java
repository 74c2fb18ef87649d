package org.cocreation.development.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cocreation.development.opportunity.OpportunityView;

/**
 * An opportunity as the table names it.
 *
 * @param number that of the chart of its currency
 */
public record OpportunityRow(int number, OpportunityView opportunity) {

  static List<OpportunityRow> of(List<OpportunityView> opportunities) {
    Map<String, Integer> numbers = new HashMap<>();
    List<OpportunityRow> rows = new ArrayList<>();
    for (OpportunityView opportunity : opportunities) {
      int number =
          numbers.merge(opportunity.content().complexityCost().currency(), 1, Integer::sum);
      rows.add(new OpportunityRow(number, opportunity));
    }
    return rows;
  }

  public String currency() {
    return opportunity.content().complexityCost().currency();
  }
}
