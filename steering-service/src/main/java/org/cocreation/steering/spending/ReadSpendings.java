package org.cocreation.steering.spending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.http.Versioned;

/** Shows the spendings that waited for somebody, or still do. */
@ApplicationScoped
public class ReadSpendings {

  private static final int MOST = 200;

  private final ProposedSpendingRepository proposals;

  @Inject
  ReadSpendings(ProposedSpendingRepository proposals) {
    this.proposals = proposals;
  }

  /** Of a tranche, oldest first. */
  public List<Versioned<ProposedSpendingView>> proposed(UUID trancheId) {
    return proposals.list(trancheId, Optional.empty(), MOST).stream()
        .map(one -> Versioned.of(ProposedSpendingView.of(one), one.version()))
        .toList();
  }
}
