package org.cocreation.development.selection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.development.opportunity.Opportunity;

/**
 * Steering chose the one opportunity that a cycle is about (R4). At most one stands per cycle,
 * which the database guards too; one that ended stays on record (R18).
 */
@Entity
public class Selection {

  static final int USUAL_CANDIDATES = 10;
  static final int MOST_CANDIDATES = 50;

  @Id private UUID id;
  private UUID cycleId;
  private int round;
  private UUID opportunityId;
  private String reason;
  private int candidates;
  private String fewCandidatesReason;
  @Embedded private Selector selectedBy;
  @Embedded private Ending ending;

  /** Who ended it, when and why. */
  @Embeddable
  record Ending(
      @Column(name = "ended_by") String person,
      @Column(name = "end_reason") String reason,
      @Column(name = "ended_at") Instant at) {}

  protected Selection() {}

  /**
   * @param candidates among how many it was chosen
   * @throws Refusal 409 for more candidates than a choice can be made among, 422 for fewer than
   *     usual without a reason
   */
  static Selection of(
      Opportunity chosen, int round, int candidates, SelectionRequest request, Selector by) {
    if (candidates > MOST_CANDIDATES) {
      throw Refusal.conflict(
              "too-many-candidates",
              "One is chosen out of at most %d, not %d: dissolve or merge problems first.",
              MOST_CANDIDATES,
              candidates)
          .with("candidates", candidates);
    }
    if (candidates < USUAL_CANDIDATES && request.fewCandidatesReason() == null) {
      throw Refusal.invalidField(
          "fewCandidatesReason",
          "must say why there are fewer than %d candidates: there are %d",
          USUAL_CANDIDATES,
          candidates);
    }
    Selection selection = new Selection();
    selection.id = Ids.next();
    selection.cycleId = chosen.cycleId();
    selection.round = round;
    selection.opportunityId = chosen.id();
    selection.reason = request.reason();
    selection.candidates = candidates;
    selection.fewCandidatesReason =
        candidates < USUAL_CANDIDATES ? request.fewCandidatesReason() : null;
    selection.selectedBy = by;
    return selection;
  }

  /** It stands no more. */
  void end(Actor by, String why, Instant now) {
    if (ending != null) {
      throw new IllegalStateException("The selection ended already, at " + ending.at());
    }
    this.ending = new Ending(by.person(), why, now);
  }

  UUID id() {
    return id;
  }

  UUID cycleId() {
    return cycleId;
  }

  int round() {
    return round;
  }

  UUID opportunityId() {
    return opportunityId;
  }

  String reason() {
    return reason;
  }

  /** Among how many it was chosen. */
  int candidates() {
    return candidates;
  }

  /** Null where there were enough. */
  String fewCandidatesReason() {
    return fewCandidatesReason;
  }

  Selector selectedBy() {
    return selectedBy;
  }
}
