package org.cocreation.steering.resourceplan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.event.Subject;
import org.cocreation.chassis.event.SubjectOfCycle;
import org.cocreation.chassis.money.Money;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.partnership.Signed;
import org.cocreation.steering.itemvalue.ValuedItem;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One decision on what the hours of a cycle go to. Never changed: deciding again makes another with
 * the next number, and the last one counts (R18).
 */
@Entity
@Immutable
class ResourcePlan extends SubjectOfCycle {

  /**
   * On what it is decided.
   *
   * @param hours that both sides commit in these sprints
   * @param best what the best set within these hours is worth
   */
  record Basis(
      UUID conceptId,
      int conceptRevision,
      LocalDate startsOn,
      int sprints,
      long hours,
      Money best) {}

  /** The first plan of the cycle: by it, the events of all are in one order. */
  private UUID firstId;

  private int number;
  private UUID conceptId;
  private int conceptRevision;
  private LocalDate startsOn;
  private int sprints;
  private long hours;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(columnDefinition = "jsonb")
  private List<PlannedItem> chosen;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(columnDefinition = "jsonb")
  private List<PlannedItem> weededOut;

  private Currency currency;
  private long chosenAmount;
  private long bestAmount;
  private long leftOutAmount;

  @Embedded
  @AttributeOverride(name = "at", column = @Column(name = "decided_at"))
  private Signed signed;

  protected ResourcePlan() {}

  /**
   * @param before the one that counted until now
   * @param items all that are to be made
   * @param reasons why an item is weeded out, by its id; the others are chosen
   */
  static ResourcePlan decide(
      UUID partnershipId,
      UUID cycleId,
      Optional<ResourcePlan> before,
      Basis basis,
      List<ValuedItem> items,
      Map<UUID, String> reasons,
      ActingPerson by,
      Instant now) {
    ResourcePlan plan = new ResourcePlan();
    plan.begin(Ids.next(), partnershipId, cycleId);
    plan.firstId = before.map(one -> one.firstId).orElse(plan.id());
    plan.number = before.map(one -> one.number + 1).orElse(1);
    plan.conceptId = basis.conceptId();
    plan.conceptRevision = basis.conceptRevision();
    plan.startsOn = basis.startsOn();
    plan.sprints = basis.sprints();
    plan.hours = basis.hours();
    plan.currency = basis.best().currency();
    plan.bestAmount = basis.best().minorUnits();
    List<ValuedItem> in = items.stream().filter(i -> !reasons.containsKey(i.id())).toList();
    List<ValuedItem> out = items.stream().filter(i -> reasons.containsKey(i.id())).toList();
    plan.chosen = in.stream().map(item -> PlannedItem.of(item, null)).toList();
    plan.weededOut =
        out.stream().map(item -> PlannedItem.of(item, reasons.get(item.id()))).toList();
    plan.chosenAmount = sum(in);
    plan.leftOutAmount = sum(out);
    plan.signed = Signed.by(by, now);
    return plan;
  }

  private static long sum(List<ValuedItem> items) {
    return items.stream().mapToLong(item -> item.value().minorUnits()).sum();
  }

  /** Under which the events of all plans of the cycle are numbered. */
  Subject subject() {
    return Subject.of(firstId, partnershipId(), cycleId());
  }

  /** Whether it says of the item what becomes of it. */
  boolean decides(UUID itemId) {
    return Stream.concat(chosen.stream(), weededOut.stream())
        .anyMatch(item -> item.itemId().equals(itemId));
  }

  UUID firstId() {
    return firstId;
  }

  /** From 1. */
  int number() {
    return number;
  }

  UUID conceptId() {
    return conceptId;
  }

  int conceptRevision() {
    return conceptRevision;
  }

  LocalDate startsOn() {
    return startsOn;
  }

  int sprints() {
    return sprints;
  }

  long hours() {
    return hours;
  }

  List<PlannedItem> chosen() {
    return List.copyOf(chosen);
  }

  List<PlannedItem> weededOut() {
    return List.copyOf(weededOut);
  }

  Money chosenValue() {
    return new Money(chosenAmount, currency);
  }

  Money bestValue() {
    return new Money(bestAmount, currency);
  }

  Money leftOutValue() {
    return new Money(leftOutAmount, currency);
  }

  /** What the best set within the same hours would be worth more than the chosen one. */
  Money opportunityCost() {
    return bestValue().minus(chosenValue());
  }

  Signed signed() {
    return signed;
  }
}
