package org.cocreation.kpi.effort;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cocreation.chassis.process.Side;

/**
 * Follows one cycle at the value gate. A side is awaited from when the phase's work is done until
 * it signs, again from when its signature is voided, and no longer once the cycle moves on.
 */
final class AwaitedSides {

  private final List<SignatureWait> waits = new ArrayList<>();
  private final Map<Side, Integer> current = new EnumMap<>(Side.class);
  private final Map<Side, Integer> numbers = new EnumMap<>(Side.class);
  private final Set<Side> signed = EnumSet.noneOf(Side.class);
  private boolean atGate;
  private int round = 1;

  private AwaitedSides() {}

  /**
   * @param moments of one cycle, in their order
   */
  static List<SignatureWait> after(List<GateMoment> moments) {
    AwaitedSides awaited = new AwaitedSides();
    moments.forEach(awaited::follow);
    return awaited.waits;
  }

  private void follow(GateMoment moment) {
    if (moment.isOfCycle()) {
      move(moment);
    } else if (moment.given()) {
      signed.add(moment.side());
      end(moment.side(), moment.at());
    } else {
      signed.remove(moment.side());
      begin(moment.side(), moment);
    }
  }

  private void move(GateMoment cycle) {
    round = cycle.round();
    atGate = cycle.atGate();
    for (Side side : Side.values()) {
      if (atGate) {
        begin(side, cycle);
      } else {
        end(side, cycle.at());
      }
    }
    if (!atGate) {
      signed.clear();
    }
  }

  private void begin(Side side, GateMoment by) {
    if (atGate && !signed.contains(side) && !current.containsKey(side)) {
      current.put(side, waits.size());
      waits.add(of(by.partnershipId(), by.cycleId(), side, by.at()));
    }
  }

  private SignatureWait of(UUID partnershipId, UUID cycleId, Side side, Instant since) {
    return new SignatureWait(
        partnershipId, cycleId, round, side, numbers.merge(side, 1, Integer::sum), since, null);
  }

  private void end(Side side, Instant at) {
    Integer place = current.remove(side);
    if (place != null) {
      waits.set(place, waits.get(place).over(at));
    }
  }
}
