package org.cocreation.development.needlist;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.cocreation.chassis.event.SubjectOfCycle;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Side;

/**
 * One side's list of needs in one cycle: changed until it is submitted, once. In a later round of
 * the cycle it grows again, each need with a reason (R18); what was submitted stays.
 */
@Entity
public class NeedList extends SubjectOfCycle {

  /** Many more than the 10 to 50 candidates of one cycle (R4). */
  static final int MOST = 100;

  @Enumerated(EnumType.STRING)
  private Side side;

  private int size;

  /**
   * Counts the changes of its needs, so that the version covers them: submitted is what was seen.
   */
  private int revision;

  private Instant submittedAt;

  /** Null before, and on lists that were submitted before this was kept: in the first. */
  private Integer submittedInRound;

  private String submittedBy;
  private String emptyReason;
  @Version private long version;

  protected NeedList() {}

  /** An empty one, otherwise written by {@link NeedListRepository#ownToChange}. */
  NeedList(UUID id, Side side) {
    begin(id, null, null);
    this.side = side;
  }

  /**
   * @param round of the cycle: in a later one than that of its submission the list is open again
   * @throws Refusal 409 where it was submitted in this round, or is full; 422 for a need that is
   *     late without a reason, or has one without being late
   */
  Need write(NeedContent said, int round) {
    if (!isSubmitted()) {
      requireNoLateReason(said);
    } else if (!isOpenIn(round)) {
      requireDraft();
    } else if (said.lateReason() == null || said.lateReason().isBlank()) {
      throw Refusal.invalidField("lateReason", "must say why it is added after the submission");
    }
    if (size >= MOST) {
      throw Refusal.conflict(
          "need-list-full", "A list takes %d needs at the most: put some together.", MOST);
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
    requireNoLateReason(anew);
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
    if (!need.listId().equals(id())) {
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
  public void submit(String emptyReason, String by, int round, Instant now) {
    requireDraft();
    if (size == 0 && (emptyReason == null || emptyReason.isBlank())) {
      throw Refusal.invalidField("emptyReason", "must say why the list is empty");
    }
    if (size > 0 && emptyReason != null) {
      throw Refusal.invalidField("emptyReason", "must be left out: the list has needs");
    }
    this.emptyReason = emptyReason == null ? null : emptyReason.strip();
    this.submittedBy = by;
    this.submittedInRound = round;
    this.submittedAt = now;
  }

  /** Whether needs can be added in this round: before its submission, and in later rounds. */
  public boolean isOpenIn(int round) {
    return !isSubmitted() || round > submittedInRound();
  }

  public void requireDraft() {
    if (isSubmitted()) {
      throw Refusal.conflict(
          "need-list-submitted",
          "Your side's list was submitted at %s. Needs are added to it, with a reason, once steering"
              + " has moved the cycle back to NEEDS; one that is shared can be set aside.",
          submittedAt);
    }
  }

  private static void requireNoLateReason(NeedContent said) {
    if (said.lateReason() != null) {
      throw Refusal.invalidField("lateReason", "must be left out: the list is not submitted yet");
    }
  }

  private int submittedInRound() {
    return submittedInRound == null ? 1 : submittedInRound;
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
