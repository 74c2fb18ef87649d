package org.cocreation.kpi.intake;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.cocreation.chassis.http.Page;
import org.cocreation.chassis.http.Paging;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.kpi.kpi.Kpi;
import org.cocreation.kpi.kpi.KpiRepository;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What of a KPI was measured wrongly. */
@Path("/api/v1/kpis/{id}/corrections")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Measurements")
public class KpiCorrectionsResource {

  private final CorrectionStore corrections;
  private final KpiRepository kpis;
  private final Access access;
  private final CurrentActor actor;

  KpiCorrectionsResource(
      CorrectionStore corrections, KpiRepository kpis, Access access, CurrentActor actor) {
    this.corrections = corrections;
    this.kpis = kpis;
    this.access = access;
    this.actor = actor;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Lists the corrections of a KPI's measurements",
      description = "Newest first, with what was measured first, to every member.")
  @APIResponse(responseCode = "200", description = "A page of them.")
  @APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
  public Page<CorrectionView> listCorrections(
      @PathParam("id") UUID id, @BeanParam @Valid Paging paging) {
    Kpi kpi = access.toRead("KPI", kpis.findByIdOptional(id), actor.get());
    return paging.page(
        corrections.ofKpi(kpi.id(), paging.after(Long::valueOf).orElse(null), paging.fetch()),
        CorrectionView::number);
  }
}
