package org.cocreation.kpi.cycle;

import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.process.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A partnership as a cycle's reader needs it. */
@Schema(name = "Partnership")
public record PartnershipView(
    UUID id, @Schema(examples = "Constructcorp and Mincorp") String name, List<Party> parties) {

  /** An organization and the side on which it stands. */
  @Schema(name = "Party")
  public record Party(
      @Schema(examples = "mincorp") String organization,
      @Schema(examples = "Mincorp") String name,
      Side side) {}
}
