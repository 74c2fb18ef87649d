package org.cocreation.chassis.page;

/**
 * A field of a form as it stands, for the tag {@code field}.
 *
 * @param value what was typed, whatever it is
 * @param problem what is wrong with it, as a sentence; null where it is right or not sent yet
 * @param focused whether the person goes on here
 */
public record FormField(String name, String value, String problem, boolean focused) {}
