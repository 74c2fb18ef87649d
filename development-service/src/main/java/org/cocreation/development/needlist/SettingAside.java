package org.cocreation.development.needlist;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.process.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a need goes into no common problem, and who said so (R19). */
@Embeddable
@Schema(description = "Why it goes into no common problem, and who said so.")
public record SettingAside(
    @Column(name = "aside_reason") String reason,
    @Column(name = "set_aside_by") String person,
    @Column(name = "set_aside_by_name") String name,
    @Column(name = "set_aside_for") @Enumerated(EnumType.STRING) Side side,
    @Column(name = "set_aside_at") Instant at) {

  static SettingAside by(ActingPerson actor, String reason, Instant at) {
    return new SettingAside(reason, actor.person(), actor.name(), actor.side(), at);
  }
}
