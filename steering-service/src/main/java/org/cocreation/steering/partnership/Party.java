package org.cocreation.steering.partnership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.partnership.FourEyesRule;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Side;
import org.cocreation.steering.organization.Organization;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An organization in a partnership, on its side. */
@Entity
class Party {

  @Id private UUID id;
  private String organization;
  private String name;

  @Enumerated(EnumType.STRING)
  private Side side;

  private Instant acceptedAt;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(columnDefinition = "jsonb")
  private FourEyesRule fourEyes;

  protected Party() {}

  Party(Organization organization, Side side) {
    this.id = Ids.next();
    this.organization = organization.key();
    this.name = organization.name();
    this.side = side;
  }

  /**
   * Whose partnership it is to be: first the one that proposes it, which stands by it from the
   * start.
   *
   * @throws Refusal 422 where both are the same organization
   */
  static List<Party> proposed(
      Organization proposer, Side side, Organization counterpart, Instant now) {
    if (proposer.key().equals(counterpart.key())) {
      throw Refusal.invalidField("counterpart", "must be another organization than your own");
    }
    Party own = new Party(proposer, side);
    own.accept(now);
    return List.of(
        own, new Party(counterpart, side == Side.PROVIDER ? Side.CUSTOMER : Side.PROVIDER));
  }

  void accept(Instant now) {
    this.acceptedAt = now;
  }

  /**
   * @throws Refusal 403 where it proposed the partnership itself
   */
  void requireToAnswer() {
    if (acceptedAt != null) {
      throw Refusal.forbidden(
          "not-yours-to-answer", "Your organization proposed this: the other party answers.");
    }
  }

  /**
   * @throws Refusal 403 where it was asked
   */
  void requireProposer() {
    if (acceptedAt == null) {
      throw Refusal.forbidden(
          "not-yours-to-withdraw", "The other party proposed this: yours accepts or declines.");
    }
  }

  void follow(FourEyesRule rule) {
    this.fourEyes = rule;
  }

  /** Null where it was not told yet. */
  FourEyesRule fourEyes() {
    return fourEyes;
  }

  boolean isOf(String organization) {
    return this.organization.equals(organization);
  }

  String organization() {
    return organization;
  }

  String name() {
    return name;
  }

  Side side() {
    return side;
  }

  /** Null as long as it has not accepted. */
  Instant acceptedAt() {
    return acceptedAt;
  }
}
