package org.cocreation.chassis.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseTroubleTest {

  @ParameterizedTest
  @ValueSource(strings = {"08006", "40001", "53300", "55P03", "57P01", "58030"})
  void shouldPassWhereAConnectionOrALockIsMissing(String state) {
    assertThat(DatabaseTrouble.isCauseOf(new IllegalStateException(failure(state, null)))).isTrue();
  }

  @Test
  void shouldPassWhereThePoolGaveUpALogin() {
    assertThat(
            DatabaseTrouble.isCauseOf(failure("99999", "Interrupted while attempting to connect.")))
        .isTrue();
  }

  @Test
  void shouldNotPassWhereTheDriverMeetsWhatItDidNotExpect() {
    assertThat(DatabaseTrouble.isCauseOf(failure("99999", "Index 3 out of bounds"))).isFalse();
    assertThat(DatabaseTrouble.isCauseOf(failure("99999", null))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"22001", "23505", "42P01"})
  void shouldNotPassWhereTheStatementIsWrong(String state) {
    assertThat(DatabaseTrouble.isCauseOf(failure(state, null))).isFalse();
  }

  private static SQLException failure(String state, String cause) {
    return new SQLException("Not done.", state, cause == null ? null : new RuntimeException(cause));
  }
}
