package org.cocreation.steering.authority;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.rights.AskedRights;
import org.cocreation.chassis.rights.Right;
import org.cocreation.chassis.rights.RightKind;

/**
 * Who may bind an organization: whom it named, whose token has the role, and, until it named
 * somebody, who is configured.
 */
@ApplicationScoped
public class Representatives implements RightKind {

  private static final String KIND = "representative";

  private final AuthorityRepository authorities;
  private final RoleHolders roleHolders;
  private final AuthorityConfig config;
  private final SecurityIdentity identity;

  Representatives(
      AuthorityRepository authorities,
      RoleHolders roleHolders,
      AuthorityConfig config,
      SecurityIdentity identity) {
    this.authorities = authorities;
    this.roleHolders = roleHolders;
    this.config = config;
    this.identity = identity;
  }

  /**
   * @param by who sent the request at hand
   * @throws Refusal 403 for people who may not bind their organization
   */
  public void require(Actor by) {
    if (!isNoted(by)) {
      throw Refusal.forbidden(
          "not-a-representative",
          "This binds your organization, so it takes one of its representatives. They name others"
              + " at /api/v1/organizations/{key}/authority/representatives/{person}; the first has"
              + " the role '%s' in the token, or is set by configuration.",
          config.representativeRole());
    }
    AskedRights.note(new Right(KIND, by.organization(), List.of()));
  }

  /** Whether the person who sent the request at hand represents the organization. */
  public boolean is(Actor by) {
    return hasRole() || isNamed(by.organization(), by.person());
  }

  /**
   * The same for who does something, and not only reads: it is noted whether the token has the
   * role, for those who ask about this person later.
   */
  public boolean isNoted(Actor by) {
    boolean hasRole = hasRole();
    roleHolders.seen(by, hasRole);
    return hasRole || isNamed(by.organization(), by.person());
  }

  private boolean hasRole() {
    return identity.hasRole(config.representativeRole());
  }

  /**
   * Whether a person represents the organization, as far as is known of who is not here: the role
   * counts where the person's token had it when the person last did something that takes it.
   */
  public boolean isKnown(String organization, String person) {
    return isNamed(organization, person) || roleHolders.isOne(organization, person);
  }

  private boolean isNamed(String organization, String person) {
    Optional<Authority> known = authorities.findByIdOptional(organization);
    return known.filter(authority -> !authority.representatives().isEmpty()).isPresent()
        ? known.get().isRepresentative(person)
        : configured(organization).contains(person);
  }

  /** Whom the configuration names, which counts until the organization has named somebody. */
  List<String> configured(String organization) {
    return config.firstRepresentatives().getOrDefault(organization, List.of());
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void require(Right right, Actor by) {
    require(by);
  }
}
