package org.cocreation.kpi.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cocreation.chassis.http.Page;
import org.cocreation.chassis.http.Paging;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.chassis.partnership.PartnershipDirectory;
import org.cocreation.chassis.process.Phase;
import org.cocreation.kpi.cycle.Cycle;
import org.cocreation.kpi.cycle.CycleActivityRepository;
import org.cocreation.kpi.cycle.CycleRepository;
import org.cocreation.kpi.cycle.CycleView;
import org.cocreation.kpi.cycle.PartnershipView;
import org.cocreation.kpi.cycle.Partnerships;
import org.cocreation.kpi.kpi.KpiView;
import org.cocreation.kpi.kpi.ShowKpis;
import org.cocreation.kpi.timeline.TimelineRepository;

/** Puts a page of the board together, in seven reads whatever its size and the size of the rest. */
@ApplicationScoped
public class ShowPortfolio {

  private final PartnershipDirectory directory;
  private final Partnerships partnerships;
  private final CycleRepository cycles;
  private final CycleActivityRepository activities;
  private final ShowKpis showKpis;
  private final TimelineRepository timeline;

  ShowPortfolio(
      PartnershipDirectory directory,
      Partnerships partnerships,
      CycleRepository cycles,
      CycleActivityRepository activities,
      ShowKpis showKpis,
      TimelineRepository timeline) {
    this.directory = directory;
    this.partnerships = partnerships;
    this.cycles = cycles;
    this.activities = activities;
    this.showKpis = showKpis;
    this.timeline = timeline;
  }

  /** Empty for people who are in no partnership. */
  @Transactional
  public PortfolioView show(Actor reader, Paging paging) {
    List<UUID> mine =
        directory.memberships(reader).stream().map(Membership::partnershipId).toList();
    Page<Cycle> page =
        paging.page(
            cycles.page(mine, paging.after(UUID::fromString).orElse(null), paging.fetch()),
            Cycle::id);
    List<Cycle> found = page.items();
    List<UUID> ids = found.stream().map(Cycle::id).toList();
    Set<UUID> theirs = found.stream().map(Cycle::partnershipId).collect(Collectors.toSet());
    Map<UUID, PartnershipView> named = partnerships.named(theirs);
    Map<UUID, Long> open = activities.countOpen(ids);
    Map<UUID, Instant> changed = timeline.lastChanges(ids);
    List<KpiView> kpis = showKpis.of(ids, theirs);
    List<PortfolioView.Card> cards =
        found.stream()
            .map(
                cycle ->
                    new PortfolioView.Card(
                        cycle.id(),
                        new CycleView.MicroService(cycle.microService(), cycle.purpose()),
                        named.get(cycle.partnershipId()),
                        cycle.phase(),
                        cycle.status(),
                        cycle.round(),
                        cycle.isAwaitingDecision(),
                        open.getOrDefault(cycle.id(), 0L),
                        summaries(cycle, kpis),
                        changed.getOrDefault(cycle.id(), cycle.startedAt())))
            .toList();
    return new PortfolioView(
        Arrays.stream(Phase.values()).map(phase -> column(phase, cards)).toList(),
        with(Cycle.Status.SHELVED, cards),
        with(Cycle.Status.STOPPED, cards),
        with(Cycle.Status.COMPLETED, cards),
        page.nextCursor());
  }

  private static PortfolioView.PhaseColumn column(Phase phase, List<PortfolioView.Card> cards) {
    return new PortfolioView.PhaseColumn(
        phase,
        phase.title(),
        with(Cycle.Status.RUNNING, cards).stream().filter(card -> card.phase() == phase).toList());
  }

  private static List<PortfolioView.Card> with(
      Cycle.Status status, List<PortfolioView.Card> cards) {
    return cards.stream().filter(card -> card.status() == status).toList();
  }

  private static List<PortfolioView.KpiSummary> summaries(Cycle cycle, List<KpiView> kpis) {
    return kpis.stream()
        .filter(kpi -> kpi.concerns(cycle.id(), cycle.partnershipId()))
        .map(
            kpi ->
                new PortfolioView.KpiSummary(
                    kpi.id(),
                    kpi.name(),
                    kpi.status(),
                    kpi.actual(),
                    kpi.unit(),
                    kpi.progress(),
                    kpi.synthetic(),
                    kpi.incomplete()))
        .toList();
  }
}
