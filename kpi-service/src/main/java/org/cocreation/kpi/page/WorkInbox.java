package org.cocreation.kpi.page;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cocreation.chassis.language.Texts;
import org.cocreation.kpi.cycle.PartnershipView;
import org.cocreation.kpi.text.WorkTexts;
import org.cocreation.kpi.work.WorkView;

/** My work by cycle: the one with what holds others up longest first. */
record WorkInbox(List<Group> groups, List<WorkLine> elsewhere, String nextCursor) {

  /**
   * What waits in one cycle, or in a partnership that is proposed.
   *
   * @param under in which partnership it is
   */
  record Group(UUID id, boolean hasCycle, String title, String under, List<WorkLine> lines) {}

  static WorkInbox of(WorkView work, Instant now) {
    Map<UUID, List<WorkView.Item>> byCycle =
        work.items().stream()
            .collect(
                Collectors.groupingBy(WorkInbox::groupOf, LinkedHashMap::new, Collectors.toList()));
    return new WorkInbox(
        byCycle.entrySet().stream().map(e -> group(e.getKey(), e.getValue(), now)).toList(),
        work.elsewhere().stream().map(item -> new WorkLine(item, now)).toList(),
        work.nextCursor());
  }

  private static UUID groupOf(WorkView.Item item) {
    return item.cycle() == null ? item.id() : item.cycle().id();
  }

  private static Group group(UUID id, List<WorkView.Item> items, Instant now) {
    WorkView.Item first = items.getFirst();
    String partnership = first.partnership() == null ? "" : first.partnership().name();
    String parties =
        first.partnership() == null
            ? ""
            : first.partnership().parties().stream()
                .map(PartnershipView.Party::name)
                .reduce((one, other) -> Texts.of(WorkTexts.class).and(one, other))
                .orElse("");
    boolean hasCycle = first.cycle() != null;
    return new Group(
        id,
        hasCycle,
        hasCycle ? first.cycle().microService() : partnership,
        hasCycle ? partnership + ", " + parties : parties,
        items.stream().map(item -> new WorkLine(item, now)).toList());
  }

  public boolean isEmpty() {
    return groups.isEmpty();
  }
}
