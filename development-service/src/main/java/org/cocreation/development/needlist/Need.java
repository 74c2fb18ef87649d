package org.cocreation.development.needlist;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.cocreation.chassis.event.SubjectOfCycle;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Side;

/**
 * What one side needs, on its list. Its id is random, where other ids tell the time (R2): it must
 * not say when a side wrote what.
 */
@Entity
public class Need extends SubjectOfCycle {

  private UUID listId;

  @Enumerated(EnumType.STRING)
  private Side side;

  @Embedded private NeedContent content;
  @Embedded private SettingAside setAside;
  @Version private long version;

  protected Need() {}

  /** Only a list that is open to it makes needs. */
  static Need on(NeedList list, NeedContent said) {
    Need need = new Need();
    need.begin(UUID.randomUUID(), list.partnershipId(), list.cycleId());
    need.listId = list.id();
    need.side = list.side();
    need.content = said;
    return need;
  }

  void say(NeedContent anew) {
    this.content = anew;
  }

  /**
   * It goes into no common problem; it stays on its list, with the reason.
   *
   * @throws Refusal 409 where it is set aside already
   */
  public void setAside(ActingPerson by, String reason, Instant now) {
    requireStanding();
    this.setAside = SettingAside.by(by, reason, now);
  }

  /**
   * It counts again.
   *
   * @throws Refusal 409 where it is not set aside
   */
  public void takeUp() {
    if (!isSetAside()) {
      throw Refusal.conflict("need-not-set-aside", "The need is not set aside: it counts.");
    }
    this.setAside = null;
  }

  /**
   * @throws Refusal 409 where it is set aside
   */
  public void requireStanding() {
    if (isSetAside()) {
      throw Refusal.conflict(
          "need-set-aside",
          "The need '%s' is set aside: its side takes it up again first.",
          title());
    }
  }

  public boolean isSetAside() {
    return setAside != null;
  }

  /** Null unless it is. */
  SettingAside setAside() {
    return setAside;
  }

  UUID listId() {
    return listId;
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

  /** All that it says. */
  public String text() {
    return content.description() == null ? title() : title() + ". " + content.description();
  }

  public long version() {
    return version;
  }
}
