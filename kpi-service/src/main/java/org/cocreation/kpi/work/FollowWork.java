package org.cocreation.kpi.work;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cocreation.chassis.event.InboundEvent;

/** Keeps account of who waits for whom, as the events come. */
@ApplicationScoped
public class FollowWork {

  private final WorkStore store;

  FollowWork(WorkStore store) {
    this.store = store;
  }

  /**
   * After the events are in the timeline, whose lock makes those who follow the same cycle on
   * different replicas come one after the other: each then sees the facts of the other.
   */
  @Transactional
  public void follow(List<InboundEvent> told) {
    List<WorkFact> facts =
        told.stream().flatMap(event -> FactsOfEvents.of(event).stream()).toList();
    if (facts.isEmpty()) {
      return;
    }
    store.keep(facts);
    Set<UUID> scopes =
        facts.stream().map(WorkFact::scope).collect(Collectors.toCollection(TreeSet::new));
    store.replace(
        scopes, store.of(scopes).stream().flatMap(of -> WorkRules.items(of).stream()).toList());
  }

  /** Who represents an organization, and who may sign for it. */
  @Transactional
  public void followAuthority(String organization, long sequence, JsonNode authority) {
    store.keepAuthority(organization, sequence, authority.toString());
  }
}
