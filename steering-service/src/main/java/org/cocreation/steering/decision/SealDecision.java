package org.cocreation.steering.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.cocreation.chassis.hash.Sha256;
import org.cocreation.steering.proof.Seals;

/** Seals a decision as it is taken, as the next in the chain of its partnership. */
@ApplicationScoped
class SealDecision {

  private final DecisionRepository decisions;
  private final Seals seals;
  private final ObjectMapper mapper;

  SealDecision(DecisionRepository decisions, Seals seals, ObjectMapper mapper) {
    this.decisions = decisions;
    this.seals = seals;
    this.mapper = mapper;
  }

  /**
   * @param decision not kept yet, of a partnership that is held: so the chain has one order
   */
  void seal(Decision decision) {
    Optional<DecisionRepository.Link> last = decisions.lastLink(decision.partnershipId());
    int number = last.map(link -> link.number() + 1).orElse(1);
    String previous = last.map(link -> Sha256.of(link.seal())).orElse(null);
    decision.seal(number, seals.seal(json(SealedDecision.of(decision, number, previous))));
  }

  private String json(SealedDecision sealed) {
    try {
      return mapper.writeValueAsString(sealed);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What is sealed is always JSON", e);
    }
  }
}
