package org.cocreation.steering.goal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.partnership.Members;
import org.cocreation.chassis.partnership.PartnershipDirectory;
import org.cocreation.chassis.problem.Refusal;

/** Who may answer for a KPI: the members of each side. */
@ApplicationScoped
class KpiOwners {

  private final PartnershipDirectory directory;

  KpiOwners(PartnershipDirectory directory) {
    this.directory = directory;
  }

  /**
   * @throws Refusal 422 for an owner who is not a member of that side
   */
  void require(UUID partnershipId, List<KpiContent> kpis) {
    Members members =
        directory.members(
            partnershipId,
            kpis.stream().flatMap(kpi -> kpi.owners().stream()).map(KpiOwner::person).toList());
    for (int i = 0; i < kpis.size(); i++) {
      for (KpiOwner owner : kpis.get(i).owners()) {
        if (members.of(owner.side(), owner.person()).isEmpty()) {
          throw Refusal.invalidField(
              "kpis[" + i + "].owners",
              "must be members of their side; %s is not a member of %s",
              owner.person(),
              owner.side());
        }
      }
    }
  }
}
