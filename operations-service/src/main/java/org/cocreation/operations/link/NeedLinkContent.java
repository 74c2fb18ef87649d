package org.cocreation.operations.link;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.cocreation.chassis.text.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For whom a link is, until when, and for how many needs. */
@Schema(
    name = "OpenLinkRequest",
    examples =
        """
        {"place": "Canteen of the night shift", "endsAt": "2026-03-09T21:00:00Z", "most": 50}""")
@Embeddable
public record NeedLinkContent(
    @Schema(description = "Where it hangs, or who has it: to tell one link from another.")
        @NotBlank @Size(max = 100) @OneLine
        String place,
    @Schema(description = "From when on it is closed; 92 days from now at the latest.") @NotNull Instant endsAt,
    @Schema(description = "How many needs it takes before it is full.") @NotNull @Min(1) @Max(500) Integer most) {

  public NeedLinkContent {
    place = place == null ? null : place.strip();
  }
}
