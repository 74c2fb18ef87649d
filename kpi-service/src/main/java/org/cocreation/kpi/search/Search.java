package org.cocreation.kpi.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cocreation.chassis.event.InboundEvent;
import org.cocreation.chassis.http.Page;
import org.cocreation.chassis.http.Paging;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.chassis.partnership.PartnershipDirectory;
import org.cocreation.kpi.cycle.Cycle;
import org.cocreation.kpi.cycle.CycleRepository;
import org.cocreation.kpi.cycle.PartnershipView;
import org.cocreation.kpi.cycle.Partnerships;
import org.cocreation.kpi.timeline.Place;

/** Keeps what can be found after the events, and finds it in the reader's partnerships alone. */
@ApplicationScoped
public class Search {

  private final SearchStore store;
  private final PartnershipDirectory directory;
  private final Partnerships partnerships;
  private final CycleRepository cycles;

  Search(
      SearchStore store,
      PartnershipDirectory directory,
      Partnerships partnerships,
      CycleRepository cycles) {
    this.store = store;
    this.directory = directory;
    this.partnerships = partnerships;
    this.cycles = cycles;
  }

  @Transactional
  public void follow(List<InboundEvent> told) {
    List<SearchEntry> entries =
        told.stream().flatMap(event -> EntriesOfEvents.of(event).stream()).toList();
    if (!entries.isEmpty()) {
      store.keep(entries);
    }
  }

  /** The newest first; nothing where no word is asked for. */
  @Transactional
  public Page<SearchResult> find(Actor reader, String text, Paging paging) {
    List<UUID> mine =
        directory.memberships(reader).stream().map(Membership::partnershipId).toList();
    Page<SearchEntry> page =
        paging.page(
            store.find(mine, text, paging.after(Place::parse).orElse(Place.NEWEST), paging.fetch()),
            entry -> new Place(entry.at(), entry.id()));
    Map<UUID, PartnershipView> named =
        partnerships.named(ids(page.items(), SearchEntry::partnershipId));
    Set<UUID> ofCycles = ids(page.items(), SearchEntry::cycleId);
    Map<UUID, Cycle> known =
        ofCycles.isEmpty()
            ? Map.of()
            : cycles.list("id in ?1", ofCycles).stream()
                .collect(Collectors.toMap(Cycle::id, Function.identity()));
    return new Page<>(
        page.items().stream().map(entry -> SearchResult.of(entry, named, known)).toList(),
        page.nextCursor());
  }

  private static Set<UUID> ids(List<SearchEntry> entries, Function<SearchEntry, UUID> id) {
    return entries.stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
  }
}
