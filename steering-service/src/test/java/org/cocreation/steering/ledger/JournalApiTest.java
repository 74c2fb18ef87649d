package org.cocreation.steering.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.steering.Company;
import org.cocreation.steering.CycleFixture;
import org.junit.jupiter.api.Test;

/** R9: whatever was booked can be taken out, to read or to calculate with. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class JournalApiTest {

  private static final String LEDGER = "/api/v1/partnerships/{id}/ledger";

  @Test
  void shouldExportTheJournalAsJsonAndCsvWithoutFormulas() {
    CycleFixture cycle = CycleFixture.started();
    Company provider = cycle.partnership().provider();
    provider
        .as("steering")
        .body(
            """
            {"amount": {"amount": "10.50", "currency": "EUR"},
             "note": "=HYPERLINK(\\"http://x\\", \\"a, b\\")"}\
            """)
        .post("/api/v1/cycles/{id}/pledges", cycle.id())
        .then()
        .statusCode(201);
    cycle.pledge(Side.CUSTOMER, "7", "SEK").then().statusCode(201);
    cycle.pledge(Side.CUSTOMER, "0", "EUR").then().statusCode(201);
    String journal = LEDGER + "/journal";

    Response first = provider.as("steering").get(journal + "?limit=1", cycle.partnership().id());
    first
        .then()
        .contentType("application/json")
        .body("items.number", contains(1))
        .body("items[0].kind", equalTo("PLEDGE"))
        .body("items[0].postings.account", contains("AVAILABLE", "PLEDGED"))
        .body("items[0].postings[0].debit", equalTo("10.50"))
        .body("items[0].postings[1].credit", equalTo("10.50"))
        .body("items[0].description", startsWith("=HYPERLINK"));
    provider
        .as("steering")
        .get(
            journal + "?limit=1&cursor={cursor}",
            cycle.partnership().id(),
            first.<String>path("nextCursor"))
        .then()
        .body("items.number", contains(2))
        .body("items[0].currency", equalTo("SEK"))
        .body("nextCursor", nullValue());
    provider
        .as("steering")
        .get(journal + "?cursor=eA", cycle.partnership().id())
        .then()
        .statusCode(422);

    Response csv =
        provider.as("steering").accept("text/csv").get(journal, cycle.partnership().id());

    csv.then()
        .statusCode(200)
        .contentType(startsWith("text/csv"))
        .header("Content-Disposition", containsString("journal.csv"))
        .body(containsString("\"'=HYPERLINK(\"\"http://x\"\", \"\"a, b\"\")\""))
        .body(not(containsString(",\"=HYPERLINK")));
    assertThat(csv.asString()).startsWith("number,");
    assertThat(
            provider
                .as("steering")
                .accept("text/csv")
                .get(journal + "?bom=true", cycle.partnership().id())
                .asString())
        .isEqualTo("\uFEFF" + csv.asString());
    List<String> lines = csv.asString().lines().toList();
    assertThat(lines).hasSize(5);
    assertThat(lines.getFirst())
        .startsWith("number,at,kind,account,side,currency,debit,credit,cycleId");
    assertThat(lines.get(1)).startsWith("1,").contains(",PLEDGE,AVAILABLE,PROVIDER,EUR,10.50,,");
    assertThat(lines.get(4)).startsWith("2,").contains(",PLEDGE,PLEDGED,CUSTOMER,SEK,,7.00,");
  }
}
