package org.cocreation.development.concept;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.cocreation.chassis.process.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who found the concept feasible, for which side and when (R19). */
@Embeddable
@Schema(description = "Who approved it technically, for which side and when (R19).")
public record TechnicalApproval(
    @Column(name = "approved_by") String person,
    @Column(name = "approved_by_name") String name,
    @Column(name = "approved_for") @Enumerated(EnumType.STRING) Side side,
    @Column(name = "approved_at") Instant at,
    @Column(name = "approval_note") @Schema(description = "What the approval rests on.")
        String note) {}
