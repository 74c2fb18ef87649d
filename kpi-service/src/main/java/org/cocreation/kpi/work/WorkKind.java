package org.cocreation.kpi.work;

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
    if (this == ACTIVITY) {
      return ActivityDefinition.withKey(item.about())
          .map(activity -> place(activity, item))
          .orElseGet(() -> at(service, item, page));
    }
    return at(service, item, page);
  }

  private WorkView.Place at(String of, WorkItem item, String under) {
    return new WorkView.Place(of, "/" + collection + "/" + item.scope() + under);
  }

  /** Where an activity is worked on; from the third phase on all of it is in the cycle's room. */
  private WorkView.Place place(ActivityDefinition activity, WorkItem item) {
    return switch (activity) {
      case DEFINE_GOALS -> at("steering", item, "/goals");
      case ASSESS_OPPORTUNITIES -> at("development", item, "/problems");
      case EXPRESS_NEEDS -> at("operations", item, "/needs");
      case SELECT_OPPORTUNITY -> at("development", item, "/opportunities");
      case DESIGN_CONCEPT, REVIEW_CONCEPT -> at("development", item, "/concept");
      default -> at("kpi", item, "");
    };
  }
}
