package org.cocreation.chassis.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessagingTest {

  @Test
  void shouldHaveNoConcernWhileEverythingGoesOn() {
    assertThat(messaging(30, 60, 0, 0).concerns()).isEmpty();
  }

  @Test
  void shouldNameWhoStandsStillForLongerThanHalfAMinute() {
    assertThat(messaging(31, 0, 0, 0).concerns()).containsExactly("inbox stands still for 31 s");
  }

  @Test
  void shouldSayThatMessagesWaitForLongerThanAMinute() {
    assertThat(messaging(0, 61, 0, 0).concerns())
        .containsExactly("7 messages wait to go out, the oldest for 61 s");
  }

  @Test
  void shouldSayWhatWasPutAside() {
    assertThat(messaging(0, 0, 2, 3).concerns())
        .containsExactly(
            "2 messages are refused by their receiver and set aside",
            "3 events could not be taken in (table dead_letter)");
  }

  private static Messaging messaging(int silence, int oldest, int aside, int deadLetters) {
    return new Messaging(
        Map.of("inbox", Duration.ofSeconds(silence), "relay", Duration.ofSeconds(1)),
        7,
        Duration.ofSeconds(oldest),
        aside,
        deadLetters);
  }
}
