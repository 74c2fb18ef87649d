package org.cocreation.development.problem;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.cocreation.chassis.event.DomainEvent;
import org.cocreation.chassis.partnership.ActingPerson;

/**
 * A common problem was merged, changed or taken apart. Also fired, inside the transaction, for what
 * builds on problems; an observer that throws a refusal prevents it.
 *
 * @param reason why needs were taken out of it; null otherwise
 */
public record CommonProblemEvent(
    @JsonIgnore Fact happened,
    @JsonIgnore UUID partnershipId,
    ActingPerson actor,
    String reason,
    CommonProblemView problem)
    implements DomainEvent {

  /** What happened to it. */
  public enum Fact {
    MERGED("merged"),
    CHANGED("changed"),
    UNMERGED("unmerged");

    private final String word;

    Fact(String word) {
      this.word = word;
    }
  }

  @Override
  public String fact() {
    return "common-problem." + happened.word;
  }

  @Override
  public String subject() {
    return problem.id().toString();
  }

  @Override
  public UUID cycleId() {
    return problem.cycleId();
  }
}
