package org.cocreation.kpi.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Keeps cycles and their activities after the events: by number, so that order never matters. */
@ApplicationScoped
public class FollowCycles {

  private final CycleRepository cycles;
  private final CycleActivityRepository activities;

  @Inject
  FollowCycles(CycleRepository cycles, CycleActivityRepository activities) {
    this.cycles = cycles;
    this.activities = activities;
  }

  @Transactional
  public void follow(UUID partnershipId, CycleTold told, long sequence) {
    cycles
        .findByIdOptional(told.id())
        .ifPresentOrElse(
            cycle -> cycle.follow(told, sequence),
            () -> cycles.persist(new Cycle(partnershipId, told, sequence)));
  }

  @Transactional
  public void followActivity(UUID cycleId, ActivityTold told, long sequence) {
    activities
        .findByIdOptional(told.id())
        .ifPresentOrElse(
            activity -> activity.follow(told, sequence),
            () -> activities.persist(new CycleActivity(cycleId, told, sequence)));
  }
}
