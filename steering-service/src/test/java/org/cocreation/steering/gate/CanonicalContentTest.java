package org.cocreation.steering.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class CanonicalContentTest {

  private final ObjectMapper mapper = new ObjectMapper();

  @Test
  void shouldNotDependOnTheOrderOfFieldsOrOnWhiteSpace() throws Exception {
    CanonicalContent one = of("{\"b\": \"é\", \"a\": {\"d\": 1, \"c\": [\"x\"]}}");
    CanonicalContent other = of("{\"a\":{\"c\":[\"x\"],\"d\":1},\"b\":\"\\u00e9\"}");

    assertThat(one).isEqualTo(other);
    assertThat(one.text()).isEqualTo("{\"a\":{\"c\":[\"x\"],\"d\":1},\"b\":\"é\"}");
  }

  @Test
  void shouldBeWhatAnyOtherProgramComputes() throws Exception {
    // printf '{"a":"1.50"}' | sha256sum
    assertThat(of("{ \"a\": \"1.50\" }").hash())
        .isEqualTo("edd6cae39763c6a257b74dd878c48c5fee4e8078cdeabfa09352288dca1209b6");
  }

  private CanonicalContent of(String json) throws Exception {
    return CanonicalContent.of(mapper.readTree(json), mapper);
  }
}
