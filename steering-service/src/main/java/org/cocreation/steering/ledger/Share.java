package org.cocreation.steering.ledger;

import jakarta.validation.constraints.NotNull;
import org.cocreation.chassis.process.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One side's part of an amount, to the minor unit, in the amount's currency. */
@Schema(examples = "{\"side\": \"PROVIDER\", \"amount\": \"625.38\"}")
public record Share(@NotNull Side side, @NotNull String amount) {}
