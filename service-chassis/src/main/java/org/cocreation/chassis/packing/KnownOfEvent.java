package org.cocreation.chassis.packing;

import java.util.UUID;

/**
 * What the columns beside an event say of it too, in the order in which the event says it. Kept
 * events are read with it: it is never to be changed.
 */
public final class KnownOfEvent {

  private KnownOfEvent() {}

  /** Each may be null. SQL's {@code told(audit_entry)} says the same. */
  public static String of(
      String id, String type, String subject, Long sequence, UUID partnershipId, UUID cycleId) {
    return said(id)
        + "\",\"type\":\""
        + said(type)
        + ".v1\",\"datacontenttype\":\"application/json\",\"subject\":\""
        + said(subject)
        + "\",\"time\":\"\",\"sequence\":\""
        + said(sequence)
        + "\",\"partnershipid\":\""
        + said(partnershipId)
        + "\",\"cycleid\":\""
        + said(cycleId)
        + "\",\"data\":{\"";
  }

  private static String said(Object value) {
    return value == null ? "" : value.toString();
  }
}
