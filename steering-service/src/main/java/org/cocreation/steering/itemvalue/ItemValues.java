package org.cocreation.steering.itemvalue;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cocreation.chassis.money.Money;
import org.cocreation.steering.decision.ReadDecisions;
import org.cocreation.steering.told.ConceptContent;

/** What the items of a cycle's signed backlog are worth. */
@ApplicationScoped
public class ItemValues {

  static final int WHOLE = 100;

  private final ReadDecisions decisions;
  private final ItemSharesRepository shares;
  private final ObjectMapper mapper;

  ItemValues(ReadDecisions decisions, ItemSharesRepository shares, ObjectMapper mapper) {
    this.decisions = decisions;
    this.shares = shares;
    this.mapper = mapper;
  }

  /** What both sides signed last; empty before the value gate. */
  public Optional<SignedBacklog> signed(UUID cycleId) {
    return decisions.signedContent(cycleId).map(content -> SignedBacklog.of(content, mapper));
  }

  /** Each item that is to be made, oldest first. */
  public List<ValuedItem> of(UUID cycleId, SignedBacklog signed) {
    return values(signed, shares.of(cycleId).map(ItemShares::percents).orElse(Map.of()));
  }

  /**
   * A KPI's value goes to its items by the shares that steering set, and what those leave by effort
   * to the others: to the minor unit, so that nothing is counted twice or lost.
   *
   * @param percents of items whose share steering set; of one KPI at most 100
   */
  static List<ValuedItem> values(SignedBacklog signed, Map<UUID, Integer> percents) {
    Map<UUID, Money> values = new HashMap<>();
    signed.items().stream()
        .filter(item -> item.kpiId() != null)
        .collect(Collectors.groupingBy(ConceptContent.Item::kpiId))
        .forEach((kpi, items) -> values.putAll(split(signed.worthOf(kpi), items, percents)));
    return signed.items().stream()
        .map(
            item ->
                new ValuedItem(
                    item.id(),
                    item.title(),
                    item.effortHours(),
                    item.kpiId(),
                    percents.get(item.id()),
                    values.getOrDefault(item.id(), Money.zero(signed.currency()))))
        .sorted(Comparator.comparing(item -> item.id().toString()))
        .toList();
  }

  private static Map<UUID, Money> split(
      Money worth, List<ConceptContent.Item> items, Map<UUID, Integer> percents) {
    long set = items.stream().mapToLong(item -> percents.getOrDefault(item.id(), 0)).sum();
    // More than 100 only where items moved to another KPI since their shares were set.
    long whole = Math.max(WHOLE, set);
    long others =
        Math.max(
            1,
            items.stream()
                .filter(item -> !percents.containsKey(item.id()))
                .mapToLong(ItemValues::effort)
                .sum());
    List<Long> parts = new ArrayList<>();
    for (ConceptContent.Item item : items) {
      Integer percent = percents.get(item.id());
      parts.add(percent == null ? (whole - set) * effort(item) : percent * others);
    }
    parts.add(whole * others - parts.stream().mapToLong(Long::longValue).sum());
    List<Money> amounts = worth.split(parts);
    Map<UUID, Money> values = new HashMap<>();
    for (int i = 0; i < items.size(); i++) {
      values.put(items.get(i).id(), amounts.get(i));
    }
    return values;
  }

  private static long effort(ConceptContent.Item item) {
    return Math.max(1, item.effortHours());
  }
}
