package org.cocreation.chassis.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Team;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the tests tell in steering's name is what steering may tell. */
class SteeringEventsTest {

  @ParameterizedTest
  @EnumSource(
      value = Team.class,
      names = {"DEVELOPMENT", "OPERATIONS"})
  void shouldTellWhatIsDueAsSteeringsContractAllows(Team team) {
    SteeringEvents steering = new SteeringEvents();

    for (ActivityDefinition activity : ActivityDefinition.of(team)) {
      assertThat(
              Contracts.of("steering")
                  .violations(steering.due(UUID.randomUUID(), UUID.randomUUID(), activity, 2)))
          .isEmpty();
    }
  }
}
