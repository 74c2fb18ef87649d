package org.cocreation.steering.page;

import java.util.List;
import org.cocreation.chassis.http.Versioned;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.process.Team;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.cycle.CycleView;

/**
 * The cycle of a page, and who reads it.
 *
 * @param partnership its name
 */
public record CycleHead(Versioned<CycleView> known, Participation reader, String partnership) {

  static CycleHead of(Cycle cycle, Participation reader, String partnership) {
    return new CycleHead(Versioned.of(CycleView.of(cycle), cycle.version()), reader, partnership);
  }

  public CycleView cycle() {
    return known.view();
  }

  /** What a decision on it has to name. */
  public String etag() {
    return known.etag();
  }

  /** Whether the reader is in the steering team. */
  public boolean isSteering() {
    return member().isIn(Team.STEERING);
  }

  public Membership member() {
    return reader.membership();
  }

  public Side side() {
    return reader.side();
  }

  public List<Side> sides() {
    return List.of(Side.values());
  }

  public boolean isRunning() {
    return cycle().status() == Cycle.Status.RUNNING;
  }

  /** Whether nothing goes on in it until steering answers its kill clock (R11). */
  public boolean isHeld() {
    return Boolean.TRUE.equals(cycle().held());
  }

  public boolean isShelved() {
    return cycle().status() == Cycle.Status.SHELVED;
  }

  /** Whether what is signed at the value gate can still change. */
  public boolean isBeforeTheGate() {
    return isRunning() && !Phase.PRIORITIZATION.isBefore(cycle().phase());
  }

  public boolean isAtTheGate() {
    return cycle().phase() == Phase.PRIORITIZATION;
  }

  public boolean isLastPhase() {
    return cycle().phase().next().isEmpty();
  }

  /** The phases to which the cycle can be sent back: this one too, once more. */
  public List<Phase> reached() {
    return List.of(Phase.values()).subList(0, cycle().phase().ordinal() + 1);
  }
}
