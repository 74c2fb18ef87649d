package org.cocreation.development.needlist;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.process.Side;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What one side needs, on its list. Its id is random, where other ids tell the time (R2): it must
 * not say when a side wrote what.
 */
@Entity
public class Need {

  /**
   * What a need says.
   *
   * @param frequency null where it is not known
   * @param stepIds of the process map, those that the need touches
   */
  record Wording(String title, String description, Frequency frequency, List<UUID> stepIds) {}

  @Id private UUID id;
  private UUID listId;
  private UUID cycleId;
  private UUID partnershipId;

  @Enumerated(EnumType.STRING)
  private Side side;

  private String title;
  private String description;

  @Enumerated(EnumType.STRING)
  private Frequency frequency;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<UUID> stepIds;

  @Version private long version;

  protected Need() {}

  /** Only a list that is still open to changes makes needs. */
  static Need on(NeedList list, Wording wording) {
    Need need = new Need();
    need.id = UUID.randomUUID();
    need.listId = list.id();
    need.cycleId = list.cycleId();
    need.partnershipId = list.partnershipId();
    need.side = list.side();
    need.say(wording);
    return need;
  }

  void say(Wording wording) {
    this.title = wording.title().strip();
    this.description = wording.description() == null ? null : wording.description().strip();
    this.frequency = wording.frequency();
    this.stepIds = List.copyOf(new LinkedHashSet<>(wording.stepIds()));
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

  public String title() {
    return title;
  }

  String description() {
    return description;
  }

  Frequency frequency() {
    return frequency;
  }

  List<UUID> stepIds() {
    return List.copyOf(stepIds);
  }

  long version() {
    return version;
  }
}
