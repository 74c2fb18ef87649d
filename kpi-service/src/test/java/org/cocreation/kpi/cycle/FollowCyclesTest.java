package org.cocreation.kpi.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.event.EventType;
import org.cocreation.chassis.event.InboundEvent;
import org.cocreation.chassis.inbox.Subscription.Told;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Team;
import org.cocreation.chassis.test.FeatureTest;
import org.junit.jupiter.api.Test;

/** The newest state counts, in whatever order and however close together states are told. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class FollowCyclesTest {

  private static final Instant START = Instant.parse("2026-03-01T08:00:00Z");

  @Inject FollowCycles follow;
  @Inject CycleRepository cycles;
  @Inject CycleActivityRepository activities;

  private final UUID partnership = UUID.randomUUID();
  private final UUID cycle = UUID.randomUUID();

  @Test
  void shouldKeepTheNewestOfTwoStatesThatArriveTogether() {
    follow.follow(List.of(told(3, Phase.DEVELOPMENT), told(2, Phase.PRIORITIZATION)));

    assertThat(phase()).isEqualTo(Phase.DEVELOPMENT);
  }

  @Test
  void shouldPassOverAStateThatIsOlderThanTheKnownOne() {
    follow.follow(List.of(told(2, Phase.PRIORITIZATION)));
    follow.follow(List.of(told(1, Phase.NEEDS)));
    assertThat(phase()).isEqualTo(Phase.PRIORITIZATION);

    follow.follow(List.of(told(3, Phase.DEVELOPMENT)));
    assertThat(phase()).isEqualTo(Phase.DEVELOPMENT);
  }

  @Test
  void shouldKeepWhetherTheKillClockHoldsIt() {
    follow.follow(List.of(told(3, Phase.DEVELOPMENT)));
    assertThat(isHeld()).isTrue();

    follow.follow(List.of(told(4, Phase.PRIORITIZATION)));
    assertThat(isHeld()).isFalse();
  }

  @Transactional
  boolean isHeld() {
    return cycles.findById(cycle).isHeld();
  }

  @Test
  void shouldKeepWhatBecameOfAnActivityWhereverItsOpeningIsToldAfterwards() {
    UUID activity = UUID.randomUUID();
    follow.followActivities(
        List.of(
            told(2, activity, CycleActivity.State.COMPLETED),
            told(1, activity, CycleActivity.State.OPEN)));
    follow.followActivities(List.of(told(1, activity, CycleActivity.State.OPEN)));

    assertThat(activities.of(cycle))
        .singleElement()
        .satisfies(found -> assertThat(found.isOpen()).isFalse());
  }

  @Transactional
  Phase phase() {
    return cycles.findById(cycle).phase();
  }

  /** In development it is held. */
  private Told<CycleTold> told(long number, Phase phase) {
    return new Told<>(
        event("cycle.advanced", number),
        new CycleTold(
            cycle,
            new CycleTold.MicroService("Positioning", null),
            phase,
            1,
            Cycle.Status.RUNNING,
            false,
            phase == Phase.DEVELOPMENT,
            null,
            null,
            START));
  }

  private Told<ActivityTold> told(long number, UUID id, CycleActivity.State state) {
    return new Told<>(
        event("activity.opened", number),
        new ActivityTold(
            id,
            "define-goals",
            1,
            "Define goals",
            Phase.NEEDS,
            Team.STEERING,
            1,
            state,
            START,
            state == CycleActivity.State.OPEN ? null : START));
  }

  private InboundEvent event(String fact, long number) {
    return new InboundEvent(
        UUID.randomUUID().toString(),
        EventType.parse("org.cocreation.steering." + fact + ".v1"),
        cycle.toString(),
        number,
        START,
        partnership,
        cycle,
        JsonNodeFactory.instance.objectNode());
  }
}
