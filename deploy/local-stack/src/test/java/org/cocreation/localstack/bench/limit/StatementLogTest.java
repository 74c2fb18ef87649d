package org.cocreation.localstack.bench.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.cocreation.localstack.Service;
import org.junit.jupiter.api.Test;

class StatementLogTest {

  private static final String LOG =
      """
      2026-11-28 19:18:02.100 UTC [7] operations|LOG:  statement: BEGIN
      2026-11-28 19:18:02.101 UTC [8] operations|LOG:  statement: BEGIN
      2026-11-28 19:18:02.102 UTC [8] operations|LOG:  execute S_3: select pain from need where pain = $1
      2026-11-28 19:18:02.102 UTC [8] operations|DETAIL:  Parameters: $1 = 'marked'
      2026-11-28 19:18:02.103 UTC [7] operations|LOG:  execute <unnamed>: insert into need (pain, note)
      \tvalues ($1, $2)
      2026-11-28 19:18:02.103 UTC [7] operations|DETAIL:  Parameters: $1 = 'it''s marked, $2 = no', $2 = NULL
      2026-11-28 19:18:02.104 UTC [8] operations|LOG:  execute S_1: COMMIT
      2026-11-28 19:18:02.104 UTC [9] kpi|LOG:  execute S_9: insert into seen values ($1)
      2026-11-28 19:18:02.104 UTC [9] kpi|DETAIL:  Parameters: $1 = 'marked'
      2026-11-28 19:18:02.105 UTC [7] operations|LOG:  execute S_14: update hearing set version = 2
      2026-11-28 19:18:02.106 UTC [7] operations|LOG:  execute S_1: COMMIT
      """;

  @Test
  void shouldFindTheTransactionThatWrote() {
    assertThat(StatementLog.find(Service.OPERATIONS, "marked", LOG))
        .hasValueSatisfying(
            transaction -> {
              assertThat(transaction)
                  .extracting(StatementLog.Logged::sql)
                  .containsExactly(
                      "insert into need (pain, note)\nvalues ($1, $2)",
                      "update hearing set version = 2");
              assertThat(transaction.getFirst().parameters())
                  .containsExactly("it's marked, $2 = no", null);
            });
  }

  @Test
  void shouldNotTakeOneThatIsNotCommittedYet() {
    String begun = LOG.substring(0, LOG.indexOf("2026-11-28 19:18:02.106"));

    assertThat(StatementLog.find(Service.OPERATIONS, "marked", begun)).isEmpty();
  }

  @Test
  void shouldSeeOfWhichTypeAListIs() {
    assertThat(ListTypes.type("{01a22397-d2a8-7a49-9a8a-328d3d69b0b5}")).isEqualTo("uuid");
    assertThat(ListTypes.type("{\"2026-11-28 19:18:02.153705+00\"}")).isEqualTo("timestamptz");
    assertThat(ListTypes.type("{1,2}")).isEqualTo("bigint");
    assertThat(ListTypes.type("{0.6}")).isEqualTo("numeric");
    assertThat(ListTypes.type("{NULL,0.6}")).isEqualTo("numeric");
    assertThat(ListTypes.type("{NULL}")).isNull();
    assertThat(ListTypes.type("{}")).isNull();
    assertThat(ListTypes.type("{t}")).isEqualTo("boolean");
    assertThat(ListTypes.type("{\"{\\\"id\\\":1}\"}")).isEqualTo("text");
  }
}
