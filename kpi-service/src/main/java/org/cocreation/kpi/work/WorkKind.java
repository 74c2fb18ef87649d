package org.cocreation.kpi.work;

import java.util.UUID;
import org.cocreation.chassis.process.ActivityDefinition;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can wait for somebody, and on which page it is done. */
@Schema(name = "WorkKind")
public enum WorkKind {
  ACTIVITY("kpi", "/cycles/%s"),
  PLEDGE("steering", "/cycles/%s/goals#pledges-heading"),
  GOAL_WEIGHTS("steering", "/cycles/%s/goals#weights-heading"),
  NEED_LIST("development", "/cycles/%s/needs"),
  /** What came by a side's links waits to be looked at. */
  NEEDS_BY_LINK("operations", "/cycles/%s/needs#by-link"),
  /** Due from a while before the link ends ({@link WorkItem#since}) until it has. */
  LINK_ENDING("operations", "/cycles/%s/needs#by-link"),
  SCORES("development", "/cycles/%s/problems"),
  SCORES_ANEW("development", "/cycles/%s/problems"),
  ASSESSMENT("development", "/cycles/%s/opportunities#assessing"),
  VALUE_STATEMENT("steering", "/cycles/%s/value"),
  WORDING("steering", "/cycles/%s/value#agenda-heading"),
  REVIEW_POINTS("operations", "/cycles/%s/review"),
  PROOF_VERDICT("operations", "/cycles/%s/assessments#open-heading"),
  GATE("steering", "/cycles/%s/gate"),
  SIGNATURE("steering", "/cycles/%s/gate#sign-heading"),
  DECISION("steering", "/cycles/%s/gate#decide-heading"),
  /** Due from the day after its last on ({@link WorkItem#since}): it is to be ended (R10). */
  SPRINT("development", "/cycles/%s/sprints"),
  KILL_CLOCK("steering", "/cycles/%s/gate#clock-heading"),
  SPENDING("steering", "/cycles/%s/money#tranches-heading"),
  /** Steering leads on to where it stands. */
  MENTION("steering", "/comments/%s"),
  /** In the list: a partnership has a page of its own once it is accepted. */
  PROPOSAL("steering", "/partnerships");

  private final String service;
  private final String path;

  WorkKind(String service, String path) {
    this.service = service;
    this.path = path;
  }

  /** Whether it is nothing that the other side is told (R21). */
  boolean isOfOneSide() {
    return this == NEEDS_BY_LINK || this == LINK_ENDING;
  }

  /** Where it is done. */
  WorkView.Place place(WorkItem item) {
    if (this == MENTION) {
      return at(service, path, item.target());
    }
    return this == ACTIVITY
        ? ActivityDefinition.withKey(item.about())
            .map(activity -> placeOf(activity, item))
            .orElseGet(() -> at(service, path, item.scope()))
        : at(service, path, item.scope());
  }

  /** What is missing is done where people work on it; then it is completed on its own page. */
  private static WorkView.Place placeOf(ActivityDefinition activity, WorkItem item) {
    if (item.before().isEmpty()) {
      return completing(activity, item.scope());
    }
    return activity == ActivityDefinition.ASSESS_OPPORTUNITIES
            && !item.before().stream().allMatch(Missing::isToScore)
        ? at("development", "/cycles/%s/needs", item.scope())
        : placeOf(activity, item.scope());
  }

  private static WorkView.Place completing(ActivityDefinition activity, UUID cycleId) {
    return at(activity.team().service(), "/cycles/%s/activities/" + activity.key(), cycleId);
  }

  private static WorkView.Place at(String service, String path, UUID scope) {
    return new WorkView.Place(service, path.formatted(scope));
  }

  /**
   * Where an activity is worked on; that is where it is completed, unless it has a page of its own.
   */
  public static WorkView.Place placeOf(ActivityDefinition activity, UUID cycleId) {
    return switch (activity) {
      case DEFINE_GOALS -> at("steering", "/cycles/%s/goals", cycleId);
      case ASSESS_OPPORTUNITIES -> at("development", "/cycles/%s/problems", cycleId);
      case EXPRESS_NEEDS -> at("operations", "/cycles/%s/needs", cycleId);
      case SELECT_OPPORTUNITY -> at("development", "/cycles/%s/opportunities", cycleId);
      case DESIGN_CONCEPT -> at("development", "/cycles/%s/concept", cycleId);
      case REVIEW_CONCEPT -> at("operations", "/cycles/%s/review", cycleId);
      case DESIGN_SOLUTION -> at("development", "/cycles/%s/sprints", cycleId);
      case ASSESS_SOLUTION -> at("operations", "/cycles/%s/assessments", cycleId);
      case DEVELOP_CAPABILITIES -> at("operations", "/cycles/%s/capabilities", cycleId);
      default -> completing(activity, cycleId);
    };
  }
}
