package org.cocreation.chassis.page;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.cocreation.chassis.startup.BeforeWork;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The service does not start without the secrets of its pages. Left alone, OIDC would make one up
 * at each start: replicas could not read each other's cookies.
 */
@ApplicationScoped
@IfBuildProperty(name = PageAddresses.ENABLED, stringValue = "true")
class PageSecrets {

  private static final int SHORTEST = 32;

  /**
   * @param clientSecret shown to the issuer by the client {@code cocreation-pages}
   * @param sessionSecret seals the cookies of the pages
   */
  void require(
      @Observes @Priority(BeforeWork.PRIORITY) StartupEvent event,
      @ConfigProperty(name = "cocreation.pages.client-secret") String clientSecret,
      @ConfigProperty(name = "cocreation.pages.session-secret") String sessionSecret) {
    if (clientSecret.isBlank() || sessionSecret.length() < SHORTEST) {
      throw new IllegalStateException(
          "Set cocreation.pages.client-secret, and cocreation.pages.session-secret to "
              + SHORTEST
              + " characters or more");
    }
  }
}
