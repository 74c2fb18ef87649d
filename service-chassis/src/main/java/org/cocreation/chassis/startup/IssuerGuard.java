package org.cocreation.chassis.startup;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** In production the local issuer, which logs everybody in, must not be trusted. */
@ApplicationScoped
class IssuerGuard {

  void refuseLocalIssuer(
      @Observes StartupEvent event,
      @ConfigProperty(name = "quarkus.oidc.auth-server-url") String issuer) {
    if (LaunchMode.current() == LaunchMode.NORMAL
        && ConfigUtils.isProfileActive("prod")
        && isLoopback(URI.create(issuer).getHost())) {
      throw new IllegalStateException(
          "The issuer "
              + issuer
              + " is local and trusts everybody: set quarkus.oidc.auth-server-url to your own, or"
              + " quarkus.profile=local to try things out");
    }
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
