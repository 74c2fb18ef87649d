package org.cocreation.kpi.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.database.Sql;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.json.PointsInTime;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.process.Team;

/** Reads items, sorted by what holds others up longest; each partnership and team by its index. */
@ApplicationScoped
class WorkReading {

  private static final String PLACE = "(w.rank, w.since, w.id) > (?, ?, ?)";

  /** That a link ends soon waits for somebody for a while only. */
  private static final String DUE =
      "(w.kind <> 'LINK_ENDING' or (w.since <= now() and now() < w.until))"
          + " and (w.kind <> 'SPRINT' or w.since <= now())";

  private static final String ORDER = " order by %1$srank, %1$ssince, %1$sid limit ?";

  /**
   * Each of the teams of each partnership, what waits for the organization as such, and for one.
   */
  private static final String MINE =
      """
      select * from (
        (select w.* from unnest(?::uuid[], ?::text[], ?::text[]) as mine (partnership_id, team, side)
        cross join lateral (
          select w.* from work_item w
          where w.partnership_id = mine.partnership_id and w.team = mine.team
            and (w.side is null or w.side = mine.side)
            and (w.kind <> 'SPENDING' or w.maker is distinct from ?)
            and\s"""
          + DUE
          + " and "
          + PLACE
          + ORDER.formatted("w.")
          + ") w) union all (select w.* from work_item w where w.organization = ? and "
          + PLACE
          + ORDER.formatted("w.")
          + """
          ) union all (select w.* from work_item w where w.person = ?
            and (w.partnership_id, w.side) in (select * from unnest(?::uuid[], ?::text[]))
            and\s"""
          + PLACE
          + ORDER.formatted("w.")
          + ")) w"
          + ORDER.formatted("");

  private static final String ALL =
      """
      select w.* from unnest(?::uuid[]) as mine (partnership_id)
      cross join lateral (
        select w.* from work_item w where w.partnership_id = mine.partnership_id and w.person is null
          and\s"""
          + DUE
          + """

        order by w.rank, w.since, w.id limit 30) w
      order by w.rank, w.since, w.id limit 30""";

  private final Sql sql;

  WorkReading(Sql sql) {
    this.sql = sql;
  }

  /** Where an item stands among the others. */
  record Place(Instant rank, Instant since, UUID id) {

    Place {
      if (!PointsInTime.canBeKept(rank) || !PointsInTime.canBeKept(since)) {
        throw new IllegalArgumentException("Nothing can have happened then");
      }
    }

    static final Place FIRST = new Place(Instant.EPOCH, Instant.EPOCH, new UUID(0, 0));

    static Place of(WorkItem item) {
      return new Place(item.rank(), item.since(), item.id());
    }

    static Place parse(String text) {
      String[] parts = text.split("\\|", -1);
      return new Place(Instant.parse(parts[0]), Instant.parse(parts[1]), UUID.fromString(parts[2]));
    }

    @Override
    public String toString() {
      return rank + "|" + since + "|" + id;
    }
  }

  private record Seat(UUID partnershipId, Team team, Side side) {}

  /**
   * @param represents whether the reader answers for the organization
   */
  List<WorkItem> mine(
      Actor reader, Collection<Membership> memberships, boolean represents, Place after, int most) {
    List<Seat> seats =
        memberships.stream()
            .flatMap(
                member ->
                    member.teams().stream()
                        .map(team -> new Seat(member.partnershipId(), team, member.side())))
            .toList();
    return sql.list(
        MINE,
        WorkReading::item,
        Sql.column(seats, Seat::partnershipId, UUID.class),
        Sql.column(seats, seat -> seat.team().name(), String.class),
        Sql.column(seats, seat -> seat.side().name(), String.class),
        reader.person(),
        after.rank(),
        after.since(),
        after.id(),
        most,
        represents ? reader.organization() : null,
        after.rank(),
        after.since(),
        after.id(),
        most,
        reader.person(),
        Sql.column(memberships, Membership::partnershipId, UUID.class),
        Sql.column(memberships, member -> member.side().name(), String.class),
        after.rank(),
        after.since(),
        after.id(),
        most,
        most);
  }

  /** The first 30 of partnerships, of all teams and sides; not what waits for one person. */
  List<WorkItem> ofAll(Collection<UUID> partnerships) {
    return sql.list(ALL, WorkReading::item, (Object) partnerships.toArray(UUID[]::new));
  }

  List<WorkItem> ofCycle(UUID cycleId) {
    return sql.list(
        "select w.* from work_item w where w.scope = ? and "
            + DUE
            + " order by w.rank, w.since, w.id",
        WorkReading::item,
        cycleId);
  }

  private static WorkItem item(ResultSet row) throws SQLException {
    String side = row.getString("side");
    String team = row.getString("team");
    Integer count = row.getObject("count", Integer.class);
    Instant rank = time(row, "rank");
    WorkItem item =
        WorkItem.read(
            row.getObject("id", UUID.class),
            row.getObject("scope", UUID.class),
            row.getObject("partnership_id", UUID.class),
            WorkKind.valueOf(row.getString("kind")),
            team == null ? null : Team.valueOf(team),
            side == null ? null : Side.valueOf(side),
            time(row, "since"));
    if (count != null) {
      item.times(count);
    }
    return item.about("", row.getString("about"))
        .until(time(row, "until"))
        .blocking(rank.equals(WorkItem.NEVER) ? null : rank)
        .alsoOf(Arrays.stream(texts(row, "others")).map(Side::valueOf).toList())
        .missing(Arrays.stream(texts(row, "missing")).map(Missing::read).toList())
        .madeBy(row.getString("maker"))
        .of(row.getString("person"), row.getObject("target", UUID.class))
        .of(row.getBigDecimal("amount"), row.getString("currency"));
  }

  private static String[] texts(ResultSet row, String column) throws SQLException {
    return (String[]) row.getArray(column).getArray();
  }

  private static Instant time(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
