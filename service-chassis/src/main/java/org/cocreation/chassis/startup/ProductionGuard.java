package org.cocreation.chassis.startup;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;

/**
 * In production, the {@code prod} profile, a service does not start with what is meant for trying
 * it out: an issuer that logs everybody in, secrets that anybody can read in the sources, cookies
 * that go over a line unsealed, a door to every network that nobody asked for.
 */
@ApplicationScoped
class ProductionGuard {

  /** What {@code microprofile-config.properties} gives the local stack. */
  private static final Set<String> PUBLISHED =
      Set.of("local-stack", "the-local-stack-has-no-secrets-at-all");

  private static final List<String> SECRETS =
      List.of("cocreation.pages.client-secret", "cocreation.pages.session-secret");

  void refuse(@Observes @Priority(BeforeWork.PRIORITY) StartupEvent event, Config config) {
    if (LaunchMode.current() == LaunchMode.NORMAL && ConfigUtils.isProfileActive("prod")) {
      List<String> objections = objectionsTo(config);
      if (!objections.isEmpty()) {
        throw new IllegalStateException(
            String.join("; ", objections) + ". quarkus.profile=local is for trying things out.");
      }
    }
  }

  /** What is wrong, and which setting mends it. */
  static List<String> objectionsTo(Config config) {
    List<String> objections = new ArrayList<>();
    String issuer = config.getValue("quarkus.oidc.auth-server-url", String.class);
    if (isLoopback(URI.create(issuer).getHost())) {
      objections.add(
          "The issuer "
              + issuer
              + " is local and trusts everybody: set quarkus.oidc.auth-server-url to your own");
    }
    if (isAnyAddress(config.getValue("quarkus.http.host", String.class))
        && !isSet(config, "cocreation.http.on-all-interfaces")) {
      objections.add(
          "It would listen on every network of this machine: set quarkus.http.host to one address,"
              + " or in a container, cocreation.http.on-all-interfaces=true");
    }
    if (isSet(config, "cocreation.pages.enabled")) {
      SECRETS.stream()
          .filter(secret -> text(config, secret).filter(PUBLISHED::contains).isPresent())
          .forEach(
              secret ->
                  objections.add(
                      "Everybody can read the secret of the local stack: set " + secret));
      if (!isSet(config, "quarkus.oidc.pages.authentication.cookie-force-secure")) {
        objections.add(
            "A session's cookie would travel unsealed:"
                + " leave quarkus.oidc.pages.authentication.cookie-force-secure true");
      }
    }
    return objections;
  }

  private static boolean isSet(Config config, String name) {
    return config.getOptionalValue(name, Boolean.class).orElse(false);
  }

  private static Optional<String> text(Config config, String name) {
    return config.getOptionalValue(name, String.class);
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private static boolean isAnyAddress(String host) {
    try {
      return InetAddress.getByName(host).isAnyLocalAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
