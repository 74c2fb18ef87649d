package org.cocreation.steering.resource;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.event.Subject;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Side;

/**
 * A person whose hours a side offers, and which cycles they are committed to. Commitments may add
 * up to more than the person has: that is for people to see and to settle.
 */
@Entity
class Resource implements Subject {

  /**
   * From this day to that the commitments take more than there is; without end where to is null.
   */
  record Overbooking(LocalDate from, LocalDate to, int hoursPerSprint) {}

  @Id private UUID id;
  private UUID partnershipId;

  @Enumerated(EnumType.STRING)
  private Side side;

  @Embedded private ResourceContent content;
  private String withdrawnReason;

  @ElementCollection
  @CollectionTable(name = "resource_commitment", joinColumns = @JoinColumn(name = "resource_id"))
  @OrderBy("cycleId")
  private List<Commitment> commitments = new ArrayList<>();

  @Version private long version;

  protected Resource() {}

  /**
   * @throws Refusal 422 where it ends before it begins
   */
  static Resource offer(UUID partnershipId, Side side, ResourceContent content) {
    content.requireSound();
    Resource resource = new Resource();
    resource.id = Ids.next();
    resource.partnershipId = partnershipId;
    resource.side = side;
    resource.content = content;
    return resource;
  }

  /**
   * What is committed stays, also beyond the new hours: those show as over-booked.
   *
   * @return whether that says anything new
   * @throws Refusal 409 where it is withdrawn, 422 where it ends before it begins
   */
  boolean change(ResourceContent anew) {
    requireOffered();
    anew.requireSound();
    boolean news = !anew.equals(content);
    content = anew;
    return news;
  }

  /**
   * @throws Refusal 409 where it is withdrawn already, or hours are committed
   */
  void withdraw(String reason) {
    requireOffered();
    if (!commitments.isEmpty()) {
      throw Refusal.conflict(
          "hours-committed",
          "Hours of %s are committed to a cycle: take those back first.",
          content.name());
    }
    withdrawnReason = reason;
  }

  /**
   * Commits hours to a cycle, or others than before.
   *
   * @return whether that says anything new
   * @throws Refusal 409 where it is withdrawn, 422 for days on which the person is not offered
   */
  boolean commit(Commitment commitment) {
    requireOffered();
    requireWithin(commitment);
    if (commitments.contains(commitment)) {
      return false;
    }
    commitments.removeIf(known -> known.cycleId().equals(commitment.cycleId()));
    commitments.add(commitment);
    return true;
  }

  private void requireWithin(Commitment commitment) {
    if (commitment.to() != null && commitment.to().isBefore(commitment.from())) {
      throw Refusal.invalidField("to", "must not be before from");
    }
    if (commitment.from().isBefore(content.from())) {
      throw Refusal.invalidField(
          "from", "must not be before %s, the first day that is offered", content.from());
    }
    if (content.to() != null
        && (commitment.to() == null || commitment.to().isAfter(content.to()))) {
      throw Refusal.invalidField(
          "to", "must not be after %s, the last day that is offered", content.to());
    }
  }

  /** Takes back what is committed to a cycle; whether anything was. */
  boolean takeBack(UUID cycleId) {
    return commitments.removeIf(known -> known.cycleId().equals(cycleId));
  }

  /** When the commitments of all cycles take more than the person has, in order of time. */
  List<Overbooking> overbookings() {
    List<Overbooking> found = new ArrayList<>();
    List<LocalDate> turns = turns();
    for (int i = 0; i < turns.size(); i++) {
      LocalDate day = turns.get(i);
      int hours = committedOn(day);
      LocalDate last = i + 1 < turns.size() ? turns.get(i + 1).minusDays(1) : null;
      if (hours > content.hoursPerSprint()) {
        found.add(new Overbooking(day, last, hours));
      }
    }
    return found;
  }

  private List<LocalDate> turns() {
    TreeSet<LocalDate> days = new TreeSet<>();
    commitments.stream()
        .flatMap(one -> Stream.of(one.from(), one.to() == null ? null : one.to().plusDays(1)))
        .filter(Objects::nonNull)
        .forEach(days::add);
    return List.copyOf(days);
  }

  private int committedOn(LocalDate day) {
    return commitments.stream()
        .filter(one -> one.holdsOn(day))
        .mapToInt(Commitment::hoursPerSprint)
        .sum();
  }

  private void requireOffered() {
    if (!isOffered()) {
      throw Refusal.conflict(
          "resource-withdrawn", "The hours of %s are not offered any more.", content.name());
    }
  }

  boolean isOffered() {
    return withdrawnReason == null;
  }

  @Override
  public UUID id() {
    return id;
  }

  @Override
  public UUID partnershipId() {
    return partnershipId;
  }

  /** Of none: the pool is the partnership's. */
  @Override
  public UUID cycleId() {
    return null;
  }

  Side side() {
    return side;
  }

  ResourceContent content() {
    return content;
  }

  List<Commitment> commitments() {
    return List.copyOf(commitments);
  }

  /** Null as long as it is offered. */
  String withdrawnReason() {
    return withdrawnReason;
  }

  long version() {
    return version;
  }
}
