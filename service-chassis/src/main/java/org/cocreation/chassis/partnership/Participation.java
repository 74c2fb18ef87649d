package org.cocreation.chassis.partnership;

import java.util.UUID;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.language.ConstantWords;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.process.Team;

/** A person's part in one cycle. */
public record Participation(CycleSnapshot cycle, Membership membership, Actor actor) {

  public UUID cycleId() {
    return cycle.id();
  }

  public UUID partnershipId() {
    return membership.partnershipId();
  }

  public Side side() {
    return membership.side();
  }

  /** Who acts, for an event. */
  public ActingPerson actingPerson() {
    return membership.acting(actor);
  }

  /**
   * @throws Refusal 403 for people who are in none of these teams
   */
  public Participation requireTeam(Team... teams) {
    Membership ignored = membership.requireTeam(teams);
    return this;
  }

  /**
   * For what goes on in a cycle.
   *
   * @throws Refusal 409 where the cycle is shelved or over, or its kill clock holds it (R11)
   */
  public Participation requireRunning() {
    cycle.requireNotHeld();
    return requireRunningOrHeld();
  }

  /**
   * For steering's answer to a kill clock that ran out.
   *
   * @throws Refusal 409 where the cycle is shelved or over
   */
  public Participation requireRunningOrHeld() {
    if (!cycle.isRunning()) {
      throw Refusal.conflict(
          "cycle-not-running",
          switch (cycle.status()) {
            case "SHELVED" -> "The cycle is shelved: nothing changes in it now.";
            case "STOPPED" -> "The cycle is stopped: nothing changes in it now.";
            case "COMPLETED" -> "The cycle is completed: nothing changes in it now.";
            default -> "The cycle is not running: nothing changes in it now.";
          });
    }
    return this;
  }

  /**
   * @throws Refusal 409 where the cycle is shelved, held or over, or past this phase
   */
  public Participation requireNotPast(Phase phase) {
    if (phase.isBefore(requireRunning().phaseNow())) {
      throw Refusal.conflict(
          "phase-passed",
          "The cycle is in “%s”, past “%s”: steering must move it back before this changes.",
          called(phaseNow()),
          called(phase));
    }
    return this;
  }

  /**
   * For what belongs to this phase alone.
   *
   * @throws Refusal 409 where the cycle is shelved, held or over, past this phase, or not in it yet
   */
  public Participation requireIn(Phase phase) {
    return requireBetween(phase, phase);
  }

  /**
   * For what begins in one phase, and goes on until a later one ends.
   *
   * @throws Refusal 409 where the cycle is shelved or over, past the last, or not in the first yet
   */
  public Participation requireBetween(Phase first, Phase last) {
    if (requireNotPast(last).phaseNow().isBefore(first)) {
      throw Refusal.conflict(
          "phase-not-reached",
          "The cycle is in “%s”: this belongs to “%s”, which it reaches once the activities before"
              + " are completed.",
          called(phaseNow()),
          called(first));
    }
    return this;
  }

  /**
   * Whether the person can do, for this team, what belongs to this phase now: {@link #requireTeam}
   * and {@link #requireIn} as a question.
   */
  public boolean may(Team team, Phase phase) {
    try {
      Participation ignored = requireTeam(team).requireIn(phase);
      return true;
    } catch (Refusal refusal) {
      return false;
    }
  }

  private static String called(Phase phase) {
    return ConstantWords.titled(phase, phase.title());
  }

  private Phase phaseNow() {
    return Phase.valueOf(cycle.phase());
  }
}
