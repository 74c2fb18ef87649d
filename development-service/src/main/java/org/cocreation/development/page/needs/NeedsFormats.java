package org.cocreation.development.page.needs;

import io.quarkus.qute.TemplateExtension;
import java.util.Locale;
import org.cocreation.chassis.language.Language;

/** How values of this page are written, beside what all pages share. */
@TemplateExtension
class NeedsFormats {

  private NeedsFormats() {}

  /** {@code sv}: Swedish. */
  static String language(String tag) {
    return Locale.forLanguageTag(tag).getDisplayLanguage(Language.current().locale());
  }
}
