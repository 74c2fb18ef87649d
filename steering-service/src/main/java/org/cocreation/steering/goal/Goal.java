package org.cocreation.steering.goal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.event.Subject;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.problem.Refusal;

/** What both sides want to achieve, in the whole partnership or in one of its cycles. */
@Entity
public class Goal implements Subject {

  @Id private UUID id;
  private UUID partnershipId;
  @Embedded private GoalContent content;
  private Instant definedAt;

  @OneToMany(cascade = CascadeType.ALL)
  @JoinColumn(name = "goal_id", nullable = false, updatable = false)
  @OrderBy("id")
  private List<Kpi> kpis = new ArrayList<>();

  @Embedded private Retirement retirement;

  /** Counts the changes, so that the version moves with the KPIs too. */
  private int revision;

  @Version private long version;

  protected Goal() {}

  /**
   * @param content whose parent was there before: goals are a tree
   */
  static Goal define(UUID partnershipId, GoalContent content, List<Kpi> kpis, Instant now) {
    Goal goal = new Goal();
    goal.id = Ids.next();
    goal.partnershipId = partnershipId;
    goal.content = content;
    goal.kpis.addAll(kpis);
    goal.definedAt = now;
    goal.revision = 1;
    return goal;
  }

  /**
   * Says it anew, for the same cycle and at the same place in the tree. KPIs that are left out are
   * retired; history is what was told of it.
   *
   * @throws Refusal 409 once it is retired, 422 for a KPI that is not a standing one of it, is
   *     there twice, or would be measured otherwise
   */
  void change(ChangeGoalRequest anew, ActingPerson by, Instant now) {
    requireStanding();
    this.content =
        new GoalContent(content.cycleId(), content.parentId(), anew.name(), anew.description());
    Map<UUID, Kpi> left =
        standingKpis().stream().collect(Collectors.toMap(Kpi::id, Function.identity()));
    for (int i = 0; i < anew.kpis().size(); i++) {
      ChangeGoalRequest.ChangedKpi said = anew.kpis().get(i);
      String where = "kpis[" + i + "]";
      if (said.id() == null) {
        kpis.add(Kpi.measuredBy(said.content(), where));
      } else {
        Optional.ofNullable(left.remove(said.id()))
            .orElseThrow(
                () ->
                    Refusal.invalidField(
                        where + ".id", "must be a KPI of this goal that is not retired, once"))
            .say(said.content(), where);
      }
    }
    left.values().forEach(kpi -> kpi.retire(Retirement.by(by, anew.reason(), now)));
    revision++;
  }

  /**
   * Nothing new is to serve it. It stays readable, and so does what serves it.
   *
   * @throws Refusal 409 where it is retired already
   */
  void retire(ActingPerson by, String reason, Instant now) {
    requireStanding();
    this.retirement = Retirement.by(by, reason, now);
    revision++;
  }

  private void requireStanding() {
    if (!isStanding()) {
      throw Refusal.conflict(
          "goal-retired", "The goal was retired at %s: define another instead.", retirement.at());
    }
  }

  boolean isStanding() {
    return retirement == null;
  }

  @Override
  public UUID id() {
    return id;
  }

  @Override
  public UUID partnershipId() {
    return partnershipId;
  }

  /** Null where it is the whole partnership's. */
  @Override
  public UUID cycleId() {
    return content.cycleId();
  }

  GoalContent content() {
    return content;
  }

  List<Kpi> standingKpis() {
    return kpis.stream().filter(Kpi::isStanding).toList();
  }

  List<Kpi> retiredKpis() {
    return kpis.stream().filter(kpi -> !kpi.isStanding()).toList();
  }

  /** Null unless it is retired. */
  Retirement retirement() {
    return retirement;
  }

  int revision() {
    return revision;
  }

  long version() {
    return version;
  }

  Instant definedAt() {
    return definedAt;
  }
}
