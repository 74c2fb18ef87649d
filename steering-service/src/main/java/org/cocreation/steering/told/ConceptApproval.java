package org.cocreation.steering.told;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.partnership.Signed;
import org.cocreation.chassis.process.Side;

/**
 * Who approved the concept technically, as development tells it. It is asked at the gate and is no
 * part of what is signed there: another person's approval of the same would change nothing of it.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record ConceptApproval(UUID id, int revision, Approver approvedBy) implements ToldContent {

  /** The person, and for which side. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Approver(String person, String name, Side side, Instant at) {}

  /** Empty for a draft. */
  Optional<Signed> signed() {
    return Optional.ofNullable(approvedBy)
        .map(by -> new Signed(by.side(), by.person(), by.name(), by.at()));
  }

  @Override
  public boolean saysAll() {
    return id != null;
  }
}
