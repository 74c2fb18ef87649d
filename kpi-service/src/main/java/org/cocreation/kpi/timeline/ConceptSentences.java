package org.cocreation.kpi.timeline;

import static org.cocreation.kpi.timeline.Phrases.count;
import static org.cocreation.kpi.timeline.Phrases.reason;
import static org.cocreation.kpi.timeline.Phrases.titled;

import com.fasterxml.jackson.databind.JsonNode;

/** What is told of opportunities, concepts and their reviews (4.2.1, 4.2.2). */
final class ConceptSentences {

  private ConceptSentences() {}

  /** Null where it is none of these facts. */
  static String tell(String fact, JsonNode data, String who) {
    String opportunity = titled(data.path("opportunity"));
    String concept = titled(data.path("concept"));
    String reviewed = "“" + data.path("review").path("conceptName").asText("the concept") + "”";
    return switch (fact) {
      case "opportunity.assessed" -> "%s assessed the opportunity %s.".formatted(who, opportunity);
      case "opportunity.selected" ->
          "%s selected the opportunity %s.".formatted(who, opportunity) + reason(data);
      case "opportunity.shelved" ->
          "The opportunity %s is shelved.".formatted(opportunity) + reason(data);
      case "opportunity.revived" ->
          "%s revived the opportunity %s.".formatted(who, opportunity) + reason(data);
      case "opportunity.deselected" ->
          "%s took back the selection of %s.".formatted(who, opportunity) + reason(data);
      case "concept.changed" -> "%s changed the concept %s.".formatted(who, concept);
      case "concept.reordered" ->
          "%s put the backlog of the concept %s in another order.".formatted(who, concept);
      case "concept.technically-approved" ->
          "%s approved the concept %s technically, with %s."
              .formatted(who, concept, count(data.path("concept").path("items"), "backlog item"));
      case "concept.approval-voided" ->
          "The technical approval of the concept %s is void.".formatted(concept) + reason(data);
      case "concept-review.opened" ->
          "The concept %s is open for the review by operations.".formatted(reviewed);
      case "concept-review.endorsed" ->
          "%s endorsed the concept %s for operations.".formatted(who, reviewed);
      case "concept-review.sent-back" ->
          "%s sent the concept %s back with %s to answer."
              .formatted(who, reviewed, count(data.path("review").path("points"), "point"));
      case "concept-review.answered" ->
          "%s answered a point of the review of %s.".formatted(who, reviewed);
      default -> null;
    };
  }
}
