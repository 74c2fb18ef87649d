package org.cocreation.localstack;

/**
 * Somebody to act as on the local stack.
 *
 * @param id the token's subject, {@code <team>@<organization>}
 * @param name a human name
 * @param organization the key of the organization: the token's claim
 * @param organizationName how people write the organization
 */
public record Persona(String id, String name, String organization, String organizationName) {

  /** Somebody outside the list, for a test of its own. */
  public static Persona of(String id, String name, String organization) {
    return new Persona(id, name, organization, organization);
  }

  /** Whether the person may bind the organization: on the local stack, those who steer. */
  public boolean isRepresentative() {
    return team().equals("steering");
  }

  /** The team as the id names it. */
  public String team() {
    int at = id.indexOf('@');
    return at < 0 ? id : id.substring(0, at);
  }
}
