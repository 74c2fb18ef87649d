package org.cocreation.development.concept;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A feature of the concept. It changes through its {@link Concept} alone. */
@Entity
public class BacklogItem {

  /** Whether it is to be done. */
  @Schema(name = "BacklogItemState")
  public enum State {
    PROPOSED,
    REFUSED
  }

  @Id private UUID id;
  private String title;
  private String description;
  private int effortHours;

  @Enumerated(EnumType.STRING)
  private Sourcing sourcing;

  private int feasibility;

  @Enumerated(EnumType.STRING)
  private DataReadiness dataReadiness;

  private String dataNote;
  private UUID kpiId;
  private String trace;

  @Enumerated(EnumType.STRING)
  private State state;

  @Embedded private ItemRefusal refusal;
  @Version private long version;

  protected BacklogItem() {}

  static BacklogItem proposed(BacklogItemRequest content) {
    BacklogItem item = new BacklogItem();
    item.id = Ids.next();
    item.state = State.PROPOSED;
    item.take(content);
    return item;
  }

  /** Whether it says anything else than before. */
  boolean change(BacklogItemRequest content) {
    if (state == State.REFUSED) {
      throw Refusal.conflict(
          "item-refused", "The item was refused: reinstate it before you change it.");
    }
    if (says(content)) {
      return false;
    }
    take(content);
    return true;
  }

  void refuse(ItemRefusal why) {
    if (state == State.REFUSED) {
      throw Refusal.conflict(
          "item-refused", "The item was refused already, by " + refusal.name() + ".");
    }
    this.state = State.REFUSED;
    this.refusal = why;
  }

  void reinstate() {
    if (state != State.REFUSED) {
      throw Refusal.conflict("item-not-refused", "The item is not refused.");
    }
    this.state = State.PROPOSED;
    this.refusal = null;
  }

  /** A "pink house" until it names a KPI and says how it serves it (R6). */
  boolean isTraced() {
    return kpiId != null && trace != null;
  }

  boolean isProposed() {
    return state == State.PROPOSED;
  }

  private boolean says(BacklogItemRequest content) {
    return title.equals(content.title())
        && description.equals(content.description())
        && effortHours == content.effortHours()
        && sourcing == content.sourcing()
        && feasibility == content.feasibility()
        && dataReadiness == content.dataReadiness()
        && Objects.equals(dataNote, content.dataNote())
        && Objects.equals(kpiId, content.kpiId())
        && Objects.equals(trace, content.trace());
  }

  private void take(BacklogItemRequest content) {
    this.title = content.title();
    this.description = content.description();
    this.effortHours = content.effortHours();
    this.sourcing = content.sourcing();
    this.feasibility = content.feasibility();
    this.dataReadiness = content.dataReadiness();
    this.dataNote = content.dataNote();
    this.kpiId = content.kpiId();
    this.trace = content.trace();
  }

  UUID id() {
    return id;
  }

  String title() {
    return title;
  }

  String description() {
    return description;
  }

  int effortHours() {
    return effortHours;
  }

  Sourcing sourcing() {
    return sourcing;
  }

  /** From 1 (hardly feasible) to 5 (done before). */
  int feasibility() {
    return feasibility;
  }

  DataReadiness dataReadiness() {
    return dataReadiness;
  }

  String dataNote() {
    return dataNote;
  }

  /** The KPI of the cycle that it serves; null while it has no trace. */
  UUID kpiId() {
    return kpiId;
  }

  /** How it serves that KPI; null while it has no trace. */
  String trace() {
    return trace;
  }

  State state() {
    return state;
  }

  /** Null unless refused. */
  ItemRefusal refusal() {
    return refusal;
  }

  long version() {
    return version;
  }
}
