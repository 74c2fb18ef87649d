package org.cocreation.development.page.sprints;

import java.util.List;
import java.util.UUID;
import org.cocreation.development.sprint.SprintContent;

/**
 * The fields of a sprint's plan.
 *
 * @param form its id
 * @param said what the sprint says; for a new one, what is usual
 * @param choices from which its items are chosen
 */
public record PlanFields(String form, SprintContent said, List<Choice> choices) {

  /**
   * An item that a sprint can take.
   *
   * @param why it cannot take it; null where it can
   * @param owner whose it is in this sprint; null where it is nobody's
   */
  public record Choice(
      UUID itemId, String title, int effortHours, boolean taken, String why, String owner) {

    public boolean isFree() {
      return why == null;
    }

    /** As the plan says it. */
    public String json() {
      return owner == null
          ? "{\"itemId\":\"%s\"}".formatted(itemId)
          : "{\"itemId\":\"%s\",\"owner\":\"%s\"}"
              .formatted(itemId, owner.replace("\\", "\\\\").replace("\"", "\\\""));
    }
  }
}
