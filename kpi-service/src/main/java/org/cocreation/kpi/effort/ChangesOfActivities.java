package org.cocreation.kpi.effort;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cocreation.chassis.database.Sql;
import org.cocreation.chassis.process.ActivityDefinition;

/** Which changes people made that both sides know of, and for which activity: each fact is one. */
@ApplicationScoped
class ChangesOfActivities {

  private static final Map<String, ActivityDefinition> OF_AGGREGATE =
      Map.ofEntries(
          Map.entry("goal", ActivityDefinition.DEFINE_GOALS),
          Map.entry("goal-weights", ActivityDefinition.DEFINE_GOALS),
          Map.entry("pledge", ActivityDefinition.DEFINE_GOALS),
          Map.entry("need-list", ActivityDefinition.ASSESS_OPPORTUNITIES),
          Map.entry("common-problem", ActivityDefinition.ASSESS_OPPORTUNITIES),
          Map.entry("process-map", ActivityDefinition.ASSESS_OPPORTUNITIES),
          Map.entry("operational-need", ActivityDefinition.EXPRESS_NEEDS),
          Map.entry("operational-hearing", ActivityDefinition.EXPRESS_NEEDS),
          Map.entry("need-link", ActivityDefinition.EXPRESS_NEEDS),
          Map.entry("opportunity", ActivityDefinition.SELECT_OPPORTUNITY),
          Map.entry("value-statement", ActivityDefinition.SELECT_OPPORTUNITY),
          Map.entry("tranche-plan", ActivityDefinition.SELECT_OPPORTUNITY),
          Map.entry("kill-clock", ActivityDefinition.SELECT_OPPORTUNITY),
          Map.entry("approval", ActivityDefinition.SELECT_OPPORTUNITY),
          Map.entry("concept", ActivityDefinition.DESIGN_CONCEPT),
          Map.entry("concept-review", ActivityDefinition.REVIEW_CONCEPT),
          Map.entry("sprint", ActivityDefinition.DESIGN_SOLUTION),
          Map.entry("data-source", ActivityDefinition.DESIGN_SOLUTION),
          Map.entry("proof-of-concept", ActivityDefinition.DESIGN_SOLUTION),
          Map.entry("scenario", ActivityDefinition.ASSESS_SOLUTION),
          Map.entry("assessment", ActivityDefinition.ASSESS_SOLUTION),
          Map.entry("skill", ActivityDefinition.DEVELOP_CAPABILITIES),
          Map.entry("routine", ActivityDefinition.DEVELOP_CAPABILITIES),
          Map.entry("item-shares", ActivityDefinition.PRIORITIZE_RESOURCES),
          Map.entry("resource-plan", ActivityDefinition.PRIORITIZE_RESOURCES),
          Map.entry("site", ActivityDefinition.GOVERN_IMPLEMENTATION));

  /** An opportunity is assessed in another activity than the one that selects it. */
  private static final String ASSESSED = ".opportunity.assessed.";

  private final Sql sql;

  ChangesOfActivities(Sql sql) {
    this.sql = sql;
  }

  /** A change that a person made. */
  record Change(ActivityDefinition activity, Instant at) {}

  /** All of a cycle, in the order of time. */
  List<Change> of(UUID cycleId) {
    return sql.list(
        "select aggregate, type, occurred_at from timeline_entry"
            + " where cycle_id = ? and person is not null and only_side is null"
            + " and aggregate = any (?)"
            + " order by occurred_at",
        row ->
            new Change(
                row.getString(2).contains(ASSESSED)
                    ? ActivityDefinition.ASSESS_OPPORTUNITIES
                    : OF_AGGREGATE.get(row.getString(1)),
                row.getObject(3, OffsetDateTime.class).toInstant()),
        cycleId,
        OF_AGGREGATE.keySet().toArray(String[]::new));
  }
}
