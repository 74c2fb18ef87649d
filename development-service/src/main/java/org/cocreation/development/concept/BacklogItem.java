package org.cocreation.development.concept;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.OptimisticLock;

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

  @Embedded private BacklogItemContent content;

  @Enumerated(EnumType.STRING)
  private State state;

  @Embedded private ItemRefusal refusal;

  /** Null until the items are put in an order: it comes after those that have a place then. */
  @OptimisticLock(excluded = true)
  private Integer position;

  @Version private long version;

  protected BacklogItem() {}

  static BacklogItem proposed(BacklogItemContent said) {
    BacklogItem item = new BacklogItem();
    item.id = Ids.next();
    item.state = State.PROPOSED;
    item.content = said;
    return item;
  }

  /** Whether it says anything else than before. */
  boolean change(BacklogItemContent said) {
    if (state == State.REFUSED) {
      throw Refusal.conflict(
          "item-refused", "The item was refused: reinstate it before you change it.");
    }
    if (content.equals(said)) {
      return false;
    }
    content = said;
    return true;
  }

  void refuse(ItemRefusal why) {
    if (state == State.REFUSED) {
      throw Refusal.conflict(
          "item-refused", "The item was refused already, by %s.", refusal.name());
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

  /** Where it stands says nothing of what it is: who changes it at the same time is not stale. */
  void standAt(int place) {
    this.position = place;
  }

  /** Null where it never had a place. */
  Integer position() {
    return position;
  }

  boolean isProposed() {
    return state == State.PROPOSED;
  }

  UUID id() {
    return id;
  }

  BacklogItemContent content() {
    return content;
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
