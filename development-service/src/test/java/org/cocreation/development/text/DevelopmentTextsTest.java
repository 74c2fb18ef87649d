package org.cocreation.development.text;

import org.cocreation.chassis.language.RefusalTexts;
import org.cocreation.chassis.language.TextsInAllLanguages;
import org.junit.jupiter.api.Test;

class DevelopmentTextsTest {

  @Test
  void shouldHaveEachTextInAllLanguages() {
    TextsInAllLanguages.check(
        "org.cocreation.development",
        "CommonProblem.State",
        "SimilarTopicsView.NotCompared",
        "ItemColumn",
        "PasteReport.Outcome");
  }

  @Test
  void shouldSayEachRefusalInAllLanguages() {
    RefusalTexts.check();
  }
}
