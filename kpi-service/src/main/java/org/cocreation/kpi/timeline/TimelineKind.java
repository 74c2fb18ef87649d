package org.cocreation.kpi.timeline;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an entry of a story is about. */
@Schema(name = "TimelineKind")
public enum TimelineKind {
  ACTIVITIES("Activities", "activity"),
  GOALS("Goals and measures", "goal", "goal-weights", "kpi", "measurement"),
  NEEDS("Needs", "need-list", "need", "operational-need", "operational-hearing", "need-link"),
  PROBLEMS("Problems", "common-problem", "process-map"),
  OPPORTUNITIES("Opportunities", "opportunity"),
  CONCEPT("Concept and review", "concept", "concept-review"),
  PROOFS("Proofs of concept", "scenario", "assessment"),
  CAPABILITIES("Skills and routines", "skill", "routine"),
  VALUE(
      "Value and signatures",
      "value-statement",
      "value-difference",
      "approval",
      "value-gate",
      "signature-wait"),
  ROLLOUT("Rollout", "site"),
  DECISIONS("Decisions", "decision", "cycle", "kill-clock"),
  MONEY("Money", "pledge", "tranche-plan", "tranche", "proposed-spending", "spending"),
  SPRINTS("Sprints and proofs of concept", "sprint", "proof-of-concept", "data-source"),
  RESOURCES("People's hours", "resource", "item-shares", "resource-plan"),
  CONVERSATION("Conversation", "comment");

  private final String title;
  private final List<String> aggregates;

  TimelineKind(String title, String... aggregates) {
    this.title = title;
    this.aggregates = List.of(aggregates);
  }

  public String title() {
    return title;
  }

  List<String> aggregates() {
    return aggregates;
  }
}
