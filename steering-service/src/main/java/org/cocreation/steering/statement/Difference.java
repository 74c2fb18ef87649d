package org.cocreation.steering.statement;

/**
 * Something on which the sides' statements differ or fall short.
 *
 * @param basis the same for as long as neither side says anything else of it, however it is written
 */
public record Difference(AgendaItem item, String basis) {}
