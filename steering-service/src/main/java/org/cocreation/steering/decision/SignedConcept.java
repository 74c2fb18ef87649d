package org.cocreation.steering.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The revision of the concept that both sides signed: it never changes (R1). */
@Embeddable
@Schema(description = "One exact revision of the cycle's concept.")
public record SignedConcept(
    @Column(name = "signed_concept_id") UUID id,
    @Column(name = "signed_concept_revision") Integer revision) {}
