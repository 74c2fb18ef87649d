package org.cocreation.development.problem;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.event.SubjectOfCycle;
import org.cocreation.chassis.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A problem that needs of one or both sides have in common. It keeps from which needs it came, also
 * those that were taken out again; open, it rests on one need at least.
 */
@Entity
public class CommonProblem extends SubjectOfCycle {

  /** Whether it stands, or was taken apart into its needs. */
  @Schema(name = "CommonProblemState")
  public enum State {
    OPEN,
    DISSOLVED
  }

  private String title;
  private String description;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<UUID> stepIds;

  private boolean touchesConstraint;

  @Enumerated(EnumType.STRING)
  private State state;

  @OneToMany(cascade = CascadeType.ALL)
  @JoinColumn(name = "problem_id", nullable = false, updatable = false)
  @OrderBy("id")
  @BatchSize(size = 200)
  private List<MergedNeed> provenance = new ArrayList<>();

  /** Counts the changes, so that the version moves with the provenance too. */
  private int revision;

  /** Counts the changes of what is judged when it is scored: its wording and its needs. */
  private int subject = 1;

  @Version private long version;

  protected CommonProblem() {}

  /** An open problem without steps. */
  static CommonProblem merge(
      UUID partnershipId,
      UUID cycleId,
      String title,
      String description,
      Collection<UUID> needIds,
      String by,
      Instant now) {
    CommonProblem problem = new CommonProblem();
    problem.begin(Ids.next(), partnershipId, cycleId);
    problem.state = State.OPEN;
    problem.stepIds = List.of();
    problem.describe(title, description);
    problem.add(needIds, by, now);
    return problem;
  }

  /**
   * @throws Refusal 409 once it is dissolved
   */
  void describe(String title, String description) {
    requireOpen();
    String newTitle = title.strip();
    String newDescription = description == null ? null : description.strip();
    if (!newTitle.equals(this.title) || !Objects.equals(newDescription, this.description)) {
      subject++;
    }
    this.title = newTitle;
    this.description = newDescription;
    revision++;
  }

  /**
   * Says which steps of the process it touches; whether the system's constraint is among them
   * follows from the map (R5).
   *
   * @return whether that is another answer than before
   */
  boolean touch(List<UUID> stepIds, Predicate<UUID> isConstraint) {
    List<UUID> distinct = List.copyOf(new LinkedHashSet<>(stepIds));
    boolean constraint = distinct.stream().anyMatch(isConstraint);
    if (distinct.equals(this.stepIds) && constraint == touchesConstraint) {
      return false;
    }
    this.stepIds = distinct;
    this.touchesConstraint = constraint;
    return true;
  }

  /**
   * Merges more needs into it; those that are in it already stay as they are.
   *
   * @throws Refusal 409 once it is dissolved
   */
  void add(Collection<UUID> needIds, String by, Instant now) {
    requireOpen();
    Set<UUID> added = new LinkedHashSet<>(needIds);
    needIds().forEach(added::remove);
    added.forEach(needId -> provenance.add(new MergedNeed(needId, by, now)));
    if (!added.isEmpty()) {
      subject++;
    }
    revision++;
  }

  /**
   * Takes needs out again: they are free for another problem. Without the last of them the problem
   * is dissolved.
   *
   * @param needIds null for all of them
   * @throws Refusal 409 once it is dissolved, 422 for a need that is not in it
   */
  void unmerge(Collection<UUID> needIds, String reason, String by, Instant now) {
    requireOpen();
    List<UUID> standing = needIds();
    Collection<UUID> taken = needIds == null ? standing : needIds;
    if (!standing.containsAll(taken)) {
      throw Refusal.invalidField("needIds", "must be needs of this problem");
    }
    provenance.stream()
        .filter(MergedNeed::stands)
        .filter(merged -> taken.contains(merged.needId()))
        .forEach(merged -> merged.unmerge(reason.strip(), by, now));
    if (!taken.isEmpty()) {
      subject++;
    }
    if (needIds().isEmpty()) {
      state = State.DISSOLVED;
    }
    revision++;
  }

  /**
   * @throws Refusal 409 once it is dissolved
   */
  public void requireOpen() {
    if (!isOpen()) {
      throw Refusal.conflict(
          "problem-dissolved", "The problem was dissolved: its needs are free for another.");
    }
  }

  public String title() {
    return title;
  }

  String description() {
    return description;
  }

  /** Whether one of its steps is the system's constraint (R5). */
  public boolean touchesConstraint() {
    return touchesConstraint;
  }

  public boolean isOpen() {
    return state == State.OPEN;
  }

  State state() {
    return state;
  }

  List<UUID> stepIds() {
    return List.copyOf(stepIds);
  }

  /** The needs that are in it now. */
  List<UUID> needIds() {
    return provenance.stream().filter(MergedNeed::stands).map(MergedNeed::needId).toList();
  }

  /** All needs that are or were in it, in the order in which they came. */
  List<MergedNeed> provenance() {
    return List.copyOf(provenance);
  }

  /** Another number after each change of what is judged when it is scored. */
  public int subject() {
    return subject;
  }

  int revision() {
    return revision;
  }

  public long version() {
    return version;
  }
}
