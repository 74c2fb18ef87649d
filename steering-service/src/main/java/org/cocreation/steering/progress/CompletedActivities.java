package org.cocreation.steering.progress;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.cocreation.chassis.activity.Activity;
import org.cocreation.chassis.activity.ActivityRepository;
import org.cocreation.chassis.database.Sql;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Team;

/**
 * Which activities are completed in which cycle: the other teams' from their events, steering's own
 * from its own table.
 */
@ApplicationScoped
public class CompletedActivities implements PanacheRepositoryBase<CompletedActivity, UUID> {

  private final ActivityRepository own;
  private final Sql sql;

  CompletedActivities(ActivityRepository own, Sql sql) {
    this.own = own;
    this.sql = sql;
  }

  /** Keeps that another team completed it; once, however often it is told. */
  @Transactional
  public void record(UUID activityId, UUID cycleId, ActivityDefinition definition, int round) {
    sql.execute(
        "insert into completed_activity (activity_id, cycle_id, definition, round)"
            + " values (?, ?, ?, ?) on conflict do nothing",
        activityId,
        cycleId,
        definition.name(),
        round);
  }

  /** Whether another team completed it in this round. */
  boolean isCompleted(UUID cycleId, ActivityDefinition definition, int round) {
    return count("cycleId = ?1 and definition = ?2 and round = ?3", cycleId, definition, round) > 0;
  }

  /** In any round: what was shown once stays shown. */
  public boolean isCompleted(UUID cycleId, ActivityDefinition definition) {
    return definition.team() == Team.STEERING
        ? own.count(
                "cycleId = ?1 and definition = ?2 and state = ?3",
                cycleId,
                definition,
                Activity.State.COMPLETED)
            > 0
        : count("cycleId = ?1 and definition = ?2", cycleId, definition) > 0;
  }
}
