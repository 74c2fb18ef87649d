package org.cocreation.operations.routine;

import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.event.SubjectOfCycle;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * How people work with the micro-service, in versions: a version is tested before it is adopted
 * (R14), and one that was tested is never worded otherwise.
 */
@Entity
public class Routine extends SubjectOfCycle {

  /** Where its newest version stands. */
  @Schema(name = "RoutineState")
  public enum State {
    DRAFT,
    TESTED,
    ADOPTED,
    ELIMINATED
  }

  @JdbcTypeCode(SqlTypes.JSON)
  private List<RoutineVersion> versions;

  @JdbcTypeCode(SqlTypes.JSON)
  private RoutineVersion.Hand eliminated;

  private String eliminationReason;
  @Version private long version;

  protected Routine() {}

  static Routine draft(Participation by, RoutineContent content, Instant now) {
    Routine routine = new Routine();
    routine.begin(Ids.next(), by.partnershipId(), by.cycleId());
    routine.versions = List.of(RoutineVersion.draft(1, content, RoutineVersion.Hand.of(by, now)));
    return routine;
  }

  /**
   * Words it anew: the newest version, or the next where that is tested already.
   *
   * @return whether it says anything else than before
   * @throws Refusal 409 where it is eliminated
   */
  boolean change(Participation by, RoutineContent to, Instant now) {
    requireStanding();
    RoutineVersion newest = newest();
    if (newest.content().equals(to)) {
      return false;
    }
    RoutineVersion.Hand hand = RoutineVersion.Hand.of(by, now);
    List<RoutineVersion> all = new ArrayList<>(versions);
    if (newest.isTested()) {
      all.add(RoutineVersion.draft(newest.number() + 1, to, hand));
    } else {
      all.set(all.size() - 1, RoutineVersion.draft(newest.number(), to, hand));
    }
    this.versions = List.copyOf(all);
    return true;
  }

  /**
   * @throws Refusal 409 where it is eliminated, or adopted as it is
   */
  void test(Participation by, RoutineTest test, Instant now) {
    requireStanding();
    requireNotAdopted();
    replaceNewest(newest().tested(test, RoutineVersion.Hand.of(by, now)));
  }

  /**
   * @throws Refusal 409 where it is eliminated, adopted as it is, not tested (R14), or its last
   *     test says that people cannot work so
   */
  void adopt(Participation by, Instant now) {
    requireStanding();
    requireNotAdopted();
    if (!newest().isTested()) {
      throw Refusal.conflict(
          "routine-untested",
          "Version %d of the routine is not tested: people try it before it is adopted (R14).",
          newest().number());
    }
    if (!newest().isWorking()) {
      throw Refusal.conflict(
          "routine-failed",
          "The last test of version %d says that people cannot work so: change it, or test again.",
          newest().number());
    }
    replaceNewest(newest().adopted(RoutineVersion.Hand.of(by, now)));
  }

  /**
   * It stays visible, with why (R14).
   *
   * @throws Refusal 409 where it is eliminated already
   */
  void eliminate(Participation by, String reason, Instant now) {
    requireStanding();
    this.eliminated = RoutineVersion.Hand.of(by, now);
    this.eliminationReason = reason.strip();
  }

  private void replaceNewest(RoutineVersion with) {
    List<RoutineVersion> all = new ArrayList<>(versions);
    all.set(all.size() - 1, with);
    this.versions = List.copyOf(all);
  }

  private void requireStanding() {
    if (eliminated != null) {
      throw Refusal.conflict(
          "routine-eliminated", "%s eliminated it at %s.", eliminated.name(), eliminated.at());
    }
  }

  private void requireNotAdopted() {
    if (newest().adopted() != null) {
      throw Refusal.conflict(
          "routine-adopted",
          "Version %d was adopted at %s: word it anew for another one.",
          newest().number(),
          newest().adopted().at());
    }
  }

  public State state() {
    if (eliminated != null) {
      return State.ELIMINATED;
    }
    if (newest().adopted() != null) {
      return State.ADOPTED;
    }
    return newest().isTested() ? State.TESTED : State.DRAFT;
  }

  public RoutineVersion newest() {
    return versions.getLast();
  }

  /** Oldest first. */
  List<RoutineVersion> versions() {
    return versions;
  }

  /** Null while it stands. */
  RoutineVersion.Hand eliminated() {
    return eliminated;
  }

  /** Null while it stands. */
  String eliminationReason() {
    return eliminationReason;
  }

  long version() {
    return version;
  }
}
