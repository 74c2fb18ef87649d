package org.cocreation.localstack.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RestartPolicyTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final RestartPolicy policy =
      new RestartPolicy(
          new RestartPolicy.Limits(
              Duration.ofSeconds(1), Duration.ofSeconds(5), 5, Duration.ofMinutes(10)));

  @Test
  void shouldWaitTwiceAsLongEachTimeUpToALimitAndThenGiveUp() {
    assertThat(policy.ended(NOON)).contains(Duration.ofSeconds(1));
    assertThat(policy.ended(NOON.plusSeconds(10))).contains(Duration.ofSeconds(2));
    assertThat(policy.ended(NOON.plusSeconds(20))).contains(Duration.ofSeconds(4));
    assertThat(policy.ended(NOON.plusSeconds(30))).contains(Duration.ofSeconds(5));
    assertThat(policy.ended(NOON.plusSeconds(40))).contains(Duration.ofSeconds(5));
    assertThat(policy.ended(NOON.plusSeconds(50))).isEmpty();
  }

  @Test
  void shouldForgetWhatWasLongAgo() {
    for (int day = 0; day < 20; day++) {
      assertThat(policy.ended(NOON.plus(Duration.ofDays(day)))).contains(Duration.ofSeconds(1));
    }
    assertThat(policy.endsUntil(NOON.plus(Duration.ofDays(20)))).isZero();
  }

  @Test
  void shouldBeginAnewOnceSomebodyHasSeenToIt() {
    for (int end = 0; end < 6; end++) {
      var ignored = policy.ended(NOON);
    }

    policy.forget();

    assertThat(policy.ended(NOON)).contains(Duration.ofSeconds(1));
  }
}
