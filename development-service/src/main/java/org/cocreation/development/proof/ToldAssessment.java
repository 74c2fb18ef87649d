package org.cocreation.development.proof;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What operations says of a proof of concept, as its event tells it (activity 9). */
public record ToldAssessment(
    UUID id,
    UUID cycleId,
    UUID proofId,
    String state,
    List<Scenario> scenarios,
    List<Verdict> verdicts) {

  private static final String ACCEPTED = "ACCEPTED";
  private static final String REJECTED = "REJECTED";

  public ToldAssessment {
    requireNonNull(cycleId, "cycleId");
    requireNonNull(proofId, "proofId");
    requireNonNull(state, "state");
    scenarios = scenarios == null ? List.of() : List.copyOf(scenarios);
    verdicts = verdicts == null ? List.of() : List.copyOf(verdicts);
  }

  /** A piece of operations' work in which it was tried. */
  public record Scenario(
      UUID id, String workProcess, String text, String result, String mustChange, String effect) {

    @JsonIgnore
    public boolean isRejected() {
      return REJECTED.equals(result);
    }
  }

  /** What one side's operations said. */
  public record Verdict(
      String side, String outcome, String note, String person, String name, Instant at) {}

  /** By both sides' operations. */
  @JsonIgnore
  public boolean isAccepted() {
    return ACCEPTED.equals(state);
  }

  /** By one side's operations, which is final. */
  @JsonIgnore
  public boolean isRejected() {
    return REJECTED.equals(state);
  }

  /** What was tried changes no more. */
  @JsonIgnore
  public boolean isBegun() {
    return !verdicts.isEmpty()
        || isAccepted()
        || isRejected()
        || scenarios.stream().anyMatch(scenario -> scenario.result() != null);
  }

  /** The scenarios in which something must change. */
  @JsonIgnore
  public List<Scenario> rejected() {
    return scenarios.stream().filter(Scenario::isRejected).toList();
  }
}
