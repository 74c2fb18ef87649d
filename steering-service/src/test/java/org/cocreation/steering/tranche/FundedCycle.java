package org.cocreation.steering.tranche;

import static org.awaitility.Awaitility.await;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Side;
import org.cocreation.steering.CycleFixture;
import org.cocreation.steering.PartnershipFixture;
import org.cocreation.steering.cycle.CycleRepository;
import org.cocreation.steering.progress.CompletedActivities;

/** A cycle past the value gate, whose first tranche both sides' decision released. */
public final class FundedCycle {

  private final CycleFixture cycle;

  private FundedCycle(CycleFixture cycle) {
    this.cycle = cycle;
  }

  /** With the other services at work; in a partnership that may have other cycles. */
  public static FundedCycle in(
      PartnershipFixture partnership,
      String provider,
      String customer,
      String currency,
      String... tranches) {
    CycleFixture cycle = CycleFixture.startedIn(partnership);
    cycle.pledge(Side.PROVIDER, provider, currency).then().statusCode(201);
    cycle.pledge(Side.CUSTOMER, customer, currency).then().statusCode(201);
    cycle.planTranches(currency, tranches).then().statusCode(201);
    return of(cycle);
  }

  /** Of a cycle whose tranches are planned. */
  static FundedCycle of(CycleFixture cycle) {
    FundedCycle funded = new FundedCycle(cycle.in(Phase.DEVELOPMENT));
    funded.releaseFirst();
    funded.awaitEvidence();
    return funded;
  }

  /** As the decision at the value gate does it; where that did it already, nothing happens. */
  private void releaseFirst() {
    CycleRepository cycles = Arc.container().instance(CycleRepository.class).get();
    ReleaseTranche release = Arc.container().instance(ReleaseTranche.class).get();
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                release.releaseFirst(
                    cycles.requireAndLock(UUID.fromString(cycle.id())),
                    UUID.randomUUID(),
                    new ActingPerson(
                        cycle.partnership().provider().person("steering"),
                        "Steering",
                        cycle.partnership().provider().key(),
                        Side.PROVIDER)));
  }

  private void awaitEvidence() {
    CompletedActivities completed = Arc.container().instance(CompletedActivities.class).get();
    await()
        .until(
            () ->
                QuarkusTransaction.requiringNew()
                    .call(
                        () ->
                            completed.isCompleted(
                                UUID.fromString(cycle.id()), ActivityDefinition.DESIGN_CONCEPT)));
  }

  public List<String> tranches() {
    return cycle.get("/tranches").path("items.id");
  }

  Response tranche(String id) {
    return cycle.partnership().provider().as("steering").get("/api/v1/tranches/{id}", id);
  }

  Response release(Side by, String tranche) {
    return cycle
        .partnership()
        .of(by)
        .as("steering")
        .header("If-Match", tranche(tranche).header("ETag"))
        .body("{\"evidence\": {\"note\": \"The concept stands.\"}}")
        .post("/api/v1/tranches/{id}/release", tranche);
  }

  public Response spend(Side by, String tranche, String amount, String currency) {
    return cycle
        .partnership()
        .of(by)
        .as("steering")
        .body(
            "{\"amount\": {\"amount\": \"%s\", \"currency\": \"%s\"}, \"description\": \"Cells\"}"
                .formatted(amount, currency))
        .post("/api/v1/tranches/{id}/spendings", tranche);
  }

  public CycleFixture cycle() {
    return cycle;
  }
}
