package org.cocreation.steering.spending;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cocreation.chassis.http.Versioned;

/** Shows the spendings that wait for somebody. */
@ApplicationScoped
public class ReadSpendings {

  private final ProposedSpendingRepository proposals;

  ReadSpendings(ProposedSpendingRepository proposals) {
    this.proposals = proposals;
  }

  /** Of a cycle, by tranche, oldest first. */
  public Map<UUID, List<Versioned<ProposedSpendingView>>> waiting(
      UUID partnershipId, UUID cycleId) {
    return proposals.waiting(partnershipId, cycleId).stream()
        .collect(
            Collectors.groupingBy(
                ProposedSpending::trancheId,
                Collectors.mapping(
                    one -> Versioned.of(ProposedSpendingView.of(one), one.version()),
                    Collectors.toList())));
  }
}
