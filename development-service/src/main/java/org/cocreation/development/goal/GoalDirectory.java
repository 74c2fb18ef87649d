package org.cocreation.development.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The goals, KPIs and weights of the partnerships, kept after steering's events. */
@ApplicationScoped
public class GoalDirectory {

  private static final String HOLDS_FOR_CYCLE =
      "g.partnership_id = :partnership and (g.cycle_id is null or g.cycle_id = :cycle)";

  private final EntityManager entities;

  GoalDirectory(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * The goals that hold for the cycle, its own and the whole partnership's, oldest first, without
   * what is retired. Until steering says what each weighs, the leaves weigh the same.
   */
  public List<WeightedGoal> goals(UUID partnershipId, UUID cycleId) {
    GoalTree tree = tree(partnershipId, cycleId);
    Map<UUID, BigDecimal> shares = shares(cycleId);
    return shares.isEmpty() ? tree.withEqualShares() : tree.withShares(shares);
  }

  /** {@link #goals} that are weighed themselves: those by which a problem is scored. */
  public List<WeightedGoal> leafGoals(UUID partnershipId, UUID cycleId) {
    return goals(partnershipId, cycleId).stream().filter(WeightedGoal::leaf).toList();
  }

  /** Whether both sides agreed to the weights; with one goal alone there is nothing to agree. */
  public boolean weightsAgreed(UUID partnershipId, UUID cycleId) {
    List<?> agreed =
        entities
            .createNativeQuery("select agreed from known_goal_weights where cycle_id = :cycle")
            .setParameter("cycle", cycleId)
            .getResultList();
    return agreed.isEmpty()
        ? leafGoals(partnershipId, cycleId).size() == 1
        : agreed.getFirst().equals(true);
  }

  /**
   * The KPIs that a feature may serve: of the goals that hold for the cycle, none retired; by name.
   */
  public List<KnownKpi> kpis(UUID partnershipId, UUID cycleId) {
    return rows(
            forCycle(
                "select k.kpi_id, k.name, k.goal_id from known_kpi k"
                    + " join known_goal g on g.goal_id = k.goal_id where "
                    + HOLDS_FOR_CYCLE
                    + " and not k.retired and not g.retired order by k.name, k.kpi_id",
                partnershipId,
                cycleId))
        .stream()
        .map(GoalDirectory::kpi)
        .toList();
  }

  private static KnownKpi kpi(Object[] row) {
    return new KnownKpi((UUID) row[0], (String) row[1], (UUID) row[2]);
  }

  /** The KPI, where one of the goals that hold for the cycle has it and neither is retired. */
  public Optional<KnownKpi> kpi(UUID partnershipId, UUID cycleId, UUID kpiId) {
    return kpi(partnershipId, cycleId, kpiId, " and not k.retired and not g.retired");
  }

  /** {@link #kpi}, also a retired one: what was traced to it stays readable. */
  public Optional<KnownKpi> kpiOrRetired(UUID partnershipId, UUID cycleId, UUID kpiId) {
    return kpi(partnershipId, cycleId, kpiId, "");
  }

  private Optional<KnownKpi> kpi(UUID partnershipId, UUID cycleId, UUID kpiId, String standing) {
    return rows(
            forCycle(
                    "select k.kpi_id, k.name, k.goal_id from known_kpi k"
                        + " join known_goal g on g.goal_id = k.goal_id"
                        + " where k.kpi_id = :kpi and "
                        + HOLDS_FOR_CYCLE
                        + standing,
                    partnershipId,
                    cycleId)
                .setParameter("kpi", kpiId))
        .stream()
        .map(GoalDirectory::kpi)
        .findFirst();
  }

  /** Takes in a goal as it now is; an older state than the known one is passed over. */
  @Transactional
  public void record(UUID partnershipId, GoalSnapshot goal, long sequence) {
    int changed =
        entities
            .createNativeQuery(
                """
                insert into known_goal
                  (goal_id, partnership_id, cycle_id, parent_id, name, retired, sequence)
                values (:id, :partnership, cast(:cycle as uuid), cast(:parent as uuid), :name,
                  :retired, :sequence)
                on conflict (goal_id) do update
                set parent_id = excluded.parent_id, name = excluded.name, retired = excluded.retired,
                  sequence = excluded.sequence
                where known_goal.sequence < excluded.sequence""")
            .setParameter("id", goal.id())
            .setParameter("partnership", partnershipId)
            .setParameter("cycle", text(goal.cycleId()))
            .setParameter("parent", text(goal.parentId()))
            .setParameter("name", goal.name())
            .setParameter("retired", goal.retired() != null)
            .setParameter("sequence", sequence)
            .executeUpdate();
    if (changed == 0) {
      return;
    }
    delete("known_kpi", "goal_id", goal.id());
    goal.kpis().forEach(kpi -> insert(goal.id(), kpi, false));
    goal.retiredKpis().forEach(kpi -> insert(goal.id(), kpi, true));
  }

  /** Takes in a cycle's weights as they now are; an older state is passed over. */
  @Transactional
  public void record(GoalWeightsSnapshot weights, long sequence) {
    int changed =
        entities
            .createNativeQuery(
                """
                insert into known_goal_weights (cycle_id, agreed, sequence)
                values (:cycle, :agreed, :sequence)
                on conflict (cycle_id) do update
                set agreed = excluded.agreed, sequence = excluded.sequence
                where known_goal_weights.sequence < excluded.sequence""")
            .setParameter("cycle", weights.cycleId())
            .setParameter("agreed", weights.agreed())
            .setParameter("sequence", sequence)
            .executeUpdate();
    if (changed == 0) {
      return;
    }
    delete("known_goal_share", "cycle_id", weights.cycleId());
    weights.goals().forEach(goal -> insert(weights.cycleId(), goal));
  }

  private GoalTree tree(UUID partnershipId, UUID cycleId) {
    return new GoalTree(
        rows(
                forCycle(
                    "select g.goal_id, g.name, g.parent_id from known_goal g where "
                        + HOLDS_FOR_CYCLE
                        + " and not g.retired order by g.goal_id",
                    partnershipId,
                    cycleId))
            .stream()
            .map(row -> new GoalTree.Node((UUID) row[0], (String) row[1], (UUID) row[2]))
            .toList());
  }

  private Map<UUID, BigDecimal> shares(UUID cycleId) {
    Map<UUID, BigDecimal> shares = new HashMap<>();
    rows(entities
            .createNativeQuery(
                "select goal_id, share from known_goal_share where cycle_id = :cycle")
            .setParameter("cycle", cycleId))
        .forEach(row -> shares.put((UUID) row[0], (BigDecimal) row[1]));
    return shares;
  }

  private void insert(UUID goalId, GoalSnapshot.KpiSnapshot kpi, boolean retired) {
    entities
        .createNativeQuery(
            "insert into known_kpi (kpi_id, goal_id, name, retired) values (?, ?, ?, ?)"
                + " on conflict (kpi_id) do update"
                + " set goal_id = excluded.goal_id, name = excluded.name, retired = excluded.retired")
        .setParameter(1, kpi.id())
        .setParameter(2, goalId)
        .setParameter(3, kpi.name())
        .setParameter(4, retired)
        .executeUpdate();
  }

  private void insert(UUID cycleId, GoalWeightsSnapshot.Share goal) {
    entities
        .createNativeQuery(
            "insert into known_goal_share (cycle_id, goal_id, share) values (?, ?, ?)")
        .setParameter(1, cycleId)
        .setParameter(2, goal.goalId())
        .setParameter(3, goal.share())
        .executeUpdate();
  }

  private void delete(String table, String column, UUID id) {
    entities
        .createNativeQuery("delete from " + table + " where " + column + " = :id")
        .setParameter("id", id)
        .executeUpdate();
  }

  private Query forCycle(String sql, UUID partnershipId, UUID cycleId) {
    return entities
        .createNativeQuery(sql)
        .setParameter("partnership", partnershipId)
        .setParameter("cycle", cycleId);
  }

  @SuppressWarnings("unchecked")
  private static List<Object[]> rows(Query query) {
    return query.getResultList();
  }

  private static String text(UUID id) {
    return id == null ? null : id.toString();
  }
}
