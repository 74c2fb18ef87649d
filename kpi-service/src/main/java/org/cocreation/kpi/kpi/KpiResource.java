package org.cocreation.kpi.kpi;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.http.Page;
import org.cocreation.chassis.http.Paging;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.chassis.partnership.PartnershipDirectory;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.kpi.cycle.Cycle;
import org.cocreation.kpi.cycle.ShowCycle;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the KPIs do. */
@Path("/api/v1/kpis")
@Authenticated
@RunOnVirtualThread
@Tag(name = "KPIs", description = "Whether what was agreed is reached.")
public class KpiResource {

  private final ShowKpis showKpis;
  private final ShowCycle showCycle;
  private final PartnershipDirectory directory;
  private final Access access;
  private final CurrentActor actor;

  KpiResource(
      ShowKpis showKpis,
      ShowCycle showCycle,
      PartnershipDirectory directory,
      Access access,
      CurrentActor actor) {
    this.showKpis = showKpis;
    this.showCycle = showCycle;
    this.directory = directory;
    this.access = access;
    this.actor = actor;
  }

  @GET
  @Operation(
      summary = "Lists KPIs and how they do",
      description = "Of all partnerships in which you are, or of one cycle; without their series.")
  public Page<KpiView> listKpis(
      @Parameter(
              description =
                  "Only those that concern this cycle: its own, and those of goals that name no"
                      + " cycle.")
          @QueryParam("cycle")
          UUID cycleId,
      @BeanParam @Valid Paging paging) {
    UUID after = paging.after(UUID::fromString).orElse(null);
    List<KpiView> found;
    if (cycleId == null) {
      List<UUID> mine =
          directory.memberships(actor.get()).stream().map(Membership::partnershipId).toList();
      found = showKpis.page(mine, after, paging.fetch());
    } else {
      Cycle cycle = showCycle.require(cycleId, actor.get());
      found = showKpis.page(cycle.id(), cycle.partnershipId(), after, paging.fetch());
    }
    return paging.page(found, KpiView::id);
  }

  @GET
  @Path("/{id}")
  @Operation(
      summary = "Shows a KPI with what was measured",
      description = "Status and progress follow from the measurement that was observed last.")
  public KpiView showKpi(@PathParam("id") UUID id) {
    KpiView kpi = showKpis.find(id).orElseThrow(() -> Refusal.notFound("KPI"));
    Membership ignored = access.asMember("KPI", kpi.partnershipId(), actor.get());
    return kpi;
  }
}
