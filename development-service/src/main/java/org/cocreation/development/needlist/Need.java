package org.cocreation.development.needlist;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.cocreation.chassis.process.Side;

/**
 * What one side needs, on its list. Its id is random, where other ids tell the time (R2): it must
 * not say when a side wrote what.
 */
@Entity
public class Need {

  @Id private UUID id;
  private UUID listId;
  private UUID cycleId;
  private UUID partnershipId;

  @Enumerated(EnumType.STRING)
  private Side side;

  @Embedded private NeedContent content;
  @Version private long version;

  protected Need() {}

  /** Only a list that is still open to changes makes needs. */
  static Need on(NeedList list, NeedContent said) {
    Need need = new Need();
    need.id = UUID.randomUUID();
    need.listId = list.id();
    need.cycleId = list.cycleId();
    need.partnershipId = list.partnershipId();
    need.side = list.side();
    need.content = said;
    return need;
  }

  void say(NeedContent anew) {
    this.content = anew;
  }

  public UUID id() {
    return id;
  }

  UUID listId() {
    return listId;
  }

  public UUID cycleId() {
    return cycleId;
  }

  UUID partnershipId() {
    return partnershipId;
  }

  public Side side() {
    return side;
  }

  NeedContent content() {
    return content;
  }

  public String title() {
    return content.title();
  }

  long version() {
    return version;
  }
}
