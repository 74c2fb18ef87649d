package org.cocreation.steering.resource;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What of a person's hours is committed to one cycle. */
@Schema(name = "CommittedHours")
@Embeddable
public record Commitment(
    UUID cycleId,
    int hoursPerSprint,
    @Column(name = "from_day") LocalDate from,
    @Column(name = "to_day") @Nullable LocalDate to) {

  boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }
}
