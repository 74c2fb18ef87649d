package org.cocreation.steering.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.cocreation.steering.cycle.MicroService;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The cycle that is to follow a completed one, and what was learned that led to it. */
@Schema(
    examples =
        """
        {"microService": {"name": "Positioning", "purpose": "Everybody knows where the trucks are."},
         "learning": {"text": "Crews trust the weights once they calibrate them; queues remain."}}""")
public record NextCycle(
    @NotNull @Valid MicroService microService, @Valid @Nullable Learning learning) {

  /** What was learned (4.2.5). */
  @Schema(name = "Learning")
  public record Learning(
      @Schema(description = "The activity in which it was learned.") @Nullable UUID activityId,
      @NotBlank @Size(max = 2000) String text) {}
}
