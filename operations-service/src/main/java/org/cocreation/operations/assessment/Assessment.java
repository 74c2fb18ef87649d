package org.cocreation.operations.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.event.SubjectOfCycle;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Side;
import org.cocreation.operations.scenario.Scenario;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What operations of both sides says of one proof of concept. The scenarios are a copy: what was
 * judged stays as it was judged, whatever becomes of the scenarios themselves.
 */
@Entity
public class Assessment extends SubjectOfCycle {

  /** What became of the proof of concept. */
  @Schema(name = "AssessmentState")
  public enum State {
    OPEN,
    ACCEPTED,
    REJECTED
  }

  private int number;
  private UUID proofId;
  private UUID sprintId;
  private int sprintNumber;
  private String proofTitle;
  private long toldSequence;

  @Enumerated(EnumType.STRING)
  private State state;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<AssessedScenario> scenarios;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Verdict> verdicts;

  private Instant openedAt;
  private Instant closedAt;
  @Version private long version;

  protected Assessment() {}

  /**
   * @param number counts the cycle's assessments, from 1
   * @param sequence of what was told
   * @param prepared the scenarios that are there
   */
  static Assessment open(
      UUID partnershipId,
      UUID cycleId,
      int number,
      ShownProof proof,
      long sequence,
      List<Scenario> prepared,
      Instant now) {
    Assessment assessment = new Assessment();
    assessment.begin(Ids.next(), partnershipId, cycleId);
    assessment.number = number;
    assessment.proofId = proof.id();
    assessment.sprintId = proof.sprintId();
    assessment.sprintNumber = proof.sprintNumber();
    assessment.proofTitle = proof.title();
    assessment.toldSequence = sequence;
    assessment.state = State.OPEN;
    assessment.scenarios = prepared.stream().map(AssessedScenario::of).toList();
    assessment.verdicts = List.of();
    assessment.openedAt = now;
    return assessment;
  }

  /**
   * Takes in that its proof of concept was changed before a verdict.
   *
   * @return whether it is called otherwise now: an older state than the known one is passed over
   */
  boolean take(ShownProof told, long sequence) {
    if (sequence <= toldSequence || state != State.OPEN) {
      return false;
    }
    this.toldSequence = sequence;
    if (proofTitle.equals(told.title())) {
      return false;
    }
    this.proofTitle = told.title();
    return true;
  }

  /**
   * Takes in a scenario as it now is: it joins, is worded anew, or leaves.
   *
   * @return whether that changes anything here
   * @throws Refusal 409 where it is judged here: what was judged does not move
   */
  boolean follow(Scenario scenario) {
    Optional<AssessedScenario> known =
        scenarios.stream().filter(one -> one.id().equals(scenario.id())).findFirst();
    if (known.isEmpty()) {
      if (scenario.isWithdrawn()) {
        return false;
      }
      List<AssessedScenario> joined = new ArrayList<>(scenarios);
      joined.add(AssessedScenario.of(scenario));
      this.scenarios = List.copyOf(joined);
      return true;
    }
    if (known.get().isJudged()) {
      throw Refusal.conflict(
          "scenario-judged",
          "%s judged it in the open assessment of “%s”: it changes once that is closed.",
          known.get().judgedBy().name(),
          proofTitle);
    }
    this.scenarios =
        scenarios.stream()
            .filter(one -> one != known.get() || !scenario.isWithdrawn())
            .map(one -> one == known.get() ? one.worded(scenario.content()) : one)
            .toList();
    return true;
  }

  /**
   * One of them as it now is.
   *
   * @throws Refusal 404 where it has no such scenario
   */
  AssessedScenario scenario(UUID scenarioId) {
    return scenarios.stream()
        .filter(one -> one.id().equals(scenarioId))
        .findFirst()
        .orElseThrow(() -> Refusal.notFound("scenario"));
  }

