package org.cocreation.chassis.rights;

import java.util.List;

/**
 * A right that a command asked for, and had; it is kept with the command's answer.
 *
 * @param kind which {@link RightKind} asks for it again
 * @param in where it must be had: the id of a partnership, the key of an organization
 * @param detail what else that kind has to know
 */
public record Right(String kind, String in, List<String> detail) {}
