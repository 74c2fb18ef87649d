package org.cocreation.operations.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cocreation.chassis.test.Tokens.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.cocreation.chassis.database.Sql;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.chassis.test.StatementLog;
import org.cocreation.chassis.test.TestStack;
import org.junit.jupiter.api.Test;

/** What came by links is shared all at once, however much it is. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class ShareManyTest {

  private static final String OWN = "operations@mincorp";
  private static final String OTHER_SIDE = "operations@constructcorp";

  @Inject Sql sql;

  @Test
  void shouldTakeAsManyStatementsForFortyAsForTwo() {
    LinkFixture few = LinkFixture.opened(100);
    LinkFixture many = LinkFixture.opened(100);
    receive(few, 2);
    receive(many, 40);

    List<String> forFew = statements(few, 2);
    List<String> forMany = statements(many, 40);

    assertThat(forFew).isNotEmpty();
    assertThat(forMany).hasSameSizeAs(forFew);
    as(OTHER_SIDE).get(many.cycle().path("summary")).then().body("total", equalTo(40));
  }

  @Test
  void shouldShareNoMoreThanFiveHundredAtOnceTheOldestFirst() {
    LinkFixture link = LinkFixture.opened(500);
    receive(link, 501);

    share(link)
        .then()
        .statusCode(200)
        .body("items", hasSize(500))
        .body("items[0].pain", equalTo("Number 1"))
        .body("items[499].pain", equalTo("Number 500"))
        .body("left", equalTo(1));
    share(link)
        .then()
        .body("items", hasSize(1))
        .body("items[0].pain", equalTo("Number 501"))
        .body("left", equalTo(0));
    share(link).then().statusCode(200).body("items", hasSize(0));
    as(OTHER_SIDE).get(link.cycle().path("summary")).then().body("total", equalTo(501));
  }

  private static List<String> statements(LinkFixture link, int shared) {
    try (StatementLog log = StatementLog.of(TestStack.running())) {
      return log.of(
          statement -> statement.contains("insert into operational_need"),
          () -> share(link).then().statusCode(200).body("items", hasSize(shared)));
    }
  }

  private static Response share(LinkFixture link) {
    return as(OWN).post("/api/v1/cycles/" + link.cycle().id() + "/received-needs/sharing");
  }

  /** As if so many had spoken by it. */
  private void receive(LinkFixture link, int many) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                sql.execute(
                    """
                    insert into received_need (id, link_id, partnership_id, cycle_id, side, process,
                      pain, frequency, since, state, sending_id, received_at, version)
                    select ('00000000-0000-7000-8000-' || right(link.id::text, 6)
                        || lpad(to_hex(n), 6, '0'))::uuid, link.id, partnership_id, cycle_id, side,
                      'Loading', 'Number ' || n, 'DAILY', '2024-05', 'WAITING', gen_random_uuid(),
                      now(), 0
                    from need_link link, generate_series(1, ?) n where link.id = ?::uuid""",
                    many,
                    link.id()));
  }
}
