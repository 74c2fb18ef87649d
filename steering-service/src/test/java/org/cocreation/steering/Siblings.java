package org.cocreation.steering;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.startup.ServiceConfiguration;
import org.cocreation.chassis.test.Contracts;
import org.cocreation.chassis.test.Messages;
import org.cocreation.localstack.Service;

/**
 * The other services, as far as steering notices them: their teams complete every activity that is
 * due at once, and the events are made after their own examples.
 */
public final class Siblings implements AutoCloseable {

  private final DueActivities due = DueActivities.told();
  private final Predicate<DueActivities.Due> theirs;

  private Siblings(Set<ActivityDefinition> except) {
    this.theirs = activity -> !except.contains(activity.definition());
    due.listen(theirs, this::complete);
  }

  public static Siblings atWork() {
    return new Siblings(Set.of());
  }

  /** Whose teams leave this undone. */
  public static Siblings atWorkExcept(ActivityDefinition... undone) {
    return new Siblings(Set.of(undone));
  }

  private void complete(DueActivities.Due activity) {
    tellWhatItProduced(
        activity.definition(),
        GateEvents.of(activity.partnershipId(), activity.cycleId()),
        activity.partnershipId(),
        activity.round());
    tellCompleted(
        activity.definition(), activity.partnershipId(), activity.cycleId(), activity.round());
  }

  /** Each round has a revision of the concept of its own. */
  private void tellWhatItProduced(
      ActivityDefinition definition, GateEvents events, String partnershipId, int round) {
    switch (definition) {
      case DESIGN_CONCEPT -> {
        send("development", partnershipId, events.selected(true));
        send("development", partnershipId, events.approved(round));
      }
      case REVIEW_CONCEPT -> send("operations", partnershipId, events.endorsed(round));
      case ASSESS_SOLUTION ->
          send("operations", partnershipId, events.accepted("proof of round " + round));
      default -> {
        // Nothing on which steering decides.
      }
    }
  }

  /** What the activity's service tells once its team has concluded. */
  public void tellCompleted(
      ActivityDefinition definition, String partnershipId, String cycleId, int round) {
    String service = definition.team().service();
    ObjectNode event = Contracts.of(service).examples().get("activity-completed").deepCopy();
    String activityId = UUID.randomUUID().toString();
    event
        .put("id", UUID.randomUUID().toString())
        .put("subject", activityId)
        .put("partnershipid", partnershipId)
        .put("cycleid", cycleId);
    ((ObjectNode) event.at("/data/activity"))
        .put("id", activityId)
        .put("key", definition.key())
        .put("number", definition.number())
        .put("title", definition.title())
        .put("phase", definition.phase().name())
        .put("partnershipId", partnershipId)
        .put("cycleId", cycleId)
        .put("round", round);
    send(service, partnershipId, event);
  }

  public void send(String service, String key, JsonNode event) {
    send(Service.valueOf(service.toUpperCase(java.util.Locale.ROOT)), key, event.toString());
  }

  public void send(Service service, String key, String text) {
    Messages.send(ServiceConfiguration.eventsTopicOf(service.database()), key, text);
  }

  @Override
  public void close() {
    due.leave(theirs);
  }
}
