package org.cocreation.steering.rollout;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.process.Side;

/** What of a site's state steering needs to know. */
public record SiteState(
    UUID id, String name, boolean pilot, String state, List<Commitment> commitments) {

  public SiteState {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(state, "state");
    commitments = commitments == null ? List.of() : List.copyOf(commitments);
  }

  /**
   * Of one side.
   *
   * @param confirmed null while its operations does not stand for it
   */
  public record Commitment(Side side, JsonNode confirmed) {}

  boolean isLive() {
    return state.equals("LIVE");
  }

  boolean isConfirmedBy(Side side) {
    return commitments.stream()
        .anyMatch(
            one -> one.side() == side && one.confirmed() != null && !one.confirmed().isNull());
  }
}
