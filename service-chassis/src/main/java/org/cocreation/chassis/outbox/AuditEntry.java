package org.cocreation.chassis.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.cocreation.chassis.packing.KnownOfEvent;
import org.cocreation.chassis.packing.Packed;

/** An event as the audit keeps it: packed, or as an earlier release wrote it. */
public final class AuditEntry {

  /** What {@link #told} reads. */
  public static final String COLUMNS =
      "audit_entry.event_id, audit_entry.fact, audit_entry.subject, audit_entry.sequence,"
          + " audit_entry.partnership_id, audit_entry.cycle_id, audit_entry.event,"
          + " audit_entry.packed";

  private AuditEntry() {}

  /** The event as it was told; in SQL, {@code told(audit_entry)}. */
  public static String told(ResultSet row) throws SQLException {
    byte[] packed = row.getBytes("packed");
    return packed == null
        ? row.getString("event")
        : Packed.unpack(
            packed,
            known(
                row.getObject("event_id", UUID.class),
                row.getString("fact"),
                row.getString("subject"),
                row.getLong("sequence"),
                row.getObject("partnership_id", UUID.class),
                row.getObject("cycle_id", UUID.class)));
  }

  static String known(
      UUID eventId, String fact, String subject, Long sequence, UUID partnershipId, UUID cycleId) {
    return KnownOfEvent.of(eventId.toString(), fact, subject, sequence, partnershipId, cycleId);
  }
}
