package org.cocreation.chassis.page;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where the pages of the services are, so that all have one navigation: in templates {@code
 * cdi:pages}. Behind one host name they are the prefixes by which it leads to the services, without
 * a slash at the end; nothing where a service is asked by itself.
 */
@Named("pages")
@ApplicationScoped
@IfBuildProperty(name = PageAddresses.ENABLED, stringValue = "true")
public class PageAddresses {

  /** Whether a service has pages. */
  static final String ENABLED = "cocreation.pages.enabled";

  private final String own;
  private final String steering;
  private final String development;
  private final String operations;
  private final String kpi;

  PageAddresses(
      @ConfigProperty(name = "cocreation.pages.own-url", defaultValue = " ") String own,
      @ConfigProperty(name = "cocreation.pages.steering-url", defaultValue = " ") String steering,
      @ConfigProperty(name = "cocreation.pages.development-url", defaultValue = " ")
          String development,
      @ConfigProperty(name = "cocreation.pages.operations-url", defaultValue = " ")
          String operations,
      @ConfigProperty(name = "cocreation.pages.kpi-url", defaultValue = " ") String kpi) {
    this.own = own.strip();
    this.steering = steering.strip();
    this.development = development.strip();
    this.operations = operations.strip();
    this.kpi = kpi.strip();
  }

  /** Of this very service: its style sheets and scripts. */
  public String own() {
    return own;
  }

  /** Of partnerships, goals, value, the gate and money. */
  public String steering() {
    return steering;
  }

  /** Of what the development team does. */
  public String development() {
    return development;
  }

  /** Of what the operational people do. */
  public String operations() {
    return operations;
  }

  /** Of my work, the portfolio and the cycles. */
  public String kpi() {
    return kpi;
  }

  /** Of a service by its name; this very one's where there is no such. */
  public String of(String service) {
    return switch (service) {
      case "steering" -> steering;
      case "development" -> development;
      case "operations" -> operations;
      case "kpi" -> kpi;
      default -> own;
    };
  }
}
