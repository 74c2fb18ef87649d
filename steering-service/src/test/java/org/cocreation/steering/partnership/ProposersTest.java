package org.cocreation.steering.partnership;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.steering.Company;
import org.cocreation.steering.PartnershipFixture;
import org.junit.jupiter.api.Test;

/** Two people begin a partnership, each of whom represents a party when it begins. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class ProposersTest {

  private static final String PARTNERSHIP = "/api/v1/partnerships/{id}";
  private static final String REPRESENTATIVE =
      "/api/v1/organizations/{key}/authority/representatives/{person}";

  @Test
  void shouldRefuseThatOnePersonProposesAndAccepts() {
    PartnershipFixture partnership = PartnershipFixture.proposed();
    String both = partnership.provider().person("steering");

    accept(partnership.customer().asPerson(both), partnership.id(), partnership.etag())
        .statusCode(409)
        .body("type", endsWith(":same-person"));
    partnership
        .provider()
        .as("steering")
        .get(PARTNERSHIP, partnership.id())
        .then()
        .body("status", equalTo("PROPOSED"));
  }

  @Test
  void shouldRefuseToAcceptWhatWasProposedByWhoDoesNotRepresentThePartyAnyMore() {
    Company provider = Company.registered("provider");
    Company customer = Company.registered("customer");
    String second = provider.person("second");
    provider
        .authority()
        .body("{\"name\": \"Second\"}")
        .put(REPRESENTATIVE, provider.key(), second)
        .then()
        .statusCode(200);
    String id =
        provider
            .asPerson(second)
            .body(
                "{\"name\": \"Site management\", \"side\": \"PROVIDER\", \"counterpart\": \"%s\"}"
                    .formatted(customer.key()))
            .post("/api/v1/partnerships")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    String etag = provider.as("steering").get(PARTNERSHIP, id).header("ETag");

    provider.authority().delete(REPRESENTATIVE, provider.key(), second).then().statusCode(200);

    accept(customer.as("steering"), id, etag)
        .statusCode(409)
        .body("type", endsWith(":proposer-left"));
  }

  private static ValidatableResponse accept(RequestSpecification by, String id, String etag) {
    return by.header("If-Match", etag).post(PARTNERSHIP + "/acceptance", id).then();
  }
}
