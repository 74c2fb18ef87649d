package org.cocreation.steering.engine;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;

/**
 * The domain, as small as an engine needs it: where each cycle stands, which activities are
 * completed, and everything that the engine told. It is kept in PostgreSQL, on the caller's own
 * transaction, and a cycle's row is locked as the real domain locks it: so a step that is rolled
 * back has told nothing, and a domain that tells in the wrong order meets the same locks.
 */
public final class RecordingCycles implements ConductedCycles {

  private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

  private final DataSource dataSource;
  private final Set<UUID> begun = ConcurrentHashMap.newKeySet();

  /**
   * @param dataSource whose connections take part in the transaction that runs, if one does
   */
  public RecordingCycles(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Makes the tables, in a schema of their own, where they are missing. */
  public void createTables() {
    change("create schema if not exists contract");
    change(
        """
        create table if not exists contract.cycle (
          id uuid primary key, partnership_id uuid not null, decision text not null,
          phase text not null, round int not null, kill_at text not null,
          look_again_after text not null, remind_after text not null, escalate_after text not null,
          sprint uuid, sprint_remind_at text not null default '9999-01-01T00:00:00Z',
          sprint_ends_at text not null default '9999-01-01T00:00:00Z')
        """);
    change(
        """
        create table if not exists contract.activity (
          cycle_id uuid, activity text, round int, completed boolean not null,
          primary key (cycle_id, activity, round))
        """);
    change(
        """
        create table if not exists contract.told (
          id bigint generated always as identity primary key, cycle_id uuid not null,
          what text not null, subject text not null, round int not null, occurrence text)
        """);
  }

  /** A cycle in the first round of this phase, of which no engine knows yet. */
  public UUID begin(Phase phase) {
    UUID id = Ids.next();
    begun.add(id);
    change(
        "insert into contract.cycle values (?, ?, ?, ?, 1, ?, 'P1D', 'P2D', 'P7D')",
        id,
        Ids.next(),
        Course.INVEST,
        phase.name(),
        NEVER.toString());
    return id;
  }

  /** Whether the cycle is one of these, and not of another domain. */
  public boolean began(UUID cycleId) {
    return begun.contains(cycleId);
  }

  /** As every use case begins. */
  public void lock(UUID cycleId) {
    query("select id from contract.cycle where id = ? for update", rows -> null, cycleId);
  }

  /** The cycle's kill clock runs out then. */
  public void killAt(UUID cycleId, Instant killAt) {
    change("update contract.cycle set kill_at = ? where id = ?", killAt.toString(), cycleId);
  }

  /** A sprint runs in the cycle until it is ended. */
  public void startSprint(UUID cycleId, UUID sprint, Instant remindAt, Instant endsAt) {
    change(
        """
        update contract.cycle set sprint = ?, sprint_remind_at = ?, sprint_ends_at = ?
        where id = ?""",
        sprint,
        remindAt.toString(),
        endsAt.toString(),
        cycleId);
  }

  public void endSprint(UUID cycleId) {
    change(
        """
        update contract.cycle set sprint = null, sprint_remind_at = ?, sprint_ends_at = ?
        where id = ?""",
        NEVER.toString(),
        NEVER.toString(),
        cycleId);
  }

  /** Signatures are asked for again and again after the first, and escalated after the second. */
  public void askAfter(UUID cycleId, Duration remind, Duration escalate) {
    change(
        "update contract.cycle set remind_after = ?, escalate_after = ? where id = ?",
        remind.toString(),
        escalate.toString(),
        cycleId);
  }

  public void invest(UUID cycleId) {
    String next = Phase.valueOf(course(cycleId).phase()).next().map(Phase::name).orElse("");
    send(cycleId, Course.INVEST, next.isEmpty() ? Course.COMPLETED : next, 0);
  }

  public void moveBack(UUID cycleId, Phase to) {
    send(cycleId, Course.INVEST, to.name(), 1);
  }

  public void shelve(UUID cycleId) {
    send(cycleId, Course.SHELVE, course(cycleId).phase(), 0);
  }

  public void revive(UUID cycleId, Phase at) {
    send(cycleId, Course.INVEST, at.name(), 1);
  }

  public void stop(UUID cycleId) {
    send(cycleId, Course.STOP, course(cycleId).phase(), 0);
  }

  /** The activity's team completed it in the cycle's round, whether or not it was due. */
  public void complete(UUID cycleId, ActivityDefinition activity) {
    change(
        """
        insert into contract.activity
        select id, ?, round, true from contract.cycle where id = ?
        on conflict (cycle_id, activity, round) do update set completed = true""",
        activity.name(),
        cycleId);
  }

  /** Everything that was told of the cycle, in order, repetitions included. */
  public List<Told> told(UUID cycleId) {
    return query(
        "select what, subject, round from contract.told where cycle_id = ? order by id",
        rows -> new Told(rows.getString(1), rows.getString(2), rows.getInt(3)),
        cycleId);
  }

  /** The names under which a timer fired, repetitions included. */
  public List<String> occurrences(UUID cycleId, ProcessTimer timer) {
    return query(
        "select occurrence from contract.told where cycle_id = ? and subject = ? order by id",
        rows -> rows.getString(1),
        cycleId,
        timer.name());
  }

  @Override
  public Course course(UUID cycleId) {
    return query(
            "select partnership_id, decision, phase, round from contract.cycle where id = ?",
            rows ->
                new Course(
                    cycleId,
                    rows.getObject(1, UUID.class),
                    rows.getString(2),
                    rows.getString(3),
                    rows.getInt(4)),
            cycleId)
        .getFirst();
  }

  @Override
  public Map<String, String> timers(UUID cycleId) {
    return query(
            """
            select kill_at, look_again_after, remind_after, escalate_after, sprint_remind_at,
              sprint_ends_at
            from contract.cycle where id = ?""",
            rows ->
                Map.of(
                    "killAt", rows.getString(1),
                    "lookAgainAfter", rows.getString(2),
                    "remindAfter", rows.getString(3),
                    "escalateAfter", rows.getString(4),
                    "sprintRemindAt", rows.getString(5),
                    "sprintEndsAt", rows.getString(6)),
            cycleId)
        .getFirst();
  }

  @Override
  public Optional<UUID> sprintUnderWay(UUID cycleId) {
    return query(
            "select sprint from contract.cycle where id = ? and sprint is not null",
            rows -> rows.getObject(1, UUID.class),
            cycleId)
        .stream()
        .findFirst();
  }

  @Override
  public boolean activityDue(UUID cycleId, ActivityDefinition activity, int round) {
    lock(cycleId);
    tell(cycleId, Told.due(activity, round), null);
    change(
        "insert into contract.activity values (?, ?, ?, false) on conflict do nothing",
        cycleId,
        activity.name(),
        round);
    return query(
            """
            select completed from contract.activity
            where cycle_id = ? and activity = ? and round = ?""",
            rows -> rows.getBoolean(1),
            cycleId,
            activity.name(),
            round)
        .getFirst();
  }

  @Override
  public boolean decisionDue(UUID cycleId, Phase phase, int round) {
    lock(cycleId);
    Course course = course(cycleId);
    boolean here =
        course.decision().equals(Course.INVEST)
            && course.phase().equals(phase.name())
            && course.round() == round;
    if (here) {
      tell(cycleId, Told.toDecide(phase, round), null);
    }
    return here;
  }

  @Override
  public void timerDue(UUID cycleId, ProcessTimer timer, int round, String occurrence) {
    lock(cycleId);
    tell(cycleId, Told.timer(timer, round), occurrence);
  }

  @Override
  public void cycleEnded(UUID cycleId) {
    lock(cycleId);
    tell(cycleId, Told.ended(), null);
  }

  private void send(UUID cycleId, String decision, String phase, int furtherRounds) {
    change(
        "update contract.cycle set decision = ?, phase = ?, round = round + ? where id = ?",
        decision,
        phase,
        furtherRounds,
        cycleId);
  }

  private void tell(UUID cycleId, Told told, String occurrence) {
    change(
        """
        insert into contract.told (cycle_id, what, subject, round, occurrence)
        values (?, ?, ?, ?, ?)""",
        cycleId,
        told.what(),
        told.subject(),
        told.round(),
        occurrence);
  }

  private interface Row<T> {
    T read(ResultSet rows) throws SQLException;
  }

  private void change(String sql, Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = prepare(connection, sql, values)) {
      statement.execute();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private <T> List<T> query(String sql, Row<T> row, Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = prepare(connection, sql, values);
        ResultSet rows = statement.executeQuery()) {
      List<T> found = new ArrayList<>();
      while (rows.next()) {
        found.add(row.read(rows));
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static PreparedStatement prepare(Connection connection, String sql, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }
}
