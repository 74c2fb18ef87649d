package org.cocreation.chassis.identity;

/**
 * Who acts: a person of an organization, as the token says it (R19). Side and teams are not the
 * token's to say: a partnership's membership does.
 *
 * @param person the token's {@code sub}, stable and unique with the issuer
 * @param name how the person is called
 * @param organization the key of the person's organization
 */
public record Actor(String person, String name, String organization) {}
