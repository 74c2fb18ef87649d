package org.cocreation.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PersonasTest {

  @Test
  void shouldHaveThreeTeamsOfFourOrganizationsAndOneOutsider() {
    for (String organization : List.of("constructcorp", "mincorp", "solutioncorp", "energycorp")) {
      for (String team : List.of("steering", "development", "operations")) {
        Persona persona = Personas.named(team + "@" + organization);
        assertThat(persona.team()).isEqualTo(team);
        assertThat(persona.organization()).isEqualTo(organization);
      }
    }
    assertThat(Personas.named("steering@rivalcorp").organization()).isEqualTo("rivalcorp");
    assertThat(Personas.all()).hasSize(13);
  }

  @Test
  void shouldGiveEverybodyANameOfTheirOwn() {
    assertThat(Personas.all()).extracting(Persona::name).doesNotHaveDuplicates();
  }

  @Test
  void shouldNameTheKnownPersonasWhenAskedForAnUnknownOne() {
    assertThatThrownBy(() -> Personas.named("steering@nowhere"))
        .isInstanceOf(StackProblem.class)
        .hasMessageContaining("steering@nowhere")
        .hasMessageContaining("operations@energycorp");
  }
}
