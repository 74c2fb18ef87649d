package org.cocreation.steering.text;

import org.cocreation.chassis.language.RefusalTexts;
import org.cocreation.chassis.language.TextsInAllLanguages;
import org.junit.jupiter.api.Test;

class SteeringTextsTest {

  @Test
  void shouldHaveEachTextInAllLanguages() {
    TextsInAllLanguages.check(
        "org.cocreation.steering",
        "Migration.Outcome",
        "OpportunityContent.State",
        "ProcessTimer",
        "TaskKind",
        "ToldSnapshot.Kind");
  }

  @Test
  void shouldSayEachRefusalInAllLanguages() {
    RefusalTexts.check();
  }
}
