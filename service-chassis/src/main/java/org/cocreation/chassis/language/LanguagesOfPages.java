package org.cocreation.chassis.language;

import io.quarkus.qute.TemplateExtension;
import java.util.List;

/** What templates offer their readers: {@code language:all}. */
@TemplateExtension(namespace = "language")
public final class LanguagesOfPages {

  private LanguagesOfPages() {}

  public static List<Language> all() {
    return List.of(Language.values());
  }
}
