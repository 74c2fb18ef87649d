package org.cocreation.steering.rollout;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.process.Side;

/** A site as operations tells it. */
@Entity
public class ToldSite {

  @Id private UUID id;
  private UUID cycleId;
  private String name;
  private boolean pilot;
  private boolean live;
  private boolean providerConfirmed;
  private boolean customerConfirmed;
  private long toldSequence;

  protected ToldSite() {}

  ToldSite(UUID id, UUID cycleId) {
    this.id = id;
    this.cycleId = cycleId;
  }

  /**
   * Takes in how it is.
   *
   * @return false for an older state than the known one
   */
  boolean tell(SiteState state, long sequence) {
    if (sequence <= toldSequence) {
      return false;
    }
    this.toldSequence = sequence;
    this.name = state.name();
    this.pilot = state.pilot();
    this.live = state.isLive();
    this.providerConfirmed = state.isConfirmedBy(Side.PROVIDER);
    this.customerConfirmed = state.isConfirmedBy(Side.CUSTOMER);
    return true;
  }

  UUID cycleId() {
    return cycleId;
  }

  public String name() {
    return name;
  }

  boolean isPilot() {
    return pilot;
  }

  public boolean isLive() {
    return live;
  }

  /** The sides whose operations does not stand for the people whom it commits (R12). */
  public List<Side> unconfirmed() {
    return Arrays.stream(Side.values())
        .filter(side -> !(side == Side.PROVIDER ? providerConfirmed : customerConfirmed))
        .toList();
  }
}
