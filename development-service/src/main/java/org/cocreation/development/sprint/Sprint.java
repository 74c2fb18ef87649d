package org.cocreation.development.sprint;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.event.SubjectOfCycle;
import org.cocreation.chassis.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.BatchSize;

/**
 * Two weeks of joint work with a usable output (activity 8, 4.2.3): planned, then running, then
 * ended with a proof of concept or a written reason for none (R10).
 */
@Entity
public class Sprint extends SubjectOfCycle {

  /** How far it is. */
  @Schema(name = "SprintState")
  public enum State {
    PLANNED,
    RUNNING,
    ENDED
  }

  private int number;

  @Embedded private SprintContent content;

  @Enumerated(EnumType.STRING)
  private State state;

  @BatchSize(size = 50)
  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "sprint_id", nullable = false, updatable = false)
  @OrderBy("position")
  private List<SprintItem> items = new ArrayList<>();

  private Instant startedAt;
  private Instant endedAt;
  private UUID proofId;
  private String noProofReason;

  @Version private long version;

  protected Sprint() {}

  static Sprint planned(UUID partnershipId, UUID cycleId, int number, SprintContent said) {
    Sprint sprint = new Sprint();
    sprint.begin(Ids.next(), partnershipId, cycleId);
    sprint.number = number;
    sprint.state = State.PLANNED;
    sprint.content = said;
    return sprint;
  }

  /**
   * Which items a change brings in, which it drops, and which are more or less work than before.
   */
  record Replanned(List<SprintItem> taken, List<SprintItem> dropped, List<SprintItem> resized) {}

  /**
   * All of it is said anew; what goes on with an item stays.
   *
   * @param wanted what comes first is first
   * @throws Refusal 409 where it has ended, or drops an item that is under way; 422 for another
   *     first day of a sprint that has started
   */
  Replanned plan(SprintContent said, List<SprintItem.Taken> wanted) {
    requireNotEnded();
    if (state == State.RUNNING && !said.startsOn().equals(content.startsOn())) {
      throw Refusal.invalidField("startsOn", "must stay as it is: the sprint has started");
    }
    List<SprintItem> dropped =
        items.stream()
            .filter(item -> wanted.stream().noneMatch(one -> one.itemId().equals(item.itemId())))
            .toList();
    requireNotBegun(dropped);
    this.content = said;
    items.removeAll(dropped);
    List<SprintItem> taken = new ArrayList<>();
    List<SprintItem> resized = new ArrayList<>();
    for (int place = 0; place < wanted.size(); place++) {
      SprintItem.Taken one = wanted.get(place);
      SprintItem known = find(one.itemId());
      if (known == null) {
        known = SprintItem.of(one, place);
        items.add(known);
        taken.add(known);
      } else {
        if (known.effortHours() != one.effortHours()) {
          resized.add(known);
        }
        known.plan(one, place);
      }
    }
    return new Replanned(taken, dropped, resized);
  }

  private static void requireNotBegun(List<SprintItem> dropped) {
    List<String> begun =
        dropped.stream()
            .filter(item -> item.state() != SprintItem.State.TO_DO)
            .map(SprintItem::title)
            .toList();
    if (!begun.isEmpty()) {
      throw Refusal.conflict(
          "item-under-way",
          "Move what was begun back to the first column before you take it out of the sprint: %s.",
          String.join("; ", begun));
    }
  }

  /**
   * @throws Refusal 409 where it has started already, or takes no item
   */
  void start(Instant now) {
    if (state == State.RUNNING) {
      throw Refusal.conflict("sprint-running", "Sprint %d is running already.", number);
    }
    requireNotEnded();
    if (items.isEmpty()) {
      throw Refusal.conflict("no-items", "The sprint takes no item: plan some first.");
    }
    this.state = State.RUNNING;
    this.startedAt = now;
  }

  /**
   * @throws Refusal 404 where it takes no such item; 409 unless it is running, and as {@link
   *     SprintItem#move}
   */
  SprintItem move(UUID itemId, SprintItem.State from, SprintItem.State to) {
    requireRunning();
    SprintItem item = item(itemId);
    item.move(from, to);
    return item;
  }

  /** The sprint has something to show (R10): there is one proof of concept of each sprint. */
  public void show(UUID proof) {
    requireRunning();
    if (proofId != null) {
      throw Refusal.conflict(
          "proof-shown", "The sprint has its proof of concept already: add to that.");
    }
    this.proofId = proof;
  }

  /**
   * @param reason why there is no proof of concept; of no use where there is one
   * @throws Refusal 409 unless it is running, and without a proof of concept or a reason (R10)
   */
  void end(String reason, Instant now) {
    requireRunning();
    if (proofId == null && reason == null) {
      throw Refusal.conflict(
          "no-proof",
          "A sprint ends with a proof of concept, or with a written reason for none (R10).");
    }
    this.state = State.ENDED;
    this.endedAt = now;
    this.noProofReason = proofId == null ? reason : null;
  }

  private void requireNotEnded() {
    if (state == State.ENDED) {
      throw Refusal.conflict("sprint-ended", "Sprint %d has ended.", number);
    }
  }

  void requireRunning() {
    requireNotEnded();
    if (state == State.PLANNED) {
      throw Refusal.conflict("sprint-not-started", "Sprint %d has not started yet.", number);
    }
  }

  /**
   * @throws Refusal 404 where it takes no such item
   */
  SprintItem item(UUID itemId) {
    SprintItem found = find(itemId);
    if (found == null) {
      throw Refusal.notFound("backlog item");
    }
    return found;
  }

  private SprintItem find(UUID itemId) {
    return items.stream().filter(item -> item.itemId().equals(itemId)).findFirst().orElse(null);
  }

  public int number() {
    return number;
  }

  SprintContent content() {
    return content;
  }

  State state() {
    return state;
  }

  boolean isRunning() {
    return state == State.RUNNING;
  }

  /** In the order in which they were planned. */
  List<SprintItem> items() {
    return items.stream().sorted(Comparator.comparing(SprintItem::position)).toList();
  }

  Instant startedAt() {
    return startedAt;
  }

  Instant endedAt() {
    return endedAt;
  }

  /** Null as long as none is shown. */
  UUID proofId() {
    return proofId;
  }

  /** Null unless it ended without a proof of concept. */
  String noProofReason() {
    return noProofReason;
  }

  long version() {
    return version;
  }
}
