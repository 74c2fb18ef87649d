package org.cocreation.chassis.page;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where the pages of the services are, so that all have one navigation: in templates {@code
 * cdi:pages}. Nothing where all are behind one host name; an address without a slash at the end
 * where each has its own, as on the local stack.
 */
@Named("pages")
@ApplicationScoped
@IfBuildProperty(name = PageAddresses.ENABLED, stringValue = "true")
public class PageAddresses {

  /** Whether a service has pages. */
  static final String ENABLED = "cocreation.pages.enabled";

  private final String kpi;
  private final String operations;

  @Inject
  PageAddresses(
      @ConfigProperty(name = "cocreation.pages.kpi-url", defaultValue = " ") String kpi,
      @ConfigProperty(name = "cocreation.pages.operations-url", defaultValue = " ")
          String operations) {
    this.kpi = kpi.strip();
    this.operations = operations.strip();
  }

  /** Of the portfolio and the cycles. */
  public String kpi() {
    return kpi;
  }

  /** Of what the operational people do. */
  public String operations() {
    return operations;
  }
}
