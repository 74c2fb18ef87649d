package org.cocreation.kpi.timeline;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry of a timeline, as people read it. */
@Schema(
    name = "TimelineEntry",
    examples =
        """
        {"eventId": "0199f1a0-9018-7000-8000-000000009018",
         "type": "org.cocreation.steering.approval.given.v1", "time": "2026-03-11T13:02:58.040119Z",
         "sentence": "Henrik Nyman (customer) approved for the customer side.",
         "actor": {"person": "steering@mincorp", "name": "Henrik Nyman", "organization": "mincorp",
                   "side": "CUSTOMER"}}""")
public record TimelineEntryView(
    @Schema(description = "The CloudEvent's id.") String eventId,
    @Schema(examples = "org.cocreation.steering.approval.given.v1") String type,
    Instant time,
    @Schema(
            description = "In the language of Accept-Language; in English where it names no other.",
            examples = "Henrik Nyman (customer) approved for the customer side.")
        String sentence,
    @Schema(description = "Absent where the process or a machine acted.") ActingPerson actor) {

  /** Who acted, for which side. */
  @Schema(name = "ActingPerson")
  public record ActingPerson(
      @Schema(examples = "steering@mincorp") String person,
      @Schema(examples = "Henrik Nyman") String name,
      @Schema(examples = "mincorp") String organization,
      @Schema(examples = "CUSTOMER") String side) {}

  static TimelineEntryView of(TimelineEntry entry, String sentence) {
    return new TimelineEntryView(
        entry.eventId(),
        entry.type(),
        entry.occurredAt(),
        sentence,
        entry.person() == null
            ? null
            : new ActingPerson(
                entry.person(), entry.personName(), entry.organization(), entry.side()));
  }
}
