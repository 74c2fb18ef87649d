package org.cocreation.steering.gate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.difference.ReadDifferences;

/** Shows how a cycle stands at the value gate, and what was signed there. */
@ApplicationScoped
public class ReadGate {

  private final ApprovalRepository approvals;
  private final ValueGate gate;
  private final Signers signers;
  private final ReadDifferences readDifferences;
  private final ObjectMapper mapper;

  ReadGate(
      ApprovalRepository approvals,
      ValueGate gate,
      Signers signers,
      ReadDifferences readDifferences,
      ObjectMapper mapper) {
    this.approvals = approvals;
    this.gate = gate;
    this.signers = signers;
    this.readDifferences = readDifferences;
    // What a later release leaves out must not make an old content unreadable.
    this.mapper = mapper.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  public ValueGateView of(Cycle cycle, Actor reader) {
    ValueGate.Standing standing = gate.of(cycle);
    return ValueGateView.of(
        standing,
        approvals.of(cycle.id()),
        signers.asSeenBy(reader, cycle, standing.content()),
        readDifferences.open(cycle.id()));
  }

  /**
   * A content that was decided on, to be read.
   *
   * @return empty where it is of another form than this release knows
   */
  public Optional<GateContent> content(String canonical) {
    try {
      return Optional.of(mapper.readValue(canonical, GateContent.class));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }
}
