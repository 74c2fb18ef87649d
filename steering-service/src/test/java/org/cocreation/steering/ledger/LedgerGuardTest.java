package org.cocreation.steering.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.steering.CycleFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R9 below the code: the database itself refuses what would falsify the ledger. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class LedgerGuardTest {

  @Inject AgroalDataSource dataSource;

  private CycleFixture cycle;

  @BeforeEach
  void pledge() {
    cycle = CycleFixture.started();
    cycle.pledge(Side.PROVIDER, "10.00", "EUR").then().statusCode(201);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update journal_entry set description = 'never said'",
        "delete from journal_entry",
        "truncate journal_entry cascade",
        "update posting set amount = amount + 1",
        "delete from posting",
        "truncate posting",
        "update pledge set amount = 0",
        "delete from pledge",
        "truncate pledge",
        "update spending set amount = 1",
        "truncate spending",
        "delete from ledger_account",
        "truncate ledger_account cascade"
      })
  void shouldOnlyEverAddToTheJournal(String change) {
    assertThatThrownBy(() -> execute(change)).hasMessageContaining("only ever added to");
  }

  @Test
  void shouldChangeABalanceByPostingsOnly() {
    assertThatThrownBy(() -> execute("update ledger_account set balance = balance + 1"))
        .hasMessageContaining("changed by postings only");
  }

  @Test
  void shouldCommitNoEntryThatDoesNotBalance() throws SQLException {
    assertThatThrownBy(() -> execute(entry(2), posting(2, "AVAILABLE", 500)))
        .hasMessageContaining("does not balance");
    assertThatThrownBy(
            () -> execute(entry(2), posting(2, "AVAILABLE", 500), posting(2, "PLEDGED", -499)))
        .hasMessageContaining("does not balance");
    assertThatThrownBy(() -> execute(entry(2))).hasMessageContaining("does not balance");
    assertThatThrownBy(() -> execute(posting(1, "AVAILABLE", 500), posting(1, "PLEDGED", -500)))
        .hasMessageContaining("posting_pkey");

    execute(entry(2), posting(2, "AVAILABLE", 500), posting(2, "PLEDGED", -500));

    assertThat(balance("AVAILABLE")).isEqualTo(1500);
    assertThat(balance("PLEDGED")).isEqualTo(1500);
  }

  @Test
  void shouldTakeNoAccountBelowZero() throws SQLException {
    assertThatThrownBy(
            () -> execute(entry(2), posting(2, "AVAILABLE", -1001), posting(2, "PLEDGED", 1001)))
        .hasMessageContaining("ledger_account_balance_check");

    assertThat(balance("AVAILABLE")).isEqualTo(1000);
  }

  private String entry(int number) {
    return """
    insert into journal_entry (id, partnership_id, number, kind, cycle_id, reference_id, currency,
      person, name, organization, side, booked_at)
    values (gen_random_uuid(), '%s', %d, 'PLEDGE', '%s', gen_random_uuid(), 'EUR', 'p', 'n', 'o',
      'PROVIDER', now())"""
        .formatted(cycle.partnership().id(), number, cycle.id());
  }

  private String posting(int number, String account, long amount) {
    return """
    insert into posting (entry_id, account_id, amount)
    select e.id, a.id, %d from journal_entry e, ledger_account a
    where e.partnership_id = '%s' and e.number = %d and a.cycle_id = '%s' and a.kind = '%s'"""
        .formatted(amount, cycle.partnership().id(), number, cycle.id(), account);
  }

  private long balance(String account) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select balance from ledger_account where cycle_id = '%s' and kind = '%s'"
                    .formatted(cycle.id(), account))) {
      row.next();
      return row.getLong(1);
    }
  }

  /** In one transaction. */
  private void execute(String... statements) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        for (String sql : statements) {
          boolean ignored = statement.execute(sql);
        }
        connection.commit();
      } catch (SQLException e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    }
  }
}
