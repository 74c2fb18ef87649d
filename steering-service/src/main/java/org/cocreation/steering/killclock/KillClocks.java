package org.cocreation.steering.killclock;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.steering.evidence.AssessedProofs;

/** The kill clocks: one per cycle; callers that rely on one have locked its cycle. */
@ApplicationScoped
public class KillClocks implements PanacheRepositoryBase<KillClock, UUID> {

  private final AssessedProofs proofs;
  private final Clock clock;

  KillClocks(AssessedProofs proofs, Clock clock) {
    this.proofs = proofs;
    this.clock = clock;
  }

  /** As it now is, without its history. */
  public Optional<KillClockView> forCycle(UUID cycleId) {
    return of(cycleId).map(KillClockView::of);
  }

  /**
   * Whether the cycle has a kill clock that has not run out. It has run out once the engine or a
   * spending said so, until steering extends it; and on its date, also before the engine said so.
   */
  public boolean isRunning(UUID cycleId) {
    return of(cycleId).filter(known -> !hasRunOut(known)).isPresent();
  }

  /**
   * Nothing goes on where it has run out; a cycle from before there were kill clocks goes on.
   *
   * @throws Refusal 409 {@code kill-clock-expired}
   */
  public void requireNotExpired(UUID cycleId) {
    of(cycleId)
        .filter(this::hasRunOut)
        .ifPresent(
            known -> {
              throw expired(known);
            });
  }

  Optional<KillClock> of(UUID cycleId) {
    return find("cycleId", cycleId).firstResultOptional();
  }

  Optional<KillClock> ofAndLock(UUID cycleId) {
    return find("cycleId", cycleId).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
  }

  boolean hasRunOut(KillClock known) {
    return known.isExpired() || (known.isPast(clock.instant()) && !hasProof(known.cycleId()));
  }

  /** Operations of both sides accepted a proof of concept, in any round. */
  boolean hasProof(UUID cycleId) {
    return proofs.hasAccepted(cycleId);
  }

  static Refusal expired(KillClock known) {
    return Refusal.conflict(
            "kill-clock-expired",
            "The kill clock (%s, %s) ran out without an accepted proof of concept: extend it with a"
                + " reason, shelve the cycle or stop it.",
            known.date(),
            known.budget())
        .with("killClock", KillClockView.of(known));
  }
}
