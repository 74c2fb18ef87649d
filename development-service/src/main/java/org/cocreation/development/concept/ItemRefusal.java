package org.cocreation.development.concept;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.cocreation.chassis.process.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a backlog item is not done, and who said so: it stays visible (R6, R19). */
@Embeddable
@Schema(description = "Why it is not done, and who said so.")
public record ItemRefusal(
    @Column(name = "refusal_reason") String reason,
    @Column(name = "refused_by") String person,
    @Column(name = "refused_by_name") String name,
    @Column(name = "refused_for") @Enumerated(EnumType.STRING) Side side,
    @Column(name = "refused_at") Instant at) {}
