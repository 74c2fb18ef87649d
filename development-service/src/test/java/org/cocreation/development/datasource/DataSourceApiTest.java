package org.cocreation.development.datasource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cocreation.chassis.test.Refused.refused;
import static org.cocreation.chassis.test.Tokens.as;
import static org.cocreation.development.PrioritizationFixture.CUSTOMER;
import static org.cocreation.development.PrioritizationFixture.OUTSIDER;
import static org.cocreation.development.PrioritizationFixture.PROVIDER;
import static org.cocreation.development.PrioritizationFixture.STEERING;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.development.SprintFixture;
import org.cocreation.development.Told;
import org.junit.jupiter.api.Test;

/** The customer's data that items need, as both sides' people and others meet them. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class DataSourceApiTest {

  private static final String ADDRESS = "/api/v1/data-sources/{id}";

  @Test
  void shouldKeepAnItemFromBeingDoneUntilItsDataAreReady() {
    SprintFixture fixture = SprintFixture.running(1);
    String sprint = fixture.sprint();
    String item = fixture.items().getFirst();
    String source =
        describe(fixture, PROVIDER, content(item, false))
            .then()
            .statusCode(201)
            .body("ready", equalTo(false))
            .body("ownerName", equalTo(CUSTOMER))
            .extract()
            .path("id");

    fixture.move(PROVIDER, sprint, item, "TO_DO", "DOING").then().statusCode(200);
    refused(409, "item-blocked", fixture.move(PROVIDER, sprint, item, "DOING", "DONE"))
        .body("detail", containsString("Payload sensors"));
    change(source, "*", content(item, true)).then().statusCode(200).body("ready", equalTo(true));
    fixture.move(PROVIDER, sprint, item, "DOING", "DONE").then().statusCode(200);
    assertThat(Told.in(fixture.cycle().id(), 7))
        .extracting(event -> event.path("type").asText().replaceAll(".*development[.]|[.]v1", ""))
        .contains("data-source.described", "data-source.changed");
  }

  @Test
  void shouldBeTheTaskOfSomebodyOfTheCustomerAndOfItemsOfTheCycle() {
    SprintFixture fixture = SprintFixture.withItems(1);
    String item = fixture.items().getFirst();
    describe(fixture, PROVIDER, content(item, false).replace(CUSTOMER, PROVIDER))
        .then()
        .statusCode(422)
        .body("violations[0].field", equalTo("owner"));
    describe(fixture, PROVIDER, content(UUID.randomUUID().toString(), false))
        .then()
        .statusCode(422)
        .body("violations[0].field", equalTo("itemIds"));
  }

  @Test
  void shouldAskForTheVersionThatWasSeenAndForTheDevelopmentTeam() {
    SprintFixture fixture = SprintFixture.withItems(1);
    String body = content(fixture.items().getFirst(), false);
    String source = describe(fixture, CUSTOMER, body).path("id");
    as(PROVIDER).body(body).put(ADDRESS, source).then().statusCode(428);
    change(source, "\"77\"", body).then().statusCode(412);
    refused(403, "wrong-team", describe(fixture, STEERING, body));
    describe(fixture, OUTSIDER, body).then().statusCode(404);
    as(STEERING).get(ADDRESS, source).then().statusCode(200);
    as(OUTSIDER).get(ADDRESS, source).then().statusCode(404);
  }

  private static String content(String item, boolean ready) {
    return """
        {"name": "Payload sensors", "owner": "%s", "dueOn": "%s", "hours": 16, "mapped": true,
         "access": true, "cleaned": true, "categorized": %s, "itemIds": ["%s"]}"""
        .formatted(CUSTOMER, SprintFixture.today().plusDays(7), ready, item);
  }

  private static Response describe(SprintFixture fixture, String persona, String body) {
    return as(persona).body(body).post(fixture.cycle().address("/data-sources"));
  }

  private static Response change(String source, String ifMatch, String body) {
    return as(CUSTOMER).headers(Map.of("If-Match", ifMatch)).body(body).put(ADDRESS, source);
  }
}
