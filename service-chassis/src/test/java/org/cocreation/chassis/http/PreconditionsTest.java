package org.cocreation.chassis.http;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cocreation.chassis.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreconditionsTest {

  @ParameterizedTest
  @ValueSource(strings = {"\"3\"", "*", "\"1\", \"3\"", " \"3\" "})
  void shouldPassWhenTheVersionThatStandsIsNamed(String ifMatch) {
    assertThatCode(() -> Preconditions.requireMatch(ifMatch, 3)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"2\"", "3", "W/\"3\"", "\"33\""})
  void shouldRefuseAnyOtherVersionAsStale(String ifMatch) {
    assertThatThrownBy(() -> Preconditions.requireMatch(ifMatch, 3))
        .isInstanceOfSatisfying(
            Refusal.class,
            r -> org.assertj.core.api.Assertions.assertThat(r.status()).isEqualTo(412));
  }

  @Test
  void shouldAskForAVersionWhenNoneIsNamed() {
    assertThatThrownBy(() -> Preconditions.requireMatch(null, 3))
        .isInstanceOfSatisfying(
            Refusal.class,
            r -> org.assertj.core.api.Assertions.assertThat(r.status()).isEqualTo(428));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      value = {
        "W/\"3\",strong ETags only",
        "W/\"7\",strong ETags only",
        "3,in its quotes",
        "\"2\",Somebody changed this",
      })
  void shouldSayWhyAnETagMatchesNothing(String ifMatch, String detail) {
    assertThatThrownBy(() -> Preconditions.requireMatch(ifMatch, 3)).hasMessageContaining(detail);
  }
}
