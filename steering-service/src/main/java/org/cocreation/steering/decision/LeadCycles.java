package org.cocreation.steering.decision;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.cycle.CycleRepository;
import org.cocreation.steering.engine.ProcessEngine;
import org.jboss.logging.Logger;

/**
 * Leads the engine to where the domain is: it gets every cycle that it should conduct and does not,
 * because another engine conducted it before, or because it lost its data.
 */
@ApplicationScoped
public class LeadCycles {

  private static final Logger LOG = Logger.getLogger(LeadCycles.class);

  private final CycleRepository cycles;
  private final DecisionRepository decisions;
  private final ProcessEngine engine;

  @Inject
  LeadCycles(CycleRepository cycles, DecisionRepository decisions, ProcessEngine engine) {
    this.cycles = cycles;
    this.decisions = decisions;
    this.engine = engine;
  }

  /**
   * Starts each open cycle where it stands, and each completed one whose next has not started; a
   * transaction for each, so that people can go on working meanwhile. One that fails is named and
   * does not hold back the others: it is started with whatever happens to it next.
   */
  public void lead() {
    List<UUID> lacking = QuarkusTransaction.requiringNew().call(this::notConducted);
    long led = lacking.stream().filter(this::start).count();
    if (!lacking.isEmpty()) {
      LOG.infof("Cycles led to their places: cycles=%d failed=%d", led, lacking.size() - led);
    }
  }

  private List<UUID> notConducted() {
    return engine.notConducted(
        Stream.concat(
                cycles.findOpenIds().stream(), decisions.findCyclesWithoutTheirNext().stream())
            .toList());
  }

  private boolean start(UUID cycleId) {
    try {
      QuarkusTransaction.requiringNew()
          .run(
              () -> {
                if (cycles.requireAndLock(cycleId).status() != Cycle.Status.STOPPED) {
                  engine.start(cycleId);
                }
              });
      return true;
    } catch (RuntimeException e) {
      LOG.warnf("Cycle could not be led to its place: cycleId=%s reason=%s", cycleId, e);
      return false;
    }
  }
}
