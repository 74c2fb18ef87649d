package org.cocreation.development.sprint;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.Objects;
import java.util.UUID;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.language.ConstantWords;
import org.cocreation.chassis.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A backlog item as a sprint took it. It changes through its {@link Sprint} alone. */
@Entity
public class SprintItem {

  /** How far it is: the columns of the board. */
  @Schema(name = "SprintItemState")
  public enum State {
    TO_DO,
    DOING,
    REVIEW,
    DONE
  }

  /** What a sprint takes of a backlog item, as it is when it is planned. */
  record Taken(UUID itemId, String title, int effortHours, UUID kpiId, ItemOwner owner) {}

  @Id private UUID id;
  private UUID itemId;
  private int position;
  private String title;
  private int effortHours;
  private UUID kpiId;

  @Enumerated(EnumType.STRING)
  private State state;

  @Embedded private ItemOwner owner;
  private String blockedBy;

  protected SprintItem() {}

  static SprintItem of(Taken taken, int position) {
    SprintItem item = new SprintItem();
    item.id = Ids.next();
    item.itemId = taken.itemId();
    item.state = State.TO_DO;
    item.plan(taken, position);
    return item;
  }

  void plan(Taken taken, int at) {
    this.title = taken.title();
    this.effortHours = taken.effortHours();
    this.kpiId = taken.kpiId();
    this.owner = taken.owner();
    this.position = at;
  }

  /**
   * @throws Refusal 409 where it stands elsewhere than the mover thinks, or is blocked and is to be
   *     done
   */
  void move(State from, State to) {
    if (state != from) {
      throw Refusal.conflict(
              "item-moved",
              "Somebody moved the item in the meantime: it is “%s” now.",
              ConstantWords.inSentence(state))
          .with("state", state);
    }
    if (to == State.DONE && blockedBy != null) {
      throw Refusal.conflict(
          "item-blocked", "The item is blocked by: %s. Say first that it no longer is.", blockedBy);
    }
    this.state = to;
  }

  /**
   * @param what null where nothing blocks it any more
   * @return whether that is new
   */
  boolean block(String what) {
    boolean isNew = !Objects.equals(blockedBy, what);
    this.blockedBy = what;
    return isNew;
  }

  /**
   * @param to null where it is nobody's
   * @return whether that is new
   */
  boolean assign(ItemOwner to) {
    boolean isNew = !Objects.equals(owner, to);
    this.owner = to;
    return isNew;
  }

  UUID itemId() {
    return itemId;
  }

  int position() {
    return position;
  }

  String title() {
    return title;
  }

  int effortHours() {
    return effortHours;
  }

  UUID kpiId() {
    return kpiId;
  }

  State state() {
    return state;
  }

  /** Null where it is nobody's. */
  ItemOwner owner() {
    return owner;
  }

  /** Null where nothing blocks it. */
  String blockedBy() {
    return blockedBy;
  }
}
