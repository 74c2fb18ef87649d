package org.cocreation.development.processmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.problem.Refusal;
import org.junit.jupiter.api.Test;

class ProcessMapTest {

  private final ProcessMap map = new ProcessMap(UUID.randomUUID(), UUID.randomUUID());

  @Test
  void shouldHaveExactlyOneConstraint() {
    assertRefused(List.of(step("Loading", false), step("Hauling", false)), "exactly one");
    assertRefused(List.of(step("Loading", true), step("Hauling", true)), "exactly one");

    map.draw(List.of(step("Loading", false), step("Hauling", true)));

    assertThat(map.steps()).filteredOn(ProcessStep::isConstraint).hasSize(1);
  }

  @Test
  void shouldKeepAStepsIdWhenItIsSentAlongAndForgetAStepThatIsLeftOut() {
    map.draw(List.of(step("Loading", true), step("Hauling", false)));
    UUID loading = map.steps().getFirst().id();

    map.draw(
        List.of(
            step("Crushing", true), new ProcessMap.Drawn(loading, "Loading trucks", "", false)));

    assertThat(map.steps())
        .extracting(ProcessStep::name)
        .containsExactly("Crushing", "Loading trucks");
    assertThat(map.steps().getLast().id()).isEqualTo(loading);
    assertThat(map.steps().getFirst().id()).isNotEqualTo(loading);
  }

  @Test
  void shouldRefuseForeignIdsAndTheSameStepTwice() {
    map.draw(List.of(step("Loading", true)));
    UUID loading = map.steps().getFirst().id();

    assertRefused(
        List.of(new ProcessMap.Drawn(UUID.randomUUID(), "Loading", null, true)), "steps[0].id");
    assertRefused(
        List.of(
            new ProcessMap.Drawn(loading, "Loading", null, true),
            new ProcessMap.Drawn(loading, "Hauling", null, false)),
        "steps[1].id");
    assertRefused(List.of(step("Loading", true), step(" loading ", false)), "steps[1].name");
  }

  private void assertRefused(List<ProcessMap.Drawn> drawn, String why) {
    assertThatThrownBy(() -> map.draw(drawn)).isInstanceOf(Refusal.class).hasMessageContaining(why);
  }

  private static ProcessMap.Drawn step(String name, boolean constraint) {
    return new ProcessMap.Drawn(null, name, null, constraint);
  }
}
