package org.cocreation.steering.goal;

import jakarta.persistence.CascadeType;
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

/** What both sides want to achieve, in the whole partnership or in one of its cycles. */
@Entity
public class Goal {

  @Id private UUID id;
  private UUID partnershipId;
  private UUID cycleId;
  private UUID parentId;
  private String name;
  private String description;
  private Instant definedAt;

  @OneToMany(cascade = CascadeType.ALL)
  @JoinColumn(name = "goal_id", nullable = false, updatable = false)
  @OrderBy("id")
  private List<Kpi> kpis = new ArrayList<>();

  protected Goal() {}

  static Goal define(
      UUID partnershipId,
      UUID cycleId,
      UUID parentId,
      String name,
      String description,
      List<Kpi> kpis,
      Instant now) {
    Goal goal = new Goal();
    goal.id = Ids.next();
    goal.partnershipId = partnershipId;
    goal.cycleId = cycleId;
    goal.parentId = parentId;
    goal.name = name;
    goal.description = description;
    goal.kpis.addAll(kpis);
    goal.definedAt = now;
    return goal;
  }

  UUID id() {
    return id;
  }

  UUID partnershipId() {
    return partnershipId;
  }

  /** Null where it is the whole partnership's. */
  UUID cycleId() {
    return cycleId;
  }

  /** The goal to which it contributes; null at the top. A tree, since that one was there before. */
  UUID parentId() {
    return parentId;
  }

  String name() {
    return name;
  }

  String description() {
    return description;
  }

  List<Kpi> kpis() {
    return List.copyOf(kpis);
  }

  Instant definedAt() {
    return definedAt;
  }
}
