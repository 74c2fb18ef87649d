package org.cocreation.steering.partnership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.partnership.FourEyesRule;
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

  void accept(Instant now) {
    this.acceptedAt = now;
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
