package org.cocreation.chassis.packing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cocreation.chassis.event.EventType;
import org.cocreation.chassis.hash.Sha256;
import org.cocreation.chassis.test.Contracts;
import org.junit.jupiter.api.Test;

class PackedTest {

  private static final String TEXT =
      "{\"id\":\"7\",\"data\":{\"name\":\"Überlast am Förderband\"}}";

  private static final String PACKED_ONCE = "AUuTsJmDBpk5UghAw+TwHGCo5iQWlygk5iq4Hd4GqhmTEsGrMQA=";
  private static final String FIRST_DICTIONARY =
      "f87f6920a3b4fafb3b33d84981e704ff1cf579653357c9869133239afa983f22";

  @Test
  void shouldReadWhatWasPacked() {
    for (String text : List.of("", "a", TEXT, TEXT.repeat(20_000))) {
      assertThat(Packed.unpack(Packed.pack(text, "7"), "7")).isEqualTo(text);
    }
    assertThat(Packed.unpack(Packed.pack(null, ""), "")).isNull();
  }

  /** Made by the first release that packed: if this fails, nobody can read what it kept. */
  @Test
  void shouldReadWhatWasPackedByTheFirstReleaseThatDid() {
    assertThat(Packed.unpack(Base64.getDecoder().decode(PACKED_ONCE), "7")).isEqualTo(TEXT);
    assertThat(Sha256.of(Dictionary.NEWEST.toString())).isEqualTo(FIRST_DICTIONARY);
  }

  @Test
  void shouldSayThatSomethingElseWasKnown() {
    byte[] packed = Packed.pack("{\"id\":\"1234567890\"}", "\"id\":\"1234567890\"");

    assertThatThrownBy(() -> Packed.unpack(packed, "\"id\":\"1234567891\""))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Something else was known when this text was packed");
  }

  @Test
  void shouldSayThatANewerReleasePackedIt() {
    byte[] packed = Packed.pack(TEXT, "");
    packed[0] = 2;

    assertThatThrownBy(() -> Packed.unpack(packed, ""))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Packed by a newer release, after dictionary 2");
  }

  @Test
  void shouldNotTakeAPartForTheWhole() {
    byte[] packed = Packed.pack(TEXT, "");

    assertThatThrownBy(() -> Packed.unpack(Arrays.copyOf(packed, packed.length - 3), ""))
        .isInstanceOf(IllegalStateException.class);
  }

  /** Where this fails because events have become others, it is time for another dictionary. */
  @Test
  void shouldKeepAnEventInAQuarterOfItsBytes() {
    List<JsonNode> events =
        Stream.of("steering", "development", "operations", "kpi")
            .flatMap(service -> Contracts.of(service).released().stream())
            .toList();

    assertThat(events.stream().mapToInt(event -> packed(event).length).sum() * 4)
        .isLessThan(
            events.stream()
                .mapToInt(event -> event.toString().getBytes(StandardCharsets.UTF_8).length)
                .sum());
  }

  static byte[] packed(JsonNode event) {
    return Packed.pack(event.toString(), known(event));
  }

  static String known(JsonNode event) {
    return KnownOfEvent.of(
        event.path("id").asText(),
        EventType.parse(event.path("type").asText()).name(),
        event.path("subject").asText(),
        event.path("sequence").asLong(),
        event.has("partnershipid") ? UUID.fromString(event.path("partnershipid").asText()) : null,
        event.has("cycleid") ? UUID.fromString(event.path("cycleid").asText()) : null);
  }
}
