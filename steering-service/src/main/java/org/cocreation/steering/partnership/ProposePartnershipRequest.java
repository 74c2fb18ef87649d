package org.cocreation.steering.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.text.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A proposal.
 *
 * @param side the proposer's
 * @param counterpart the key of the organization that is asked
 */
@Schema(
    examples =
        """
        {"name": "Site management", "side": "PROVIDER", "counterpart": "mincorp"}""")
record ProposePartnershipRequest(
    @NotBlank @Size(max = 200) @OneLine String name,
    @NotNull @Schema(description = "Your own side.") Side side,
    @NotBlank @Size(max = 200) @OneLine
        @Schema(description = "The key of the organization that is asked.")
        String counterpart) {}
