package org.cocreation.steering.cycle;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.event.Subject;
import org.cocreation.chassis.language.ConstantWords;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Phase;
import org.cocreation.steering.engine.Course;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One pass of a micro-service through the five phases. It goes forward one phase at a time and only
 * when the phase's work is done; steering moves it back, shelves, revives or stops it at any moment
 * (R18). Each such turn begins a new round: what was done before stays as it was.
 */
@Entity
public class Cycle implements Subject {

  /** Whether a cycle goes on. */
  @Schema(name = "CycleStatus")
  public enum Status {
    RUNNING,
    /** A no-go at the moment: revivable, never deleted (R1). */
    SHELVED,
    STOPPED,
    COMPLETED
  }

  @Id private UUID id;
  private UUID partnershipId;
  @Embedded private MicroService microService;

  @Enumerated(EnumType.STRING)
  private Phase phase;

  private int round;

  @Enumerated(EnumType.STRING)
  private Status status;

  private boolean awaitingDecision;
  private boolean held;

  private UUID predecessorId;
  private UUID nextCycleId;
  private Instant startedAt;
  @Version private long version;

  protected Cycle() {}

  static Cycle start(UUID partnershipId, MicroService microService, Instant now) {
    Cycle cycle = new Cycle();
    cycle.id = Ids.next();
    cycle.partnershipId = partnershipId;
    cycle.microService = microService;
    cycle.phase = Phase.NEEDS;
    cycle.round = 1;
    cycle.status = Status.RUNNING;
    cycle.startedAt = now;
    return cycle;
  }

  /** The cycle that carries on what was learned in this one (4.2.5). */
  Cycle startNext(MicroService microService, Instant now) {
    Cycle next = start(partnershipId, microService, now);
    next.predecessorId = id;
    this.nextCycleId = next.id;
    return next;
  }

  /**
   * The phase is worked through and waits for steering's decision.
   *
   * @return whether that is news
   */
  boolean awaitDecision() {
    boolean news = !awaitingDecision;
    awaitingDecision = true;
    return news;
  }

  /** Where it goes, as the process models put it. */
  public Course course() {
    String decision =
        switch (status) {
          case RUNNING, COMPLETED -> Course.INVEST;
          case SHELVED -> Course.SHELVE;
          case STOPPED -> Course.STOP;
        };
    return new Course(
        id,
        partnershipId,
        decision,
        status == Status.COMPLETED ? Course.COMPLETED : phase.name(),
        round);
  }

  /** Whether its place is this one, so that a decision can be awaited here. */
  public boolean isIn(Phase phase, int round) {
    return status == Status.RUNNING && this.phase == phase && this.round == round;
  }

  /**
   * The next small bet: on into the next phase, or complete after the last.
   *
   * @throws Refusal 409 where it does not run, or the phase's work is not done
   */
  public void invest() {
    requireFinishedPhase();
    leavePlace();
    phase.next().ifPresentOrElse(next -> phase = next, () -> status = Status.COMPLETED);
  }

  /**
   * @throws Refusal 409 where it does not run, or the phase's work is not done
   */
  public void requireFinishedPhase() {
    requireRunning();
    if (!awaitingDecision) {
      throw Refusal.conflict(
          "phase-not-finished",
          "The activities of phase %s are not all completed: nothing to decide on yet.",
          phase);
    }
  }

  /**
   * Back to this phase, for another round; it may be the one in which the cycle is.
   *
   * @throws Refusal 409 where it does not run, 422 for a later phase
   */
  public void moveBack(Phase to) {
    requireRunning();
    requireNotLater(to);
    leavePlace();
    phase = to;
    round++;
    held &= Phase.PRIORITIZATION.isBefore(to);
  }

  /**
   * Laid aside where it is.
   *
   * @throws Refusal 409 where it does not run
   */
  public void shelve() {
    requireRunning();
    leavePlace();
    held = false;
    status = Status.SHELVED;
  }

  /**
   * Taken up again, in a new round.
   *
   * @throws Refusal 409 where it is not shelved, 422 for a phase that it has not reached
   */
  public void revive(Phase at) {
    requireNotOver();
    if (status != Status.SHELVED) {
      throw Refusal.conflict(
          "cycle-not-shelved", "The cycle is %s, not shelved.", ConstantWords.inSentence(status));
    }
    requireNotLater(at);
    status = Status.RUNNING;
    phase = at;
    round++;
  }

  /**
   * Ended for good: fail fast and learn quickly.
   *
   * @throws Refusal 409 where it is over already
   */
  public void stop() {
    requireNotOver();
    leavePlace();
    held = false;
    status = Status.STOPPED;
  }

  private void leavePlace() {
    awaitingDecision = false;
  }

  /**
   * Nothing goes on in it until steering answers its kill clock (R11). Before the value gate
   * nothing holds it: there the clock is signed anew.
   *
   * @return whether that is news
   */
  public boolean hold() {
    boolean news = !held && isRunning() && Phase.PRIORITIZATION.isBefore(phase);
    held |= news;
    return news;
  }

  /**
   * It goes on.
   *
   * @return whether that is news
   */
  public boolean release() {
    boolean news = held;
    held = false;
    return news;
  }

  /** Whether steering has to answer its kill clock first (R11). */
  public boolean isHeld() {
    return held && isRunning() && Phase.PRIORITIZATION.isBefore(phase);
  }

  private void requireRunning() {
    requireNotOver();
    if (status != Status.RUNNING) {
      throw Refusal.conflict(
          "cycle-not-running",
          "The cycle is %s: revive it first.",
          ConstantWords.inSentence(status));
    }
  }

  private void requireNotOver() {
    if (isOver()) {
      throw Refusal.conflict("cycle-over", "The cycle is %s.", ConstantWords.inSentence(status));
    }
  }

  private void requireNotLater(Phase to) {
    if (phase.isBefore(to)) {
      throw Refusal.invalidField(
          "toPhase", "must be %s or earlier: a cycle goes forward only by INVEST", phase);
    }
  }

  @Override
  public UUID id() {
    return id;
  }

  @Override
  public UUID partnershipId() {
    return partnershipId;
  }

  @Override
  public UUID cycleId() {
    return id;
  }

  public MicroService microService() {
    return microService;
  }

  /** A completed cycle stays in the last. */
  public Phase phase() {
    return phase;
  }

  /** Counts from 1 how often steering sent it another way. */
  public int round() {
    return round;
  }

  public Status status() {
    return status;
  }

  public boolean isRunning() {
    return status == Status.RUNNING;
  }

  /** Whether nothing can happen to it any more. */
  public boolean isOver() {
    return status == Status.STOPPED || status == Status.COMPLETED;
  }

  public boolean isAwaitingDecision() {
    return awaitingDecision;
  }

  UUID predecessorId() {
    return predecessorId;
  }

  /** Null as long as none was started. */
  public UUID nextCycleId() {
    return nextCycleId;
  }

  Instant startedAt() {
    return startedAt;
  }

  public long version() {
    return version;
  }
}
