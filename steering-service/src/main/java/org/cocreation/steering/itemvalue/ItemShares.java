package org.cocreation.steering.itemvalue;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.event.SubjectOfCycle;

/** Where steering knows better than effort which part of its KPI's value an item brings. */
@Entity
class ItemShares extends SubjectOfCycle {

  @ElementCollection
  @CollectionTable(name = "item_share", joinColumns = @JoinColumn(name = "item_shares_id"))
  @MapKeyColumn(name = "item_id")
  @Column(name = "percent")
  private Map<UUID, Integer> percents = new HashMap<>();

  @Version private long version;

  protected ItemShares() {}

  ItemShares(UUID partnershipId, UUID cycleId) {
    begin(Ids.next(), partnershipId, cycleId);
  }

  /**
   * @param anew of some items; the others go by effort
   * @return whether that says anything new
   */
  boolean set(Map<UUID, Integer> anew) {
    if (anew.equals(percents)) {
      return false;
    }
    percents.clear();
    percents.putAll(anew);
    return true;
  }

  Map<UUID, Integer> percents() {
    return Map.copyOf(percents);
  }

  long version() {
    return version;
  }
}
