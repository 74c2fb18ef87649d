package org.cocreation.kpi.text;

import org.cocreation.chassis.language.RefusalTexts;
import org.cocreation.chassis.language.TextsInAllLanguages;
import org.junit.jupiter.api.Test;

class KpiTextsTest {

  @Test
  void shouldHaveEachTextInAllLanguages() {
    TextsInAllLanguages.check(
        "org.cocreation.kpi",
        "Aggregation",
        "CountMeasurements.Fate",
        "CycleActivity.State",
        "CycleResource.Order",
        "Direction",
        "Missing.Kind",
        "WorkKind");
  }

  @Test
  void shouldSayEachRefusalInAllLanguages() {
    RefusalTexts.check();
  }
}
