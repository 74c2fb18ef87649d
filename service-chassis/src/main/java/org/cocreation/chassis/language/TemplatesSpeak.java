package org.cocreation.chassis.language;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.qute.EngineBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Templates are in the language of the request, as fragments and live parts of a page are. */
@ApplicationScoped
@IfBuildProperty(name = TemplatesSpeak.PAGES, stringValue = "true")
class TemplatesSpeak {

  /** Whether a service has pages. */
  static final String PAGES = "cocreation.pages.enabled";

  void speak(@Observes EngineBuilder engine) {
    EngineBuilder ignored =
        engine.addTemplateInstanceInitializer(page -> page.setLocale(Language.current().locale()));
  }
}
