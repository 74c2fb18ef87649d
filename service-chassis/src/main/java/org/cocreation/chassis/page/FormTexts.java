package org.cocreation.chassis.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the tags that pages are made of. */
@MessageBundle(value = "form", locale = "en")
public interface FormTexts {
  @Message("The chart is drawn by a script, which this browser does not run.")
  String noChart();

  @Message("Breadcrumb")
  String breadcrumb();

  @Message("(optional)")
  String optional();

  @Message("Connecting …")
  String connecting();
}
