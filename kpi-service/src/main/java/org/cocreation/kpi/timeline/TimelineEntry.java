package org.cocreation.kpi.timeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.cocreation.chassis.event.InboundEvent;
import org.cocreation.chassis.packing.KnownOfEvent;
import org.cocreation.chassis.packing.Packed;
import org.cocreation.chassis.process.Side;
import org.cocreation.kpi.timeline.sentence.Teller;

/** An event inside a partnership. Never changed. */
@Entity
public class TimelineEntry {

  /** Aggregates whose events concern every cycle of the partnership, where they name no cycle. */
  static final Set<String> SHARED_BY_CYCLES = Set.of("goal", "kpi", "comment");

  /** What {@link #told} reads. */
  public static final String TOLD =
      "event_id, type, partnership_id, cycle_id, person, person_name, organization, side, event,"
          + " packed";

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long position;

  private String eventId;
  private String type;
  private String aggregate;
  private UUID partnershipId;
  private UUID cycleId;
  private Instant occurredAt;
  private String person;
  private String personName;
  private String organization;
  private String side;
  private String onlySide;

  /** As an earlier release wrote it; null where it is packed. */
  private String event;

  private byte[] packed;

  /** Once it was asked for: each stream of a dashboard asks again. */
  @Transient private String unpacked;

  protected TimelineEntry() {}

  /**
   * @param json the event as a CloudEvent
   */
  TimelineEntry(InboundEvent event, Teller teller, String json) {
    this.eventId = event.id();
    this.type = event.type().toString();
    this.aggregate = event.type().aggregate();
    this.partnershipId = event.partnershipId();
    this.cycleId = event.cycleId();
    this.occurredAt = event.time();
    this.person = teller.person();
    this.personName = teller.name();
    this.organization = teller.organization();
    this.side = teller.side();
    this.onlySide = onlySide(event);
    this.packed =
        Packed.pack(
            json,
            known(eventId, type, partnershipId, cycleId, person, personName, organization, side));
  }

  /** The side that alone is told of it (R21); null for what both are told. */
  private static String onlySide(InboundEvent event) {
    for (JsonNode part : event.data()) {
      if ("SIDE".equals(part.path("visibility").asText())) {
        return part.path("side").asText("");
      }
    }
    return null;
  }

  /** Whether the members on this side are told of it. */
  public boolean isFor(Side reader) {
    return onlySide == null || onlySide.equals(reader.name());
  }

  /** Whether it belongs to a cycle's story. */
  public boolean concerns(UUID cycle, UUID partnershipOfCycle) {
    return cycle.equals(cycleId)
        || (cycleId == null
            && partnershipId.equals(partnershipOfCycle)
            && SHARED_BY_CYCLES.contains(aggregate));
  }

  /** Grows with the commits, within one generation of the tables. */
  public long position() {
    return position;
  }

  public String eventId() {
    return eventId;
  }

  public String type() {
    return type;
  }

  public String aggregate() {
    return aggregate;
  }

  UUID cycleId() {
    return cycleId;
  }

  public UUID partnershipId() {
    return partnershipId;
  }

  public Instant occurredAt() {
    return occurredAt;
  }

  String person() {
    return person;
  }

  String personName() {
    return personName;
  }

  String organization() {
    return organization;
  }

  String side() {
    return side;
  }

  /** Null where both sides are told of it. */
  String onlySide() {
    return onlySide;
  }

  /** The event as a CloudEvent in JSON, on one line. */
  public String event() {
    if (packed == null) {
      return event;
    }
    if (unpacked == null) {
      unpacked =
          Packed.unpack(
              packed,
              known(eventId, type, partnershipId, cycleId, person, personName, organization, side));
    }
    return unpacked;
  }

  /**
   * What an event tells that is kept here.
   *
   * @param event {@link #event} or {@link #told}
   */
  public static JsonNode data(String event, ObjectMapper mapper) {
    try {
      return mapper.readTree(event).path("data");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The timeline keeps what it wrote itself", e);
    }
  }

  byte[] packed() {
    return packed;
  }

  /** The event of a row, where no entity is wanted. */
  public static String told(ResultSet row) throws SQLException {
    byte[] packed = row.getBytes("packed");
    return packed == null
        ? row.getString("event")
        : Packed.unpack(
            packed,
            known(
                row.getString("event_id"),
                row.getString("type"),
                row.getObject("partnership_id", UUID.class),
                row.getObject("cycle_id", UUID.class),
                row.getString("person"),
                row.getString("person_name"),
                row.getString("organization"),
                row.getString("side")));
  }

  /** What the other columns say of the event; kept events are read with it, so it stays. */
  private static String known(
      String eventId,
      String type,
      UUID partnershipId,
      UUID cycleId,
      String person,
      String name,
      String organization,
      String side) {
    return "%s\",\"name\":\"%s\",\"organization\":\"%s\",\"side\":\"%s\"},\"%s"
        .formatted(
            person,
            name,
            organization,
            side,
            KnownOfEvent.of(eventId, type, null, null, partnershipId, cycleId));
  }
}
