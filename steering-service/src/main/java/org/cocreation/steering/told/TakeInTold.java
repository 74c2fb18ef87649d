package org.cocreation.steering.told;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.cycle.CycleRepository;

/** Another team changed something on which the value gate decides. */
@ApplicationScoped
public class TakeInTold {

  private final CycleRepository cycles;
  private final ToldSnapshotRepository snapshots;
  private final Event<ToldChanged> changed;
  private final ObjectMapper mapper;

  TakeInTold(
      CycleRepository cycles,
      ToldSnapshotRepository snapshots,
      Event<ToldChanged> changed,
      ObjectMapper mapper) {
    this.cycles = cycles;
    this.snapshots = snapshots;
    this.changed = changed;
    this.mapper = mapper;
  }

  /**
   * Keeps the newest state of it, in whatever order its states come; approvals of other content
   * than there then is are void (R1).
   *
   * @param state whole, as the event tells it
   * @param sequence of the event among those of the same thing
   * @param reason why approvals are void, if they are
   * @throws IllegalArgumentException where the state does not say what the gate needs
   */
  @Transactional
  public void tell(
      ToldSnapshot.Kind kind, UUID cycleId, JsonNode state, long sequence, String reason) {
    UUID id = require(kind, state).id();
    Optional<Cycle> cycle = cycles.findAndLock(cycleId);
    if (cycle.isEmpty()) {
      return;
    }
    ToldSnapshot snapshot =
        snapshots.findByIdOptional(id).orElseGet(() -> new ToldSnapshot(id, cycleId, kind));
    if (snapshot.kind() != kind || !snapshot.cycleId().equals(cycleId)) {
      throw new IllegalArgumentException(id + " is known as something else");
    }
    if (snapshot.tell(sequence, state.toString())) {
      snapshots.persistAndFlush(snapshot);
      changed.fire(new ToldChanged(cycle.get(), reason));
    }
  }

  private ToldContent require(ToldSnapshot.Kind kind, JsonNode state) {
    try {
      Class<? extends ToldContent> type =
          switch (kind) {
            case OPPORTUNITY -> OpportunityContent.class;
            case CONCEPT -> ConceptContent.class;
            case CONCEPT_REVIEW -> ConceptReviewContent.class;
          };
      ToldContent content = mapper.treeToValue(state, type);
      if (!content.saysAll()) {
        throw new IllegalArgumentException("It does not say all that the value gate needs");
      }
      return content;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e.getOriginalMessage(), e);
    }
  }
}
