package org.cocreation.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cocreation.chassis.test.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.chassis.test.QueryPlans;
import org.cocreation.chassis.test.StatementLog;
import org.cocreation.chassis.test.TestStack;
import org.junit.jupiter.api.Test;

/**
 * What the steering team looks at most costs the same however much there is: 10,000 cycles here.
 */
@QuarkusTest
@TestProfile(FeatureTest.class)
class QueryPlansTest {

  private static final String[] TEN_THOUSAND_CYCLES = {
    """
    insert into organization (key, name, version)
    select o, o, 0 from unnest(array['mincorp', 'constructcorp']) o on conflict do nothing""",
    """
    insert into authority (organization, version)
    select o, 0 from unnest(array['mincorp', 'constructcorp']) o on conflict do nothing""",
    """
    insert into partnership (id, name, status, proposed_at, changed_at, version)
    select md5('p' || p)::uuid, 'Partnership ' || p, 'ACTIVE', now(), now(), 0
    from generate_series(1, 20) p""",
    """
    insert into party (id, partnership_id, organization, name, side, accepted_at)
    select gen_random_uuid(), md5('p' || p)::uuid, o, o,
      case o when 'mincorp' then 'CUSTOMER' else 'PROVIDER' end, now()
    from generate_series(1, 20) p, unnest(array['mincorp', 'constructcorp']) o""",
    """
    insert into member (id, partnership_id, person, name, organization, side, teams)
    select gen_random_uuid(), md5('p' || p)::uuid, 'steering@mincorp', 'Somebody', 'mincorp',
      'CUSTOMER', array['STEERING'] from generate_series(1, 20) p""",
    """
    insert into partnership_directory (partnership_id, name, active, sequence)
    select md5('p' || p)::uuid, 'Partnership ' || p, true, 1 from generate_series(1, 20) p""",
    """
    insert into partnership_member (partnership_id, person, name, organization, side, teams)
    select md5('p' || p)::uuid, 'steering@mincorp', 'Somebody', 'mincorp', 'CUSTOMER',
      array['STEERING'] from generate_series(1, 20) p""",
    """
    insert into cycle (id, partnership_id, micro_service_name, phase, round, status,
      awaiting_decision, started_at, version)
    select md5('c' || c)::uuid, md5('p' || c % 20 + 1)::uuid, 'Service ' || c, 'NEEDS', 1,
      case when c % 3 = 0 then 'RUNNING' else 'COMPLETED' end, false,
      timestamptz '2020-01-01' + c * interval '1 hour', 1 from generate_series(1, 10000) c""",
    """
    insert into activity (id, cycle_id, partnership_id, definition, round, state, opened_at, version)
    select md5('a' || c || ':' || a)::uuid, md5('c' || c)::uuid, md5('p' || c % 20 + 1)::uuid,
      'DEFINE_GOALS', a, case when a = 4 and c % 3 = 0 then 'OPEN' else 'COMPLETED' end,
      timestamptz '2020-01-01', 1
    from generate_series(1, 10000) c, generate_series(1, 4) a""",
    "analyze"
  };

  private static final String[] REMOVED =
      Stream.of("activity", "cycle", "member", "party", "partnership_directory")
          .map(
              table ->
                  """
                  delete from %s
                  where partnership_id in (select md5('p' || p)::uuid from generate_series(1, 20) p)"""
                      .formatted(table))
          .toArray(String[]::new);

  private static final String NOR_PARTNERSHIPS =
      "delete from partnership where id in (select md5('p' || p)::uuid from generate_series(1, 20) p)";

  @Test
  void shouldReadByIndexWhatTheTeamLooksAtMost() throws SQLException {
    QueryPlans.execute(TEN_THOUSAND_CYCLES);
    // As md5('p1')::uuid.
    String partnership = "ec6ef230-f182-8039-ee79-4566b9c58adc";
    String cycles = "/api/v1/partnerships/" + partnership + "/cycles";
    String cycle = as("steering@mincorp").get(cycles).path("items[0].id");
    String cursor = as("steering@mincorp").get(cycles + "?limit=10").path("nextCursor");
    String open = "/api/v1/activities?state=OPEN";
    String later = as("steering@mincorp").get(open + "&limit=10").path("nextCursor");

    QueryPlans plans = QueryPlans.ofService();
    try (StatementLog statements = StatementLog.of(TestStack.running())) {
      for (String path :
          List.of(
              open,
              open + "&cursor=" + later,
              "/api/v1/activities?cycle=" + cycle,
              "/api/v1/cycles/" + cycle,
              "/api/v1/cycles/" + cycle + "/decisions",
              cycles,
              cycles + "?cursor=" + cursor,
              "/api/v1/partnerships",
              "/api/v1/partnerships/" + partnership + "/goals")) {
        List<String> asked =
            statements.of(
                sql -> sql.toLowerCase(java.util.Locale.ROOT).startsWith("select"),
                () ->
                    assertThat(as("steering@mincorp").get(path).statusCode())
                        .as(path)
                        .isEqualTo(200));
        assertThat(asked).as(path).isNotEmpty();
        assertThat(plans.flaws(asked)).as(path).isEmpty();
      }
    } finally {
      QueryPlans.execute(REMOVED);
      QueryPlans.execute(NOR_PARTNERSHIPS);
    }
  }
}
