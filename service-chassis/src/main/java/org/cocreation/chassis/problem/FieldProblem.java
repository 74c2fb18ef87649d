package org.cocreation.chassis.problem;

import org.cocreation.chassis.language.Said;

/**
 * A field that is not valid.
 *
 * @param field as the request calls it
 * @param message what to do about it, in the language of the request: {@code must not be empty}
 */
public record FieldProblem(String field, @Said String message) {}
