package org.cocreation.chassis.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cocreation.chassis.process.ActivityDefinition;

/**
 * Steering as the other services know it: by its events. Tells of a partnership, its cycles and
 * what is due in them, made from the examples in steering's own contracts.
 */
public final class SteeringEvents {

  public static final String TOPIC = "cocreation.steering.events";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, JsonNode> examples = Contracts.of("steering").examples();

  /** Both sides' people of all teams, as the local issuer knows them. */
  public UUID acceptedPartnership() {
    UUID id = UUID.randomUUID();
    tell(id, copy("partnership-accepted", id.toString(), id, null));
    return id;
  }

  /** Both parties say when it takes two of their people. */
  public void fourEyes(UUID id, String when) {
    ObjectNode event = copy("partnership-member-added", id.toString(), id, null);
    event.put("sequence", "1000");
    ArrayNode parties = (ArrayNode) event.path("data").path("partnership").path("parties");
    parties.removeAll();
    for (String organization : List.of("constructcorp", "mincorp")) {
      ObjectNode party = parties.addObject();
      party.put("organization", organization).put("name", organization);
      party.put("side", organization.equals("mincorp") ? "CUSTOMER" : "PROVIDER");
      party.putObject("fourEyes").put("when", when);
    }
    tell(id, event);
  }

  /** One of them is not in the partnership any more. */
  public void left(UUID id, String person) {
    ObjectNode event = copy("partnership-member-removed", id.toString(), id, null);
    event.put("sequence", "2000");
    tell(id, event, person);
  }

  private void tell(UUID id, ObjectNode event) {
    tell(id, event, null);
  }

  private void tell(UUID id, ObjectNode event, String without) {
    ObjectNode partnership = (ObjectNode) event.path("data").path("partnership");
    partnership.put("id", id.toString()).put("status", "ACTIVE");
    JsonNode pattern = partnership.path("members").path(0).deepCopy();
    ArrayNode members = partnership.putArray("members");
    for (String team : List.of("steering", "development", "operations")) {
      for (String organization : List.of("constructcorp", "mincorp")) {
        String person = team + "@" + organization;
        if (!person.equals(without)) {
          String side = organization.equals("mincorp") ? "CUSTOMER" : "PROVIDER";
          members.add(member(pattern, person, team, organization, side));
        }
      }
    }
    send(TOPIC, id.toString(), event.toString());
  }

  /** A cycle that runs in the phase and round given. */
  public void cycleMoved(
      String fact,
      UUID partnership,
      UUID cycle,
      String phase,
      int round,
      String status,
      int sequence) {
    ObjectNode event = copy("cycle-" + fact, cycle.toString(), partnership, cycle);
    event.put("sequence", Integer.toString(sequence));
    ObjectNode data = (ObjectNode) event.path("data").path("cycle");
    data.put("id", cycle.toString()).put("phase", phase).put("round", round).put("status", status);
    send(TOPIC, partnership.toString(), event.toString());
  }

  /** Its kill clock ran out, or steering answered it (R11). */
  public void cycleHeld(
      UUID partnership, UUID cycle, String phase, int round, int sequence, boolean held) {
    ObjectNode event =
        copy(held ? "cycle-held" : "cycle-released", cycle.toString(), partnership, cycle);
    event.put("sequence", Integer.toString(sequence));
    ObjectNode data = (ObjectNode) event.path("data").path("cycle");
    data.put("id", cycle.toString()).put("phase", phase).put("round", round);
    send(TOPIC, partnership.toString(), event.toString());
  }

  /** The process reached an activity: the service of its team hears that it is due. */
  public void activityDue(UUID partnership, UUID cycle, ActivityDefinition activity, int round) {
    send(TOPIC, partnership.toString(), due(partnership, cycle, activity, round).toString());
  }

  /** The same, not told yet: for a test that sends it twice or spoils it. */
  public ObjectNode due(UUID partnership, UUID cycle, ActivityDefinition activity, int round) {
    String subject = cycle + "/" + round + "/" + activity.key();
    ObjectNode event = copy("activity-due", subject, partnership, cycle);
    ((ObjectNode) event.path("data").path("activity"))
        .put("key", activity.key())
        .put("number", activity.number())
        .put("title", activity.title())
        .put("phase", activity.phase().name())
        .put("team", activity.team().name())
        .put("partnershipId", partnership.toString())
        .put("cycleId", cycle.toString())
        .put("round", round);
    return event;
  }

  /** Puts a record on a topic as it is. */
  public void send(String topic, String key, String value) {
    Messages.send(topic, key, value);
  }

  private ObjectNode copy(String example, String subject, UUID partnership, UUID cycle) {
    ObjectNode event = examples.get(example).deepCopy();
    event.put("id", UUID.randomUUID().toString());
    event.put("subject", subject).put("partnershipid", partnership.toString());
    if (cycle != null) {
      event.put("cycleid", cycle.toString());
    }
    return event;
  }

  private static ObjectNode member(
      JsonNode pattern, String person, String team, String organization, String side) {
    ObjectNode member = pattern.deepCopy();
    member.put("person", person).put("name", person);
    member.put("organization", organization).put("side", side);
    if (member.has("id")) {
      member.put(
          "id",
          UUID.nameUUIDFromBytes(person.getBytes(java.nio.charset.StandardCharsets.UTF_8))
              .toString());
    }
    member.set("teams", JSON.createArrayNode().add(team.toUpperCase(java.util.Locale.ROOT)));
    return member;
  }
}
