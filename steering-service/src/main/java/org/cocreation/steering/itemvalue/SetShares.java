package org.cocreation.steering.itemvalue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cocreation.chassis.http.Preconditions;
import org.cocreation.chassis.http.Versioned;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Team;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.cycle.CycleRepository;
import org.cocreation.steering.told.ConceptContent;

/** Steering says which part of its KPI's value an item brings (activity 7). */
@ApplicationScoped
public class SetShares {

  /** The shares, and whether they are the cycle's first. */
  record Shared(ItemShares shares, boolean isNew) {}

  private final ItemSharesRepository repository;
  private final ItemValues values;
  private final CycleRepository cycles;
  private final Access access;
  private final Events events;

  SetShares(
      ItemSharesRepository repository,
      ItemValues values,
      CycleRepository cycles,
      Access access,
      Events events) {
    this.repository = repository;
    this.values = values;
    this.cycles = cycles;
    this.access = access;
    this.events = events;
  }

  /** With the version that a change has to name; empty where none is set. */
  public Optional<Versioned<ItemSharesView>> read(UUID cycleId) {
    return repository
        .of(cycleId)
        .map(shares -> Versioned.of(ItemSharesView.of(shares), shares.version()));
  }

  /**
   * @throws Refusal 404 for outsiders, 403 for other teams, 409 away from phase 3, 412 and 428 for
   *     a version that is stale or missing, 422 for what is no item of the signed backlog with a
   *     KPI, and where the items of a KPI would bring more than the whole
   */
  Shared set(
      UUID cycleId,
      Actor by,
      String ifMatch,
      String ifNoneMatch,
      List<ItemSharesRequest.ItemShare> requested) {
    Cycle cycle = cycles.requireAndLock(cycleId);
    Participation participation = access.toChange("cycle", cycleId, by).requireTeam(Team.STEERING);
    Optional<ItemShares> known = repository.of(cycleId);
    Preconditions.requireFirstOrMatch(known.map(ItemShares::version), ifMatch, ifNoneMatch);
    Participation ignored = participation.requireIn(Phase.DEVELOPMENT);
    Map<UUID, Integer> percents = requireSound(cycleId, requested);
    ItemShares shares = known.orElseGet(() -> new ItemShares(cycle.partnershipId(), cycleId));
    boolean news = shares.set(percents) || known.isEmpty();
    repository.persistAndFlush(shares);
    if (news) {
      events.publish(
          ItemSharesFact.SET, shares, participation.actingPerson(), ItemSharesView.of(shares));
    }
    return new Shared(shares, known.isEmpty());
  }

  private Map<UUID, Integer> requireSound(
      UUID cycleId, List<ItemSharesRequest.ItemShare> requested) {
    Map<UUID, UUID> kpis = new HashMap<>();
    values.signed(cycleId).map(SignedBacklog::items).orElse(List.of()).stream()
        .filter(item -> item.kpiId() != null)
        .forEach((ConceptContent.Item item) -> kpis.put(item.id(), item.kpiId()));
    Map<UUID, Integer> percents = new HashMap<>();
    Map<UUID, Integer> sums = new HashMap<>();
    Set<UUID> named = new HashSet<>();
    for (int i = 0; i < requested.size(); i++) {
      ItemSharesRequest.ItemShare one = requested.get(i);
      String field = "shares[" + i + "].itemId";
      if (!kpis.containsKey(one.itemId())) {
        throw Refusal.invalidField(field, "must be an item of the signed backlog with a KPI");
      }
      if (!named.add(one.itemId())) {
        throw Refusal.invalidField(field, "must not be named twice");
      }
      if (one.percent() == null) {
        continue;
      }
      percents.put(one.itemId(), one.percent());
      if (sums.merge(kpis.get(one.itemId()), one.percent(), Integer::sum) > ItemValues.WHOLE) {
        throw Refusal.invalidField(
            "shares[" + i + "].percent", "must leave the items of its KPI at most 100 together");
      }
    }
    return percents;
  }
}
