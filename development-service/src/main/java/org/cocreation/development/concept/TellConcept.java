package org.cocreation.development.concept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.ActingPerson;

/** Tells a concept whole, inside and outside, whenever it is another than before. */
@ApplicationScoped
class TellConcept {

  private final ConceptRepository concepts;
  private final ReadConcept read;
  private final Events events;
  private final Event<ConceptTold> told;
  private final Clock clock;

  TellConcept(
      ConceptRepository concepts,
      ReadConcept read,
      Events events,
      Event<ConceptTold> told,
      Clock clock) {
    this.concepts = concepts;
    this.read = read;
    this.events = events;
    this.told = told;
    this.clock = clock;
  }

  /**
   * @param reason null where none was asked for
   */
  void tell(ConceptFact fact, Concept concept, ActingPerson by, String reason) {
    concepts.flush();
    ConceptView view = read.view(concept);
    events.publish(fact, concept, by, view, reason);
    if (fact != ConceptFact.REORDERED) {
      // The revision is the same, and is kept as it was.
      told.fire(new ConceptTold(view, by, reason, clock.instant()));
    }
  }
}
