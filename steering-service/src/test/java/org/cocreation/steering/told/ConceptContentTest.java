package org.cocreation.steering.told;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** In which order the backlog stands is no part of what is signed. */
class ConceptContentTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void shouldBeTheSameInWhateverOrderTheBacklogStands() throws Exception {
    String older = item("0199f1a0-0801-7000-8000-000000000801", "Load shown");
    String newer = item("0199f1a0-0802-7000-8000-000000000802", "Route shown");

    ConceptContent asProposed = read(older + "," + newer);
    ConceptContent reordered = read(newer + "," + older);

    assertThat(JSON.writeValueAsString(reordered)).isEqualTo(JSON.writeValueAsString(asProposed));
    assertThat(asProposed.items())
        .extracting(ConceptContent.Item::title)
        .containsExactly("Load shown", "Route shown");
  }

  @Test
  void shouldStillSayThatItemsAreMissing() throws Exception {
    ConceptContent bare = JSON.readValue("{\"revision\": 1}", ConceptContent.class);

    assertThat(bare.saysAll()).isFalse();
  }

  private static ConceptContent read(String items) throws Exception {
    return JSON.readValue(
        """
        {"id": "%s", "revision": 3, "name": "Weight loading", "state": "DRAFT", "items": [%s]}"""
            .formatted(new UUID(1, 2), items),
        ConceptContent.class);
  }

  private static String item(String id, String title) {
    return "{\"id\": \"%s\", \"title\": \"%s\", \"effortHours\": 40, \"feasibility\": 4}"
        .formatted(id, title);
  }
}
