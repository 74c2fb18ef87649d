package org.cocreation.kpi.work;

import java.util.UUID;
import org.cocreation.chassis.process.ActivityDefinition;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can wait for somebody, and on which page it is done. */
@Schema(name = "WorkKind")
public enum WorkKind {
  ACTIVITY("kpi", "cycles", ""),
  PLEDGE("steering", "cycles", "/money"),
  GOAL_WEIGHTS("steering", "cycles", "/goals"),
  NEED_LIST("development", "cycles", "/needs"),
  SCORES("development", "cycles", "/problems"),
  SCORES_ANEW("development", "cycles", "/problems"),
  VALUE_STATEMENT("steering", "cycles", "/value"),
  REVIEW_POINTS("development", "cycles", "/concept"),
  GATE("steering", "cycles", "/gate"),
  SIGNATURE("steering", "cycles", "/gate"),
  DECISION("steering", "cycles", "/gate"),
  KILL_CLOCK("steering", "cycles", "/gate"),
  SPENDING("steering", "cycles", "/money"),
  PROPOSAL("steering", "partnerships", "");

  private final String service;
  private final String collection;
  private final String page;

  WorkKind(String service, String collection, String page) {
    this.service = service;
    this.collection = collection;
    this.page = page;
  }

  /** Where it is done. */
  WorkView.Place place(WorkItem item) {
    return this == ACTIVITY
        ? ActivityDefinition.withKey(item.about())
            .map(activity -> placeOf(activity, item.scope()))
            .orElseGet(() -> at(service, item.scope(), page))
        : at(service, item.scope(), page);
  }

  private WorkView.Place at(String of, UUID scope, String under) {
    return new WorkView.Place(of, "/" + collection + "/" + scope + under);
  }

  /** Where an activity is worked on; from the third phase on that is the cycle's room. */
  public static WorkView.Place placeOf(ActivityDefinition activity, UUID cycleId) {
    return switch (activity) {
      case DEFINE_GOALS -> ACTIVITY.at("steering", cycleId, "/goals");
      case ASSESS_OPPORTUNITIES -> ACTIVITY.at("development", cycleId, "/problems");
      case EXPRESS_NEEDS -> ACTIVITY.at("operations", cycleId, "/needs");
      case SELECT_OPPORTUNITY -> ACTIVITY.at("development", cycleId, "/opportunities");
      case DESIGN_CONCEPT, REVIEW_CONCEPT -> ACTIVITY.at("development", cycleId, "/concept");
      default -> ACTIVITY.at("kpi", cycleId, "");
    };
  }
}
