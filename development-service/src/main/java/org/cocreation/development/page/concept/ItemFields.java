package org.cocreation.development.page.concept;

import java.util.List;
import org.cocreation.development.concept.BacklogItemContent;
import org.cocreation.development.concept.BacklogItemContent.DataReadiness;
import org.cocreation.development.concept.BacklogItemContent.Sourcing;
import org.cocreation.development.goal.KnownKpi;

/**
 * The fields of a backlog item's form.
 *
 * @param form its id
 * @param said what the item says; null for a new one
 * @param kpis from which its KPI is chosen
 */
public record ItemFields(String form, BacklogItemContent said, List<KnownKpi> kpis) {

  public String title() {
    return said == null ? "" : said.title();
  }

  public String description() {
    return said == null ? "" : said.description();
  }

  public String effortHours() {
    return said == null ? "" : said.effortHours().toString();
  }

  public String dataNote() {
    return said == null ? null : said.dataNote();
  }

  public String trace() {
    return said == null ? null : said.trace();
  }

  public List<Sourcing> sourcings() {
    return List.of(Sourcing.values());
  }

  public List<DataReadiness> readinesses() {
    return List.of(DataReadiness.values());
  }

  public boolean isSourcing(Sourcing one) {
    return said != null && said.sourcing() == one;
  }

  public boolean isReadiness(DataReadiness one) {
    return said != null && said.dataReadiness() == one;
  }

  public boolean isFeasibility(int grade) {
    return said != null && said.feasibility() == grade;
  }

  public boolean isFor(KnownKpi kpi) {
    return said != null && kpi.id().equals(said.kpiId());
  }
}
