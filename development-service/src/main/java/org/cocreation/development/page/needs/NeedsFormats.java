package org.cocreation.development.page.needs;

import io.quarkus.qute.TemplateExtension;
import java.util.Locale;

/** How values of this page are written, beside what all pages share. */
@TemplateExtension
class NeedsFormats {

  private NeedsFormats() {}

  /** {@code sv}: Swedish. */
  static String language(String tag) {
    return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
  }
}
