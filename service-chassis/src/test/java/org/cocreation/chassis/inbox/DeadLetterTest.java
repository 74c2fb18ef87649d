package org.cocreation.chassis.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class DeadLetterTest {

  private static final int MEBIBYTE = 1024 * 1024;

  @Test
  void shouldKeepTheValueAsItCame() {
    assertThat(letter("no \"event\" at all").toJson())
        .contains("\"value\":\"no \\\"event\\\" at all\"")
        .doesNotContain("\"cut\"");
  }

  @Test
  void shouldFitATopicHoweverMuchOfTheValueIsEscaped() {
    String json = letter("\0".repeat(900_000)).toJson();

    assertThat(json.getBytes(StandardCharsets.UTF_8).length).isLessThan(MEBIBYTE);
    assertThat(json).contains("\"cut\":true");
  }

  @Test
  void shouldHaveAKeyThatTheDatabaseHolds() {
    assertThat(DeadLetter.keyOf(received("a\0b", ""))).isEqualTo("ab");
    assertThat(DeadLetter.keyOf(received(null, ""))).isEmpty();
  }

  private static DeadLetter letter(String value) {
    return DeadLetter.of(received("key", value), new IllegalArgumentException("no event"));
  }

  private static ConsumerRecord<byte[], byte[]> received(String key, String value) {
    return new ConsumerRecord<>(
        "topic", 0, 7, key == null ? null : bytes(key), value == null ? null : bytes(value));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
