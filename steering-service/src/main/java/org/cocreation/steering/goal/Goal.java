package org.cocreation.steering.goal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.event.Subject;

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
    return goal;
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

  List<Kpi> kpis() {
    return List.copyOf(kpis);
  }

  Instant definedAt() {
    return definedAt;
  }
}
