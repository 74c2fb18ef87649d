package org.cocreation.development.problem;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** More needs that are the same problem. */
@Schema(examples = "{\"needIds\": [\"c2c7a1de-9f0c-4c0e-b7f3-1b1f7a5d6e22\"]}")
record AddNeedsRequest(@NotNull @Size(min = 1, max = 200) List<@NotNull UUID> needIds) {}
