package org.cocreation.steering.difference;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.http.Versioned;
import org.cocreation.steering.statement.AgendaItem;

/** Shows on what the sides differ, and what they agreed on. */
@ApplicationScoped
public class ReadDifferences {

  private final ValueDifferenceRepository differences;

  ReadDifferences(ValueDifferenceRepository differences) {
    this.differences = differences;
  }

  /** Open and settled ones, in the order of the agenda. */
  public List<Versioned<ValueDifferenceView>> of(UUID cycleId) {
    return differences.of(cycleId).stream()
        .filter(ValueDifference::isThere)
        .map(ReadDifferences::versioned)
        .toList();
  }

  /** How many are not settled. */
  public int open(UUID cycleId) {
    return Math.toIntExact(
        differences.count("cycleId = ?1 and state = ?2", cycleId, ValueDifference.State.OPEN));
  }

  /** Empty where the statements do not differ in it. */
  Optional<Versioned<ValueDifferenceView>> find(UUID cycleId, AgendaItem.Topic topic) {
    return differences
        .find(cycleId, topic)
        .filter(ValueDifference::isThere)
        .map(ReadDifferences::versioned);
  }

  private static Versioned<ValueDifferenceView> versioned(ValueDifference difference) {
    return Versioned.of(ValueDifferenceView.of(difference), difference.version());
  }
}
