package org.cocreation.development.opportunity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.process.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why an opportunity is a no-go at the moment, and who said so (R4, R19). */
@Embeddable
@Schema(description = "Why it is a no-go at the moment, and who said so.")
public record Shelving(
    @Column(name = "shelving_reason") String reason,
    @Column(name = "shelved_by") String person,
    @Column(name = "shelved_by_name") String name,
    @Column(name = "shelved_for") @Enumerated(EnumType.STRING) @Nullable Side side,
    @Column(name = "shelved_at") Instant at) {

  public static Shelving by(ActingPerson actor, String reason, Instant at) {
    return new Shelving(reason, actor.person(), actor.name(), actor.side(), at);
  }
}
