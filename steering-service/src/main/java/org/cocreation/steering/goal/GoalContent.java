package org.cocreation.steering.goal;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a goal says, beside its KPIs. */
@Embeddable
public record GoalContent(
    @Schema(description = "Absent where it is the whole partnership's.") @Nullable UUID cycleId,
    @Schema(description = "The goal to which it contributes; absent at the top of the tree.")
        @Nullable UUID parentId,
    String name,
    @Nullable String description) {}
