package org.cocreation.chassis.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The code's fifteen activities against the paper's table and against the diagrams. */
class ActivityDefinitionTest {

  @Test
  void shouldBeFifteenOnePerPhaseAndTeamInThePapersOrder() {
    assertThat(ActivityDefinition.values()).hasSize(15);
    for (Phase phase : Phase.values()) {
      for (Team team : Team.values()) {
        assertThat(ActivityDefinition.of(team))
            .filteredOn(activity -> activity.phase() == phase)
            .singleElement()
            .satisfies(
                activity ->
                    assertThat(activity.number())
                        .isEqualTo(phase.ordinal() * 3 + team.ordinal() + 1));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Phase.class)
  void shouldBeTheTasksOfThePhasesDiagram(Phase phase) throws Exception {
    String model =
        Files.readString(
            Path.of(System.getProperty("cocreate.root", ".."))
                .resolve("steering-service/src/main/resources/bpmn")
                .resolve(phase.processId() + ".bpmn"));

    // What a timer asks the domain stands in a sub-process of its own, and is nobody's activity.
    String teams = model.replaceAll("(?s)<bpmn:subProcess .*</bpmn:subProcess>", "");
    assertThat(teams.split("<bpmn:serviceTask ", -1)).hasSize(4);
    Arrays.stream(ActivityDefinition.values())
        .filter(activity -> activity.phase() == phase)
        .forEach(
            activity ->
                assertThat(teams)
                    .contains("id=\"" + activity.key() + "\"")
                    .contains("type=\"" + activity.jobType() + "\""));
  }
}
