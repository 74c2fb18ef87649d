package org.cocreation.kpi.effort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cocreation.chassis.database.Sql;
import org.cocreation.chassis.event.EventType;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Side;
import org.cocreation.kpi.timeline.TimelineEntry;

/** The waits for signatures. In SQL: those of a batch are written by one statement. */
@ApplicationScoped
class SignatureWaits {

  private static final String READ =
      "select partnership_id, cycle_id, round, side, number, since, until from signature_wait ";

  private static final Map<String, Side> SIDES =
      Arrays.stream(Side.values()).collect(Collectors.toMap(Side::name, side -> side));

  private static final Set<String> OF_SIGNATURES = Set.of("given", "voided", "withdrawn");

  private final Sql sql;
  private final ObjectMapper mapper;

  SignatureWaits(Sql sql, ObjectMapper mapper) {
    this.sql = sql;
    this.mapper = mapper;
  }

  /**
   * What happened at the value gates of these cycles, in the order of its commits. Facts of a newer
   * release, which tell no cycle or no side that is known here, are passed over.
   */
  List<GateMoment> moments(Collection<UUID> cycles) {
    return sql
        .list(
            "select occurred_at, "
                + TimelineEntry.TOLD
                + " from timeline_entry where cycle_id = any (?)"
                + " and aggregate in ('approval', 'cycle') order by cycle_id, position",
            this::moment,
            (Object) cycles.toArray(UUID[]::new))
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<GateMoment> moment(ResultSet row) throws SQLException {
    EventType type = EventType.parse(row.getString("type"));
    JsonNode data = TimelineEntry.data(TimelineEntry.told(row), mapper);
    JsonNode cycle = data.path("cycle");
    boolean isApproval = type.aggregate().equals("approval");
    Side side = isApproval ? SIDES.get(data.path("approval").path("side").asText()) : null;
    boolean isKnown =
        isApproval
            ? side != null && OF_SIGNATURES.contains(type.fact())
            : cycle.path("phase").isTextual() && cycle.path("round").canConvertToInt();
    return isKnown
        ? Optional.of(
            new GateMoment(
                row.getObject("partnership_id", UUID.class),
                row.getObject("cycle_id", UUID.class),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                side,
                type.fact().equals("given"),
                cycle.path("phase").asText().equals(Phase.PRIORITIZATION.name())
                    && cycle.path("status").asText().equals("RUNNING")
                    && cycle.path("awaitingDecision").asBoolean(),
                cycle.path("round").asInt()))
        : Optional.empty();
  }

  /**
   * Keeps them as they are now; of each it stays known when it was heard of first, and told.
   *
   * @param heardAt by our clock
   */
  void write(Collection<SignatureWait> waits, Instant heardAt) {
    if (waits.isEmpty()) {
      return;
    }
    sql.execute(
        """
        insert into signature_wait as known
          (partnership_id, cycle_id, round, side, number, since, until, heard_at)
        select *, ?::timestamptz from unnest(?, ?, ?, ?, ?, ?, ?) as n (partnership_id, cycle_id)
        order by 2
        on conflict (cycle_id, side, number) do update
        set round = excluded.round, since = excluded.since, until = excluded.until
        where (known.round, known.since, known.until)
          is distinct from (excluded.round, excluded.since, excluded.until)""",
        heardAt,
        Sql.column(waits, SignatureWait::partnershipId, UUID.class),
        Sql.column(waits, SignatureWait::cycleId, UUID.class),
        Sql.column(waits, SignatureWait::round, Integer.class),
        Sql.column(waits, wait -> wait.side().name(), String.class),
        Sql.column(waits, SignatureWait::number, Integer.class),
        Sql.column(waits, SignatureWait::since, Instant.class),
        Sql.column(waits, SignatureWait::until, Instant.class));
  }

  List<SignatureWait> of(UUID cycleId) {
    return sql.list(
        READ + "where cycle_id = ? order by since, side, number", SignatureWaits::wait, cycleId);
  }

  /**
   * Locks some that have passed the limit and were not told.
   *
   * @param settle how long one that was heard of only after its limit is left alone: where all is
   *     read again, its end may come by yet
   */
  List<SignatureWait> lockOverdue(Instant now, Duration limit, Duration settle, int most) {
    return sql.list(
        READ
            + """
            where until is null and told_at is null and since <= ?
              and (heard_at <= ? or heard_at < since + make_interval(secs => ?))
            order by since limit ? for update skip locked""",
        SignatureWaits::wait,
        now.minus(limit),
        now.minus(settle),
        (double) limit.toSeconds(),
        most);
  }

  /** It is told once; also where the telling is read again from our own events. */
  void tell(SignatureWait wait, Instant toldAt) {
    sql.execute(
        """
        insert into signature_wait
          (partnership_id, cycle_id, round, side, number, since, heard_at, told_at)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (cycle_id, side, number) do update set told_at = excluded.told_at""",
        wait.partnershipId(),
        wait.cycleId(),
        wait.round(),
        wait.side().name(),
        wait.number(),
        wait.since(),
        toldAt,
        toldAt);
  }

  private static SignatureWait wait(ResultSet row) throws SQLException {
    return new SignatureWait(
        row.getObject(1, UUID.class),
        row.getObject(2, UUID.class),
        row.getInt(3),
        Side.valueOf(row.getString(4)),
        row.getInt(5),
        instant(row, 6),
        instant(row, 7));
  }

  private static Instant instant(ResultSet row, int column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
