package org.cocreation.steering;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.test.Crowd;

/** A partnership of two companies of its own, with people in all teams. */
public final class PartnershipFixture {

  private final Company provider;
  private final Company customer;
  private final String id;

  private PartnershipFixture(Company provider, Company customer, String id) {
    this.provider = provider;
    this.customer = customer;
    this.id = id;
  }

  /** Proposed by the provider, not answered yet. */
  public static PartnershipFixture proposed() {
    return proposed(Company.registered("provider"), Company.registered("customer"));
  }

  private static PartnershipFixture proposed(Company provider, Company customer) {
    String id =
        provider
            .as("steering")
            .body(
                "{\"name\": \"Site management\", \"side\": \"PROVIDER\", \"counterpart\": \"%s\"}"
                    .formatted(customer.key()))
            .post("/api/v1/partnerships")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    return new PartnershipFixture(provider, customer, id);
  }

  /** Accepted, with one person in each team of each side. */
  public static PartnershipFixture active() {
    return accepted(proposed());
  }

  /** The same, of these two. */
  public static PartnershipFixture active(Company provider, Company customer) {
    return accepted(proposed(provider, customer));
  }

  private static PartnershipFixture accepted(PartnershipFixture partnership) {
    partnership
        .customer()
        .as("steering")
        .header("If-Match", "*")
        .post("/api/v1/partnerships/{id}/acceptance", partnership.id)
        .then()
        .statusCode(200);
    for (Side side : Side.values()) {
      for (String team : new String[] {"development", "operations"}) {
        partnership.add(side, team);
      }
    }
    return partnership;
  }

  private void add(Side side, String team) {
    Company company = of(side);
    company
        .as("steering")
        .header("If-Match", "*")
        .body(
            "{\"person\": \"%s\", \"name\": \"%s\", \"teams\": [\"%s\"]}"
                .formatted(company.person(team), team, team.toUpperCase(java.util.Locale.ROOT)))
        .post("/api/v1/partnerships/{id}/members", id)
        .then()
        .statusCode(201);
  }

  /** Somebody steers for that side too, whatever the person is for the other one. */
  public void addToSteering(Side side, String person) {
    change(of(side).as("steering"))
        .body(
            "{\"person\": \"%s\", \"name\": \"Second\", \"teams\": [\"STEERING\"]}"
                .formatted(person))
        .post("/api/v1/partnerships/{id}/members", id)
        .then()
        .statusCode(201);
  }

  /** That side takes one of its people out. */
  public Response remove(Side side, String person) {
    return change(of(side).as("steering"))
        .delete("/api/v1/partnerships/{id}/members/{person}", id, person);
  }

  /** A request with the partnership's current version in If-Match. */
  public RequestSpecification change(RequestSpecification request) {
    return request.header("If-Match", etag());
  }

  public String etag() {
    return Crowd.etag(provider.as("steering").get("/api/v1/partnerships/{id}", id));
  }

  public String id() {
    return id;
  }

  public Company provider() {
    return provider;
  }

  public Company customer() {
    return customer;
  }

  public Company of(Side side) {
    return side == Side.PROVIDER ? provider : customer;
  }
}
