package org.cocreation.development.selection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.cocreation.chassis.process.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who selected, for which side and when (R19). */
@Embeddable
@Schema(description = "Who selected it, for which side and when (R19).")
public record Selector(
    @Column(name = "selected_by") String person,
    @Column(name = "selected_by_name") String name,
    @Column(name = "selected_for") @Enumerated(EnumType.STRING) Side side,
    @Column(name = "selected_at") Instant at) {}
