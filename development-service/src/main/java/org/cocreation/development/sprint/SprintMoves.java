package org.cocreation.development.sprint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.database.Sql;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.partnership.ActingPerson;

/** Every move of every item, of which the charts of a sprint are made; only ever added to. */
@ApplicationScoped
public class SprintMoves {

  /**
   * A move.
   *
   * @param from null where the sprint took the item in
   * @param to null where the item was taken out of it
   */
  public record Move(
      UUID itemId, int effortHours, SprintItem.State from, SprintItem.State to, Instant at) {}

  private final Sql sql;

  SprintMoves(Sql sql) {
    this.sql = sql;
  }

  void keep(Sprint sprint, Collection<Move> moves, ActingPerson by) {
    if (moves.isEmpty()) {
      return;
    }
    sql.execute(
        "insert into sprint_item_move (id, sprint_id, item_id, effort_hours, from_state, to_state,"
            + " moved_by, moved_by_name, moved_for, moved_at)"
            + " select id, ?::uuid, item_id, effort_hours, from_state, to_state, ?, ?, ?,"
            + " moved_at::timestamptz"
            + " from unnest(?, ?, ?, ?, ?, ?)"
            + " as made (id, item_id, effort_hours, from_state, to_state, moved_at)",
        sprint.id(),
        by.person(),
        by.name(),
        by.side().name(),
        Sql.column(moves, move -> Ids.next(), UUID.class),
        Sql.column(moves, Move::itemId, UUID.class),
        Sql.column(moves, Move::effortHours, Integer.class),
        Sql.column(moves, move -> name(move.from()), String.class),
        Sql.column(moves, move -> name(move.to()), String.class),
        Sql.column(moves, move -> move.at().toString(), String.class));
  }

  /** Of a sprint, in their order. */
  public List<Move> of(UUID sprintId) {
    return sql.list(
        "select item_id, effort_hours, from_state, to_state, moved_at from sprint_item_move"
            + " where sprint_id = ? order by id",
        row ->
            new Move(
                row.getObject(1, UUID.class),
                row.getInt(2),
                state(row.getString(3)),
                state(row.getString(4)),
                row.getObject(5, OffsetDateTime.class).toInstant()),
        sprintId);
  }

  private static String name(SprintItem.State state) {
    return state == null ? null : state.name();
  }

  private static SprintItem.State state(String name) {
    return name == null ? null : SprintItem.State.valueOf(name);
  }
}
