package org.cocreation.steering.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.text.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A proposal.
 *
 * @param side the proposer's
 * @param counterpart the key of the organization that is asked
 */
@Schema(
    examples =
        """
        {"name": "Site management", "side": "PROVIDER", "counterpart": "mincorp",
         "timeZone": "Europe/Stockholm"}""")
record ProposePartnershipRequest(
    @NotBlank @Size(max = 200) @OneLine String name,
    @NotNull @Schema(description = "Your own side.") Side side,
    @NotBlank @Size(max = 200) @OneLine
        @Schema(description = "The key of the organization that is asked.")
        String counterpart,
    @ChangeTimeZone.TimeZoneId
        @Schema(
            description =
                "In which the days begin by which KPIs are summed up, by its IANA name; where it is"
                    + " absent the configured one.",
            examples = "Europe/Stockholm")
        @Nullable String timeZone) {}
