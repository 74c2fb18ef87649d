package org.cocreation.steering.authority;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Who represents an organization before it says so itself, and what counts where it says nothing.
 */
@ConfigMapping(prefix = "cocreation.authority")
public interface AuthorityConfig {

  /**
   * A token with this role is a representative's, of the organization that it names. Where tokens
   * keep their roles is {@code quarkus.oidc.roles.role-claim-path}, {@code groups} by default.
   */
  @WithDefault("cocreation-representative")
  String representativeRole();

  /**
   * By an organization's key: who represents it until it has named somebody, by {@code sub}; for
   * issuers that have no such role.
   */
  Map<String, List<String>> firstRepresentatives();

  /**
   * Beyond which amount it takes two people of an organization that names none itself, in whatever
   * currency.
   */
  @WithDefault("250000")
  BigDecimal fourEyesAbove();
}