  /**
   * Says how a scenario went, for the side whose work it is. Until a verdict stands on it, that
   * side can say otherwise.
   *
   * @throws Refusal 404 where it has no such scenario, 403 where it is the other side's, 409 where
   *     it is closed or a verdict stands on it, 422 for a result that contradicts itself
   */
  void judge(UUID scenarioId, ScenarioResult result, Participation by, Instant now) {
    AssessedScenario scenario = scenario(scenarioId);
    requireOpen();
    if (scenario.side() != by.side()) {
      throw Refusal.forbidden(
          "wrong-side",
          "The %s prepared this from its own work; only its own people say how it went.",
          scenario.side());
    }
    if (scenario.isJudged() && !verdicts.isEmpty()) {
      Verdict first = verdicts.getFirst();
      throw Refusal.conflict(
          "verdict-given",
          "%s gave a verdict at %s that stands on this result: it does not change any more.",
          first.name(),
          first.at());
    }
    result.requireWhole();
    this.scenarios =
        scenarios.stream().map(one -> one == scenario ? one.judged(result, by, now) : one).toList();
  }

  /**
   * One side's operations accepts the proof of concept or rejects it, once. Both accepted: it is
   * accepted. One rejected: it is rejected, for good.
   *
   * @throws Refusal 409 where it is closed, where the side has given its verdict, and for an
   *     acceptance that the scenarios do not bear out; 422 for a rejection without any reason
   */
  void decide(ProofVerdictRequest verdict, Participation by, Instant now) {
    requireOpen();
    verdictOf(by.side())
        .ifPresent(
            given -> {
              throw Refusal.conflict(
                  "verdict-given",
                  "%s gave the verdict of the %s at %s; each side gives one.",
                  given.name(),
                  given.side(),
                  given.at());
            });
    if (verdict.outcome() == Outcome.ACCEPTED) {
      Acceptance.require(scenarios);
    } else if (verdict.note() == null
        && scenarios.stream().noneMatch(AssessedScenario::isRejected)) {
      throw Refusal.invalidField("note", "must say why, as no scenario is rejected");
    }
    List<Verdict> given = new ArrayList<>(verdicts);
    given.add(
        new Verdict(
            by.side(),
            verdict.outcome(),
            verdict.note(),
            by.actor().person(),
            by.actor().name(),
            now));
    this.verdicts = List.copyOf(given);
    if (verdict.outcome() == Outcome.REJECTED) {
      close(State.REJECTED, now);
    } else if (awaited().isEmpty()) {
      close(State.ACCEPTED, now);
    }
  }

  private void close(State as, Instant now) {
    this.state = as;
    this.closedAt = now;
  }

  private void requireOpen() {
    if (state != State.OPEN) {
      throw Refusal.conflict(
          "assessment-closed",
          "The assessment was closed at %s as %s: another proof of concept gets another.",
          closedAt,
          state);
    }
  }

  private Optional<Verdict> verdictOf(Side side) {
    return verdicts.stream().filter(verdict -> verdict.side() == side).findFirst();
  }

  /** The sides that owe their verdict; none once it is closed. */
  public List<Side> awaited() {
    return state == State.REJECTED
        ? List.of()
        : Arrays.stream(Side.values()).filter(side -> verdictOf(side).isEmpty()).toList();
  }

  int number() {
    return number;
  }

  UUID proofId() {
    return proofId;
  }

  UUID sprintId() {
    return sprintId;
  }

  int sprintNumber() {
    return sprintNumber;
  }

  public String proofTitle() {
    return proofTitle;
  }

  public State state() {
    return state;
  }

  List<AssessedScenario> scenarios() {
    return scenarios;
  }

  /** In the order in which they were given. */
  List<Verdict> verdicts() {
    return verdicts;
  }

  Instant openedAt() {
    return openedAt;
  }

  /** Null while it is open. */
  Instant closedAt() {
    return closedAt;
  }

  long version() {
    return version;
  }
}
