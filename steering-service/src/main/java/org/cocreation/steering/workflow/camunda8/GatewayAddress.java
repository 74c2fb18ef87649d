package org.cocreation.steering.workflow.camunda8;

import java.net.URI;
import java.util.Optional;

/** Where the cluster's gateway is. */
final class GatewayAddress {

  private static final String WHAT_TO_SET =
      "set it to the address of your cluster's gRPC gateway, such as http://zeebe-gateway:26500";

  private GatewayAddress() {}

  /**
   * @param configured {@code cocreation.engine.gateway}: http for plain text, https for TLS
   * @throws IllegalArgumentException with a sentence that names the property and what to set
   */
  static URI of(Optional<String> configured) {
    String address =
        configured.orElseThrow(
            () ->
                new IllegalArgumentException(
                    "cocreation.engine is camunda8, but cocreation.engine.gateway is missing: "
                        + WHAT_TO_SET));
    try {
      URI uri = URI.create(address);
      if (uri.getHost() != null
          && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
        return uri;
      }
    } catch (IllegalArgumentException e) {
      // Told below, with what helps.
    }
    throw new IllegalArgumentException(
        "cocreation.engine.gateway is '"
            + address
            + "', which is not a valid address: "
            + WHAT_TO_SET);
  }
}
