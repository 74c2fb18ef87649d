package org.cocreation.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cocreation.chassis.test.Tokens.as;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.chassis.test.QueryPlans;
import org.cocreation.chassis.test.StatementLog;
import org.cocreation.chassis.test.TestStack;
import org.junit.jupiter.api.Test;

/** What people look at most costs the same however much there is: with 10,000 cycles here. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class QueryPlansTest {

  private static final String[] TEN_THOUSAND_CYCLES = {
    """
    insert into partnership_directory (partnership_id, name, active, sequence)
    select md5('p' || p)::uuid, 'Partnership ' || p, true, 1 from generate_series(1, 20) p""",
    """
    insert into partnership_party (partnership_id, organization, name, side)
    select md5('p' || p)::uuid, o, o, case o when 'mincorp' then 'CUSTOMER' else 'PROVIDER' end
    from generate_series(1, 20) p, unnest(array['mincorp', 'constructcorp']) o""",
    """
    insert into partnership_member (partnership_id, person, name, organization, side, teams)
    select md5('p' || p)::uuid, 'steering@mincorp', 'Somebody', 'mincorp', 'CUSTOMER',
      array['STEERING'] from generate_series(1, 20) p""",
    """
    insert into cycle (id, partnership_id, micro_service, phase, round, status, awaiting_decision,
      started_at, sequence)
    select md5('c' || c)::uuid, md5('p' || c % 20 + 1)::uuid, 'Service ' || c, 'NEEDS', 1,
      case when c % 3 = 0 then 'RUNNING' else 'COMPLETED' end, false,
      timestamptz '2020-01-01' + c * interval '1 hour', 1 from generate_series(1, 10000) c""",
    """
    insert into cycle_activity (id, cycle_id, key, number, title, phase, team, round, state,
      opened_at, sequence)
    select gen_random_uuid(), md5('c' || c)::uuid, 'define-goals', a, 'Defining goals', 'NEEDS',
      'STEERING', 1, case when a = 1 then 'OPEN' else 'COMPLETED' end, timestamptz '2020-01-01', 1
    from generate_series(1, 10000) c, generate_series(1, 4) a""",
    """
    insert into kpi (id, goal_id, goal_name, partnership_id, cycle_id, name, unit, direction,
      baseline, target, aggregation)
    select md5('k' || k)::uuid, md5('g' || k)::uuid, 'Goal', md5('p' || k % 20 + 1)::uuid,
      case when k <= 60 then null else md5('c' || k % 10000 + 1)::uuid end, 'KPI ' || k, 't',
      'DECREASE', 2, 1, 'LAST'
    from generate_series(1, 20000) k""",
    """
    insert into kpi_standing (kpi_id, counted, told, observed_value, observed_at, observed_source,
      observed_id, observed_synthetic)
    select md5('k' || k)::uuid, 3, 3, 1.5, timestamptz '2026-01-01', 'logger', '3', true
    from generate_series(1, 20000) k""",
    """
    insert into measurement (kpi_id, source, measurement_id, value, observed_at, synthetic)
    select md5('k' || k)::uuid, 'logger', m, m, timestamptz '2026-01-01' + m * interval '1 day',
      true
    from generate_series(1, 20000) k, generate_series(1, 3) m""",
    """
    insert into timeline_entry (event_id, type, aggregate, partnership_id, cycle_id, occurred_at,
      event)
    select 'e' || e, 'org.cocreation.steering.cycle.started.v1',
      case when e % 50 = 0 then 'goal' else 'cycle' end,
      md5('p' || (e % 10000) % 20 + 1)::uuid,
      case when e % 50 = 0 then null else md5('c' || e % 10000)::uuid end,
      timestamptz '2020-01-01' + e * interval '1 minute', '{}'
    from generate_series(1, 60000) e""",
    """
    insert into work_item (id, scope, partnership_id, cycle_id, kind, team, side, about, since,
      rank, others, missing)
    select gen_random_uuid(), md5('c' || c)::uuid, md5('p' || c % 20 + 1)::uuid,
      md5('c' || c)::uuid, 'ACTIVITY', t, null, 'define-goals',
      timestamptz '2020-01-01' + c * interval '1 hour', timestamptz '9999-01-01', '{}', '{}'
    from generate_series(1, 10000) c,
      unnest(array['STEERING', 'DEVELOPMENT', 'OPERATIONS']) t""",
    """
    insert into search_entry (id, kind, thing, partnership_id, cycle_id, title, body, gone, at)
    select 'CYCLE|' || md5('c' || c)::uuid, 'CYCLE', md5('c' || c)::uuid,
      md5('p' || c % 20 + 1)::uuid, md5('c' || c)::uuid, 'Service ' || c, 'Found by its words',
      false, timestamptz '2020-01-01' + c * interval '1 hour' from generate_series(1, 10000) c""",
    """
    insert into work_fact (scope, kind, subject, partnership_id, sequence, at, data)
    select md5('c' || c)::uuid, 'pledge', p, md5('p' || c % 20 + 1)::uuid, 1,
      timestamptz '2020-01-01', '{}'
    from generate_series(1, 10000) c, generate_series(1, 3) p""",
    "analyze"
  };

  /** What other tests told stays. */
  private static final String[] REMOVED = {
    "delete from search_entry where body = 'Found by its words'",
    "delete from work_fact where scope in"
        + " (select id from cycle where micro_service like 'Service %')",
    "delete from work_item where cycle_id in"
        + " (select id from cycle where micro_service like 'Service %')",
    "delete from timeline_entry where event = '{}'",
    "delete from measurement where kpi_id in (select id from kpi where goal_name = 'Goal')",
    "delete from kpi_standing where kpi_id in (select id from kpi where goal_name = 'Goal')",
    "delete from kpi where goal_name = 'Goal'",
    "delete from cycle_activity where cycle_id in"
        + " (select id from cycle where micro_service like 'Service %')",
    "delete from cycle where micro_service like 'Service %'",
    "delete from partnership_member where person = 'steering@mincorp' and name = 'Somebody'",
    "delete from partnership_party where partnership_id in"
        + " (select partnership_id from partnership_directory where name like 'Partnership %')",
    "delete from partnership_directory where name like 'Partnership %'"
  };

  @Inject AgroalDataSource dataSource;

  @Test
  void shouldReadByIndexWhatPeopleLookAtMost() throws SQLException {
    QueryPlans.execute(TEN_THOUSAND_CYCLES);
    String cycle = "/api/v1/cycles/" + uuid("c7777");
    String cursor = as("steering@mincorp").get(cycle + "/timeline?limit=2").path("nextCursor");
    String older = as("steering@mincorp").get("/api/v1/portfolio").path("nextCursor");
    String later = as("steering@mincorp").get("/api/v1/work").path("nextCursor");
    JsonPath board = as("steering@mincorp").get("/api/v1/portfolio?limit=7").jsonPath();
    assertThat(board.getList("phases.cycles.flatten()").size() + board.getList("completed").size())
        .isEqualTo(7);
    assertThat(board.getString("nextCursor")).isNotNull();

    QueryPlans plans = QueryPlans.ofService();
    try (StatementLog statements = StatementLog.of(TestStack.running())) {
      for (String path :
          List.of(
              cycle,
              cycle + "/timeline",
              cycle + "/timeline?cursor=" + cursor,
              "/api/v1/search?q=service+77",
              "/api/v1/work",
              "/api/v1/work?cursor=" + later,
              "/api/v1/portfolio",
              "/api/v1/portfolio?cursor=" + older,
              "/api/v1/kpis?cycle=" + uuid("c7777"),
              "/api/v1/kpis/" + uuid("k7777"))) {
        List<String> asked =
            statements.of(
                sql -> sql.toLowerCase(java.util.Locale.ROOT).startsWith("select"),
                () -> as("steering@mincorp").get(path).then().statusCode(200));
        assertThat(asked).as(path).isNotEmpty();
        assertThat(plans.flaws(asked)).as(path).isEmpty();
      }
    } finally {
      QueryPlans.execute(REMOVED);
    }
  }

  /** As md5(...)::uuid. */
  private String uuid(String name) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        var row = statement.executeQuery("select md5('" + name + "')::uuid")) {
      row.next();
      return row.getObject(1, UUID.class).toString();
    }
  }
}
