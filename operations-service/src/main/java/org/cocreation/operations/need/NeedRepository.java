package org.cocreation.operations.need;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cocreation.chassis.database.Sql;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.text.Text;

/** What was said in the cycles. */
@ApplicationScoped
public class NeedRepository implements PanacheRepositoryBase<OperationalNeed, UUID> {

  private static final String ADD =
      """
      insert into operational_need (id, partnership_id, cycle_id, side, role, process, pain,
        frequency, since, person, by_link, recorded_by, recorded_by_name, recorded_at, version)
      select *, 0 from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

  private final Sql sql;

  NeedRepository(Sql sql) {
    this.sql = sql;
  }

  /**
   * What a list is asked for.
   *
   * @param process without regard to case
   * @param withdrawn whether those that were taken back are shown too
   */
  record Filter(Optional<Side> side, Optional<String> process, boolean withdrawn) {}

  /** By one statement. */
  void add(Collection<OperationalNeed> needs) {
    sql.execute(
        ADD,
        Sql.column(needs, OperationalNeed::id, UUID.class),
        Sql.column(needs, OperationalNeed::partnershipId, UUID.class),
        Sql.column(needs, OperationalNeed::cycleId, UUID.class),
        Sql.column(needs, need -> need.side().name(), String.class),
        Sql.column(needs, need -> need.content().role(), String.class),
        Sql.column(needs, need -> need.content().process(), String.class),
        Sql.column(needs, need -> need.content().pain(), String.class),
        Sql.column(needs, need -> need.content().frequency().name(), String.class),
        Sql.column(needs, need -> need.content().since(), String.class),
        Sql.column(needs, need -> need.content().person(), String.class),
        Sql.column(needs, OperationalNeed::isByLink, Boolean.class),
        Sql.column(needs, OperationalNeed::recordedBy, String.class),
        Sql.column(needs, OperationalNeed::recordedByName, String.class),
        Sql.column(needs, OperationalNeed::recordedAt, Instant.class));
  }

  Optional<OperationalNeed> findAndLock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  long countStanding(UUID cycleId) {
    return count("cycleId = ?1 and withdrawnAt is null", cycleId);
  }

  /** Plain, and withdrawn ones too: what was taken back does not come again with an old file. */
  public Set<OperationalNeedContent> said(UUID cycleId, Side side) {
    return find("cycleId = ?1 and content.side = ?2", cycleId, side).stream()
        .map(need -> need.content().plain())
        .collect(Collectors.toSet());
  }

  /** Oldest first. */
  List<OperationalNeed> list(UUID cycleId, Filter filter, Optional<UUID> after, int most) {
    List<String> conditions = new ArrayList<>(List.of("cycleId = :cycle"));
    Map<String, Object> parameters = new HashMap<>(Map.of("cycle", cycleId));
    filter
        .side()
        .ifPresent(
            side -> {
              conditions.add("content.side = :side");
              parameters.put("side", side);
            });
    filter
        .process()
        .ifPresent(
            process -> {
              conditions.add("lower(content.process) = lower(:process)");
              parameters.put("process", Text.clean(process));
            });
    after.ifPresent(
        id -> {
          conditions.add("id > :after");
          parameters.put("after", id);
        });
    if (!filter.withdrawn()) {
      conditions.add("withdrawnAt is null");
    }
    return find(String.join(" and ", conditions) + " order by id", parameters)
        .range(0, most - 1)
        .list();
  }

  /** All that stands, newest first. */
  List<OperationalNeed> standing(UUID cycleId) {
    return list("cycleId = ?1 and withdrawnAt is null order by id desc", cycleId);
  }
}
