package org.cocreation.operations.text;

import org.cocreation.chassis.language.RefusalTexts;
import org.cocreation.chassis.language.TextsInAllLanguages;
import org.junit.jupiter.api.Test;

class OperationsTextsTest {

  @Test
  void shouldHaveEachTextInAllLanguages() {
    TextsInAllLanguages.check(
        "org.cocreation.operations",
        "OperationalNeed.State",
        "VerdictRequest.Outcome",
        "LinkInbox.Visibility",
        "NeedColumn",
        "ReceivedNeed.State",
        "SayContent.Notice");
  }

  @Test
  void shouldSayEachRefusalInAllLanguages() {
    RefusalTexts.check();
  }
}
