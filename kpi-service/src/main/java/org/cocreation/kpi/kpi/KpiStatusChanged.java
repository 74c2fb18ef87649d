package org.cocreation.kpi.kpi;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;

/**
 * A KPI does better or worse than before.
 *
 * @param judged the value for which it is so
 */
record KpiStatusChanged(
    UUID kpiId,
    String name,
    String unit,
    KpiStatus from,
    KpiStatus to,
    @JsonUnwrapped KpiValue judged) {

  static KpiStatusChanged of(Kpi kpi, KpiStatus from, KpiStatus to, KpiValue judged) {
    return new KpiStatusChanged(kpi.id(), kpi.name(), kpi.unit(), from, to, judged);
  }
}
