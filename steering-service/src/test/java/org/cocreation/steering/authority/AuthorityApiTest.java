package org.cocreation.steering.authority;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.cocreation.chassis.database.Sql;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.chassis.test.TestStack;
import org.cocreation.chassis.test.Tokens;
import org.cocreation.localstack.Persona;
import org.cocreation.steering.Company;
import org.cocreation.steering.PartnershipFixture;
import org.junit.jupiter.api.Test;

/** Who may bind an organization, and how that is said. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class AuthorityApiTest {

  private static final String ORGANIZATION = "/api/v1/organizations/{key}";
  private static final String AUTHORITY = ORGANIZATION + "/authority";
  private static final String PARTNERSHIP = "/api/v1/partnerships/{id}";

  @Inject Sql sql;

  @Test
  void shouldLetOnlyRepresentativesBindTheirOrganization() {
    Company unknown = Company.unregistered("company");
    refused(unknown.as("development").body("{\"name\": \"Mine\"}").post("/api/v1/organizations"));
    PartnershipFixture partnership = PartnershipFixture.proposed();
    Company customer = partnership.customer();
    refused(
        customer
            .as("development")
            .body(
                "{\"name\": \"Ours\", \"side\": \"PROVIDER\", \"counterpart\": \"%s\"}"
                    .formatted(partnership.provider().key()))
            .post("/api/v1/partnerships"));
    refused(
        partnership
            .change(customer.as("development"))
            .post(PARTNERSHIP + "/acceptance", partnership.id()));
    refused(
        partnership
            .change(customer.as("development"))
            .body("{\"reason\": \"No.\"}")
            .post(PARTNERSHIP + "/refusal", partnership.id()));
    refused(
        customer
            .as("development")
            .header("If-Match", "\"0\"")
            .body("{\"name\": \"Mine\"}")
            .put(ORGANIZATION, customer.key()));
  }

  /** Whoever is not here is judged by what the token had last, also where that was refused. */
  @Test
  void shouldNoteThatARoleIsLostThoughTheRequestIsRefusedForIt() {
    Company company = Company.registered("company");
    String person = company.person("development");
    given()
        .auth()
        .oauth2(
            TestStack.running()
                .issuer()
                .tokenClaiming(
                    company.persona("development"), "groups", List.of("cocreation-representative")))
        .contentType("application/json")
        .header("If-Match", company.as("steering").get(AUTHORITY, company.key()).header("ETag"))
        .body("{\"when\": \"ALWAYS\"}")
        .put(AUTHORITY + "/four-eyes", company.key())
        .then()
        .statusCode(200);
    assertThat(roles(person)).isEqualTo(1);

    refused(
        company
            .as("development")
            .body(
                "{\"name\": \"Ours\", \"side\": \"PROVIDER\", \"counterpart\": \"%s\"}"
                    .formatted(Company.registered("other").key()))
            .post("/api/v1/partnerships"));

    assertThat(roles(person)).isZero();
  }

  private int roles(String person) {
    return QuarkusTransaction.requiringNew()
        .call(() -> sql.list("select 1 from role_holder where person = ?", row -> 1, person))
        .size();
  }

  @Test
  void shouldLetOnlyRepresentativesSayWhoSteersAndHowThePartnershipGoesOn() {
    PartnershipFixture partnership = PartnershipFixture.active();
    Company customer = partnership.customer();
    member(partnership, customer.as("steering"), "second", "STEERING").then().statusCode(201);

    member(partnership, customer.as("second"), "third", "OPERATIONS").then().statusCode(201);
    refused(member(partnership, customer.as("second"), "fourth", "STEERING"));
    refused(
        partnership
            .change(customer.as("second"))
            .body("{\"teams\": [\"STEERING\"]}")
            .put(PARTNERSHIP + "/members/{p}", partnership.id(), customer.person("third")));
    refused(
        partnership
            .change(customer.as("second"))
            .delete(PARTNERSHIP + "/members/{p}", partnership.id(), customer.person("steering")));
    refused(
        partnership
            .change(customer.as("second"))
            .body("{\"name\": \"Mine\"}")
            .put(PARTNERSHIP, partnership.id()));
    refused(
        partnership
            .change(customer.as("second"))
            .body("{\"reason\": \"Over.\"}")
            .post(PARTNERSHIP + "/ending", partnership.id()));
  }

  @Test
  void shouldNameMoreAndNeverRemoveTheLast() {
    Company company = Company.registered("company");
    String second = company.person("second");
    company
        .as("steering")
        .get(AUTHORITY, company.key())
        .then()
        .body("representatives.person", contains(company.person("steering")))
        .body("signers", empty());

    named(company.authority(), company, second).then().statusCode(200);
    // Named ones name others, whatever their tokens say.
    named(authority(company, "second"), company, company.person("third")).then().statusCode(200);
    removed(authority(company, "second"), company, company.person("steering"))
        .then()
        .statusCode(200);
    removed(authority(company, "second"), company, company.person("third")).then().statusCode(200);
    removed(authority(company, "second"), company, second)
        .then()
        .statusCode(409)
        .body("type", endsWith(":last-representative"));
    refused(named(authority(company, "third"), company, company.person("third")));
    assertThat(told(company))
        .containsExactly(
            "representative-named",
            "representative-named",
            "representative-named",
            "representative-removed",
            "representative-removed");
  }

  @Test
  void shouldTakeTheFirstRepresentativeFromTheConfigurationUntilOneIsNamed() {
    clerk().body("{\"name\": \"Firstcorp\"}").post("/api/v1/organizations").then().statusCode(201);

    clerk()
        .header("If-Match", clerk().get(AUTHORITY, "firstcorp").header("ETag"))
        .body("{\"name\": \"Kim\"}")
        .put(AUTHORITY + "/representatives/{p}", "firstcorp", "kim@firstcorp")
        .then()
        .statusCode(200)
        .body("representatives.person", contains("clerk@firstcorp", "kim@firstcorp"));
    clerk()
        .header("If-Match", clerk().get(AUTHORITY, "firstcorp").header("ETag"))
        .delete(AUTHORITY + "/representatives/{p}", "firstcorp", "clerk@firstcorp")
        .then()
        .statusCode(200);
    refused(
        clerk()
            .header("If-Match", clerk().get(AUTHORITY, "firstcorp").header("ETag"))
            .body("{\"when\": \"NEVER\"}")
            .put(AUTHORITY + "/four-eyes", "firstcorp"));
  }

  @Test
  void shouldShowItToTheOrganizationsOwnPeopleOnly() {
    Company company = Company.registered("company");
    Company rival = Company.registered("rival");

    String other = rival.as("steering").get(AUTHORITY, company.key()).asString();
    assertThat(other).isEqualTo(rival.as("steering").get(AUTHORITY, "nobody").asString());
    rival
        .authority()
        .body("{\"name\": \"Mine\"}")
        .put(AUTHORITY + "/representatives/{p}", company.key(), rival.person("steering"))
        .then()
        .statusCode(404);
    company.as("operations").get(AUTHORITY, company.key()).then().statusCode(200);
  }

  @Test
  void shouldSayWhenItTakesTwo() {
    Company company = Company.registered("company");

    company
        .authority()
        .body(
            """
            {"when": "ABOVE", "amount": {"amount": "500", "currency": "EUR"}}""")
        .put(AUTHORITY + "/four-eyes", company.key())
        .then()
        .statusCode(200)
        .body("fourEyes.amount.amount", equalTo("500"));
    company
        .authority()
        .body(
            """
            {"when": "NEVER", "amount": {"amount": "500", "currency": "EUR"}}""")
        .put(AUTHORITY + "/four-eyes", company.key())
        .then()
        .statusCode(422);
    company
        .as("steering")
        .header("If-Match", "\"0\"")
        .body("{\"when\": \"NEVER\"}")
        .put(AUTHORITY + "/four-eyes", company.key())
        .then()
        .statusCode(412);
  }

  private List<String> told(Company company) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                sql.list(
                    "select fact from audit_entry where subject = ? and fact like ?"
                        + " order by sequence",
                    row -> {
                      String fact = row.getString(1);
                      return fact.substring(fact.lastIndexOf("representative")).replace(".v1", "");
                    },
                    company.key(),
                    "%representative%"));
  }

  private static Response member(
      PartnershipFixture partnership, RequestSpecification by, String who, String team) {
    return partnership
        .change(by)
        .body(
            "{\"person\": \"%s\", \"name\": \"X\", \"teams\": [\"%s\"]}"
                .formatted(partnership.customer().person(who), team))
        .post(PARTNERSHIP + "/members", partnership.id());
  }

  private static Response named(RequestSpecification by, Company company, String person) {
    return by.body("{\"name\": \"Somebody\"}")
        .put(AUTHORITY + "/representatives/{p}", company.key(), person);
  }

  private static Response removed(RequestSpecification by, Company company, String person) {
    return by.delete(AUTHORITY + "/representatives/{p}", company.key(), person);
  }

  private static RequestSpecification authority(Company company, String who) {
    return company
        .as(who)
        .header("If-Match", company.as(who).get(AUTHORITY, company.key()).header("ETag"));
  }

  private static RequestSpecification clerk() {
    return given()
        .auth()
        .oauth2(Tokens.of(Persona.of("clerk@firstcorp", "Clerk", "firstcorp")))
        .contentType("application/json");
  }

  private static void refused(Response answer) {
    answer.then().statusCode(403).body("type", endsWith(":not-a-representative"));
  }
}
