package org.cocreation.steering.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.process.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why nothing new is to serve a goal or a KPI, and who said so (R19). */
@Embeddable
@Schema(description = "Why nothing new is to serve it, and who said so.")
public record Retirement(
    @Column(name = "retire_reason") String reason,
    @Column(name = "retired_by") String person,
    @Column(name = "retired_by_name") String name,
    @Column(name = "retired_for") @Enumerated(EnumType.STRING) Side side,
    @Column(name = "retired_at") Instant at) {

  static Retirement by(ActingPerson actor, String reason, Instant at) {
    return new Retirement(reason, actor.person(), actor.name(), actor.side(), at);
  }
}
