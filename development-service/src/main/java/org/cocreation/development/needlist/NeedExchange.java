package org.cocreation.development.needlist;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Whether a cycle's lists are shared: both at one moment, or neither (R2). */
@Entity
public class NeedExchange {

  @Id private UUID cycleId;
  private Instant sharedAt;

  protected NeedExchange() {}

  public void share(Instant now) {
    if (sharedAt == null) {
      sharedAt = now;
    }
  }

  public boolean isShared() {
    return sharedAt != null;
  }

  /** Null before. */
  Instant sharedAt() {
    return sharedAt;
  }
}
