package org.cocreation.development.sprint;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.cocreation.chassis.process.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The hours that each side's people have for a sprint: the capacity that it is planned against. */
@Embeddable
@Schema(
    description = "The hours that each side's people have for the sprint.",
    examples = "{\"PROVIDER\": 120, \"CUSTOMER\": 60}")
public record SprintHours(
    @JsonProperty("PROVIDER") @Column(name = "provider_hours") @NotNull @Min(0) @Max(10_000) Integer provider,
    @JsonProperty("CUSTOMER") @Column(name = "customer_hours") @NotNull @Min(0) @Max(10_000) Integer customer) {

  public int of(Side side) {
    return side == Side.PROVIDER ? provider : customer;
  }

  public int sum() {
    return provider + customer;
  }
}
