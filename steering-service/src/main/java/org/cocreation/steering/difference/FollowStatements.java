package org.cocreation.steering.difference;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.cocreation.chassis.database.DatabaseReady;
import org.cocreation.chassis.database.Sql;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.process.Phase;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.cycle.CycleRepository;
import org.cocreation.steering.statement.AgendaItem;
import org.cocreation.steering.statement.Difference;
import org.cocreation.steering.statement.ReadStatements;
import org.cocreation.steering.statement.ValueStated;
import org.cocreation.steering.told.ToldChanged;

/**
 * Keeps the points as the statements are, in the transaction of whatever changed them: found,
 * changed, open again or gone. Past the value gate they stay as they were when it was decided on.
 */
@ApplicationScoped
class FollowStatements {

  private final ValueDifferenceRepository differences;
  private final ReadStatements readStatements;
  private final CycleRepository cycles;
  private final Events events;
  private final Sql sql;
  private final Clock clock;

  FollowStatements(
      ValueDifferenceRepository differences,
      ReadStatements readStatements,
      CycleRepository cycles,
      Events events,
      Sql sql,
      Clock clock) {
    this.differences = differences;
    this.readStatements = readStatements;
    this.cycles = cycles;
    this.events = events;
    this.sql = sql;
    this.clock = clock;
  }

  void afterStatement(@Observes ValueStated stated) {
    String side = stated.actor().side().name().toLowerCase(Locale.ROOT);
    follow(stated.cycle(), stated.actor(), "The value statement of the " + side + " changed.");
  }

  /** Whether the opportunity touches the constraint is another team's to say (R5). */
  void afterTold(@Observes ToldChanged told) {
    follow(told.cycle(), null, told.reason());
  }

  /** What was stated before there were points: once, at the first start of this release. */
  void findThoseOfBefore(@Observes DatabaseReady event) {
    List<UUID> stated = QuarkusTransaction.requiringNew().call(this::withoutPoints);
    for (UUID cycleId : stated) {
      QuarkusTransaction.requiringNew()
          .run(() -> follow(cycles.requireAndLock(cycleId), null, null));
    }
  }

  private List<UUID> withoutPoints() {
    return sql.list(
        """
        select c.id from cycle c
        where c.status in ('RUNNING', 'SHELVED') and c.phase in ('NEEDS', 'PRIORITIZATION')
          and (select count(*) from value_statement s where s.cycle_id = c.id) > 1
          and not exists (select 1 from value_difference d where d.cycle_id = c.id)
        order by c.id""",
        row -> row.getObject(1, UUID.class));
  }

  /**
   * @param actor null where no person of these teams did it
   */
  private void follow(Cycle cycle, ActingPerson actor, String why) {
    if (cycle.isOver() || Phase.PRIORITIZATION.isBefore(cycle.phase())) {
      return;
    }
    Instant now = clock.instant();
    Map<AgendaItem.Topic, ValueDifference> known = new EnumMap<>(AgendaItem.Topic.class);
    differences.of(cycle.id()).forEach(one -> known.put(one.item().topic(), one));
    for (Difference said : readStatements.differences(cycle)) {
      ValueDifference before = known.remove(said.item().topic());
      if (before == null) {
        ValueDifference found = ValueDifference.found(cycle, said, now);
        differences.persist(found);
        tell(ValueDifferenceFact.OPENED, found, actor, null);
      } else {
        before
            .follow(said, why, now)
            .ifPresent(
                fact ->
                    tell(fact, before, actor, fact == ValueDifferenceFact.REOPENED ? why : null));
      }
    }
    known.values().stream()
        .filter(ValueDifference::isThere)
        .forEach(
            gone -> {
              gone.vanish(now);
              tell(ValueDifferenceFact.GONE, gone, actor, null);
            });
  }

  private void tell(
      ValueDifferenceFact fact, ValueDifference difference, ActingPerson actor, String reason) {
    events.publish(fact, difference, actor, ValueDifferenceView.of(difference), reason);
  }
}
