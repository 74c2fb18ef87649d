package org.cocreation.chassis.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CloudEventCodecTest {

  private static final UUID PARTNERSHIP = UUID.randomUUID();
  private final CloudEventCodec codec = new CloudEventCodec(new ObjectMapper());

  private static final EventType LOADED = new EventType("kpi", "truck", "fully-loaded", 1);

  @Test
  void shouldReadWhatItWrote() {
    UUID id = Ids.next();
    Instant now = Instant.parse("2026-01-02T03:04:05.678901Z");

    InboundEvent read =
        codec.decode(
            bytes(
                codec.encode(
                    LOADED,
                    id,
                    42,
                    now,
                    Subject.of("truck-7", PARTNERSHIP, null),
                    new ObjectMapper().createObjectNode().put("weight", "90 t"))));

    assertThat(read.id()).isEqualTo(id.toString());
    assertThat(read.type()).isEqualTo(LOADED);
    assertThat(read.subject()).isEqualTo("truck-7");
    assertThat(read.sequence()).isEqualTo(42);
    assertThat(read.time()).isEqualTo(now);
    assertThat(read.partnershipId()).isEqualTo(PARTNERSHIP);
    assertThat(read.cycleId()).isNull();
    assertThat(read.required("weight").asText()).isEqualTo("90 t");
    assertThatThrownBy(() -> read.required("height")).isInstanceOf(PoisonEvent.class);
  }

  @Test
  void shouldReadAnEventThatSaysNothingBesideItsType() {
    InboundEvent read =
        codec.decode(
            bytes(
                """
                {"specversion":"1.0","id":"1","source":"/x","type":"org.cocreation.kpi.a.b.v1"}"""));

    assertThat(read.data()).isEmpty();
    assertThatThrownBy(() -> read.required("a")).isInstanceOf(PoisonEvent.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no JSON",
        "[]",
        "{}",
        "null",
        "{\"specversion\":\"1.0\",\"id\":\"a\\u0000b\",\"source\":\"/x\",\"type\":\"org.cocreation.kpi.a.b.v1\",\"data\":{}}",
        "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"/x\",\"type\":\"com.other.thing\",\"data\":{}}",
        "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"/x\",\"type\":\"org.cocreation.kpi.a.b.v1\",\"data\":[1]}",
        "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"/x\",\"type\":\"org.cocreation.kpi.a.b.v1\",\"partnershipid\":\"me\",\"data\":{}}",
        "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"/x\",\"type\":\"org.cocreation.kpi.a.b.v1\",\"sequence\":\"one\",\"data\":{}}"
      })
  void shouldCallPoisonWhatIsNoEventOfOurs(String text) {
    assertThatThrownBy(() -> codec.decode(bytes(text))).isInstanceOf(PoisonEvent.class);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
