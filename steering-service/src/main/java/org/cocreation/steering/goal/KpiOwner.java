package org.cocreation.steering.goal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.text.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who answers for a KPI on one side: a member of that side, in any team. */
@Schema(examples = "{\"side\": \"CUSTOMER\", \"person\": \"steering@mincorp\"}")
public record KpiOwner(@NotNull Side side, @NotBlank @Size(max = 200) @OneLine String person) {}
