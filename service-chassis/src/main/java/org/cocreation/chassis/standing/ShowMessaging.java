package org.cocreation.chassis.standing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.cocreation.chassis.database.Sql;
import org.cocreation.chassis.startup.Obstacles;
import org.cocreation.chassis.startup.SignsOfLife;

/** Asks how messaging stands; the database too, if it is there. */
@ApplicationScoped
class ShowMessaging {

  private final Sql sql;
  private final SignsOfLife signs;
  private final Obstacles obstacles;

  ShowMessaging(Sql sql, SignsOfLife signs, Obstacles obstacles) {
    this.sql = sql;
    this.signs = signs;
    this.obstacles = obstacles;
  }

  /** Empty while something keeps the service from its work, which readiness tells. */
  Optional<Messaging> show() {
    if (obstacles.isAny()) {
      return Optional.empty();
    }
    return sql
        .list(
            """
            select (select count(*) from outbox),
              coalesce((select extract(epoch from now() - created_at) from outbox
                order by position limit 1), 0),
              (select count(*) from outbox where aside_at is not null),
              (select count(*) from dead_letter)""",
            row ->
                new Messaging(
                    signs.silence(),
                    row.getLong(1),
                    Duration.ofSeconds(row.getLong(2)),
                    row.getLong(3),
                    row.getLong(4)))
        .stream()
        .findFirst();
  }
}
