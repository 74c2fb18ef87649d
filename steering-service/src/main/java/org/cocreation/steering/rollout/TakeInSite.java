package org.cocreation.steering.rollout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.cocreation.steering.cycle.CycleRepository;

/** Operations planned a site, committed to it, or let it go live (4.2.4). */
@ApplicationScoped
public class TakeInSite {

  private final CycleRepository cycles;
  private final ToldSites sites;

  TakeInSite(CycleRepository cycles, ToldSites sites) {
    this.cycles = cycles;
    this.sites = sites;
  }

  /**
   * Keeps the newest state of it, in whatever order its states come; nothing for a cycle that is
   * not known here.
   *
   * @throws IllegalArgumentException where the site is another cycle's
   */
  @Transactional
  public void tell(UUID cycleId, SiteState state, long sequence) {
    if (cycles.findAndLock(cycleId).isEmpty()) {
      return;
    }
    ToldSite site =
        sites.findByIdOptional(state.id()).orElseGet(() -> new ToldSite(state.id(), cycleId));
    if (!site.cycleId().equals(cycleId)) {
      throw new IllegalArgumentException(state.id() + " is known as a site of another cycle");
    }
    if (site.tell(state, sequence)) {
      sites.persist(site);
    }
  }
}
