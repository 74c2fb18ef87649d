package org.cocreation.development.page.concept;

import java.util.List;
import org.cocreation.chassis.language.Texts;
import org.cocreation.development.concept.BacklogItemView;
import org.cocreation.development.goal.KnownKpi;
import org.cocreation.development.text.ConceptTexts;

/**
 * A backlog item with what its trace leads to.
 *
 * @param etag what a change of it wants
 * @param kpi the KPI's name; null without a trace, and where the KPI holds no longer
 * @param kpis from which its KPI is chosen
 */
public record ItemCard(BacklogItemView item, String etag, String kpi, List<KnownKpi> kpis) {

  public boolean isTraced() {
    return item.content().isTraced();
  }

  /** For which KPI it is. */
  public String purpose() {
    ConceptTexts texts = Texts.of(ConceptTexts.class);
    return kpi == null ? texts.forLostKpi() : texts.forKpi(kpi);
  }

  /** The id of the form that does this with it. */
  public String form(String does) {
    return does + "-" + item.id();
  }

  public ItemFields fields() {
    return new ItemFields(form("change"), item.content(), kpis);
  }
}
