package org.cocreation.steering.difference;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.database.Sql;
import org.cocreation.chassis.process.Side;
import org.cocreation.steering.CycleFixture;

/** What people do with the points of a cycle in which both sides stated their value. */
final class Points {

  static final String DIFFERENCES = "/api/v1/cycles/{id}/value-differences";
  static final String ONE = DIFFERENCES + "/{topic}";
  static final String WORDING = "{\"wording\": \"Both try it with two trucks first.\"}";
  static final String REASON = "{\"reason\": \"The mine closes one shift.\"}";

  private Points() {}

  /**
   * Both see another likely value, the provider names no lost revenue, and nobody what it costs.
   */
  static CycleFixture differing() {
    CycleFixture cycle = CycleFixture.started();
    cycle.stateValue(Side.PROVIDER, "240000.00");
    cycle.stateValue(Side.CUSTOMER, "400000.00");
    return cycle;
  }

  static CycleFixture settled() {
    CycleFixture cycle = differing();
    settle(cycle, "RANGE");
    return cycle;
  }

  static void settle(CycleFixture cycle, String topic) {
    propose(cycle.partnership().provider().as("steering"), cycle, topic, WORDING)
        .then()
        .statusCode(200);
    accept(cycle.partnership().customer().as("steering"), cycle, topic).then().statusCode(200);
  }

  static Response propose(RequestSpecification by, CycleFixture cycle) {
    return propose(by, cycle, WORDING);
  }

  static Response propose(RequestSpecification by, CycleFixture cycle, String wording) {
    return propose(by, cycle, "RANGE", wording);
  }

  static Response propose(
      RequestSpecification by, CycleFixture cycle, String topic, String wording) {
    return by.header("If-Match", etag(cycle, topic))
        .body(wording)
        .put(ONE + "/wording", cycle.id(), topic);
  }

  static Response propose(RequestSpecification by, String cycleId) {
    return by.body(WORDING).put(ONE + "/wording", cycleId, "RANGE");
  }

  static Response accept(RequestSpecification by, CycleFixture cycle) {
    return accept(by, cycle, "RANGE");
  }

  static Response accept(RequestSpecification by, CycleFixture cycle, String topic) {
    return by.header("If-Match", etag(cycle, topic)).post(ONE + "/acceptance", cycle.id(), topic);
  }

  static Response reopen(RequestSpecification by, CycleFixture cycle) {
    return by.header("If-Match", etag(cycle))
        .body(REASON)
        .post(ONE + "/reopening", cycle.id(), "RANGE");
  }

  static Response show(CycleFixture cycle, String topic) {
    return cycle.get("/value-differences/" + topic);
  }

  static Response list(CycleFixture cycle) {
    return cycle.get("/value-differences");
  }

  static String etag(CycleFixture cycle) {
    return etag(cycle, "RANGE");
  }

  static String etag(CycleFixture cycle, String topic) {
    return show(cycle, topic).header("ETag");
  }

  /** What was told of the point RANGE, in order. */
  static List<String> told(Sql sql, CycleFixture cycle) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                sql.list(
                    """
                    select a.fact from audit_entry a join value_difference d on a.subject = d.id::text
                    where d.cycle_id = ? and d.topic = 'RANGE' order by a.sequence""",
                    row -> row.getString(1),
                    UUID.fromString(cycle.id())));
  }
}
