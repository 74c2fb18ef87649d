package org.cocreation.development.needlist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.process.Side;
import org.cocreation.development.processmap.CycleSteps;
import org.cocreation.development.processmap.ProcessSteps;

/** Both sides' lists as a member of one of them may see them (R2). */
@ApplicationScoped
public class ReadNeedLists {

  private final NeedListRepository lists;
  private final NeedRepository needs;
  private final NeedExchangeRepository exchanges;
  private final ProcessSteps steps;

  ReadNeedLists(
      NeedListRepository lists,
      NeedRepository needs,
      NeedExchangeRepository exchanges,
      ProcessSteps steps) {
    this.lists = lists;
    this.needs = needs;
    this.exchanges = exchanges;
    this.steps = steps;
  }

  /** The reader's own side's always; the other side's once both are submitted. */
  public NeedListsView read(Participation person) {
    UUID cycleId = person.cycleId();
    Optional<Instant> sharedAt =
        exchanges.findByIdOptional(cycleId).map(exchange -> exchange.sharedAt());
    List<NeedList> known = lists.of(cycleId);
    CycleSteps map = steps.of(cycleId);
    return new NeedListsView(
        sharedAt.isPresent(),
        sharedAt.orElse(null),
        Arrays.stream(Side.values())
            .map(
                side ->
                    view(
                        side,
                        known.stream().filter(list -> list.side() == side).findFirst(),
                        sharedAt.isPresent() || side == person.side(),
                        map))
            .toList());
  }

  /** A list with all that is on it: for its own side. */
  public NeedListView view(NeedList list) {
    return NeedListView.of(list, needs.of(list.cycleId(), list.side()), steps.of(list.cycleId()));
  }

  private NeedListView view(Side side, Optional<NeedList> list, boolean visible, CycleSteps map) {
    if (!visible) {
      return NeedListView.closed(side, list.map(NeedList::submittedAt).orElse(null));
    }
    return list.map(present -> NeedListView.of(present, needs.of(present.cycleId(), side), map))
        .orElseGet(() -> NeedListView.draft(side));
  }
}
