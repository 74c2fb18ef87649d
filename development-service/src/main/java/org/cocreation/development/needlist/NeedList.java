package org.cocreation.development.needlist;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.cocreation.chassis.event.Subject;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Side;

/** One side's list of needs in one cycle: changed until it is submitted, once, and never after. */
@Entity
public class NeedList implements Subject {

  /** Many more than the 10 to 50 candidates of one cycle (R4). */
  static final int MOST = 100;

  @Id private UUID id;
  private UUID cycleId;
  private UUID partnershipId;

  @Enumerated(EnumType.STRING)
  private Side side;

  private int size;

  /**
   * Counts the changes of its needs, so that the version covers them: submitted is what was seen.
   */
  private int revision;

  private Instant submittedAt;
  private String submittedBy;
  private String emptyReason;
  @Version private long version;

  protected NeedList() {}

  /** An empty one, otherwise written by {@link NeedListRepository#ownToChange}. */
  NeedList(UUID id, Side side) {
    this.id = id;
    this.side = side;
  }

  /**
   * @throws Refusal 409 where it is submitted or full
   */
  Need write(NeedContent said) {
    requireDraft();
    if (size >= MOST) {
      throw Refusal.conflict(
          "need-list-full", "A list takes " + MOST + " needs at the most: put some together.");
    }
    size++;
    revision++;
    return Need.on(this, said);
  }

  /**
   * @throws Refusal 409 where it is submitted
   */
  void rewrite(Need need, NeedContent anew) {
    requireDraft();
    revision++;
    need.say(anew);
  }

  /**
   * The caller deletes the need.
   *
   * @throws Refusal 409 where it is submitted
   */
  void remove(Need need) {
    requireDraft();
    if (!need.listId().equals(id)) {
      throw new IllegalArgumentException("The need " + need.id() + " is on another list");
    }
    revision++;
    size--;
  }

  /**
   * @param emptyReason why there is nothing on it; null where there is
   * @throws Refusal 409 where it is submitted, 422 where it is empty without a reason, or has one
   *     without being empty
   */
  public void submit(String emptyReason, String by, Instant now) {
    requireDraft();
    if (size == 0 && (emptyReason == null || emptyReason.isBlank())) {
      throw Refusal.invalidField("emptyReason", "must say why the list is empty");
    }
    if (size > 0 && emptyReason != null) {
      throw Refusal.invalidField("emptyReason", "must be left out: the list has needs");
    }
    this.emptyReason = emptyReason == null ? null : emptyReason.strip();
    this.submittedBy = by;
    this.submittedAt = now;
  }

  public void requireDraft() {
    if (isSubmitted()) {
      throw Refusal.conflict(
          "need-list-submitted", "Your side's list was submitted at " + submittedAt + ".");
    }
  }

  @Override
  public UUID id() {
    return id;
  }

  @Override
  public UUID cycleId() {
    return cycleId;
  }

  @Override
  public UUID partnershipId() {
    return partnershipId;
  }

  public Side side() {
    return side;
  }

  int size() {
    return size;
  }

  int revision() {
    return revision;
  }

  public boolean isSubmitted() {
    return submittedAt != null;
  }

  /** Null before. */
  public Instant submittedAt() {
    return submittedAt;
  }

  /** Null before. */
  String submittedBy() {
    return submittedBy;
  }

  /** Null where there are needs on it. */
  public String emptyReason() {
    return emptyReason;
  }

  public long version() {
    return version;
  }
}
