package org.cocreation.development.concept;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.cocreation.chassis.text.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a backlog item says. It may be drafted without a trace, but not approved so (R6). */
@Schema(
    examples =
        """
        {"title": "Load shown to the operator while loading",
         "description": "The excavator's display shows the payload of the truck after each bucket.",
         "effortHours": 120, "sourcing": "CUSTOM", "feasibility": 4, "dataReadiness": "PARTLY",
         "dataNote": "Two of the eight trucks have no payload sensor yet.",
         "kpiId": "0199f1a0-0401-7000-8000-000000000401",
         "trace": "A right load saves the fuel of the tonnes that are hauled in vain."}""")
@Embeddable
public record BacklogItemContent(
    @NotBlank @Size(max = 200) @OneLine String title,
    @NotBlank @Size(max = 2000) String description,
    @NotNull @Min(1) @Max(100_000) Integer effortHours,
    @NotNull @Enumerated(EnumType.STRING)
        @Schema(description = "Bought as it is, or made for this customer.")
        Sourcing sourcing,
    @NotNull @Min(1) @Max(5) @Schema(description = "1 hardly feasible, 5 done before.")
        Integer feasibility,
    @NotNull @Enumerated(EnumType.STRING)
        @Schema(description = "Whether the customer's data that it needs can be had.")
        DataReadiness dataReadiness,
    @Size(max = 500) @Schema(description = "What of the data is missing.")
        @Nullable String dataNote,
    @Schema(description = "The KPI of the cycle that it serves.") @Nullable UUID kpiId,
    @Size(max = 500) @Schema(description = "How it serves that KPI, in a sentence.")
        @Nullable String trace) {

  /** Whether a feature is bought as it is or made for this customer (4.2.2). */
  @Schema(name = "Sourcing")
  public enum Sourcing {
    OFF_THE_SHELF,
    CUSTOM
  }

  /** How far the customer's data that a feature needs can be had (4.2.3). */
  @Schema(name = "DataReadiness")
  public enum DataReadiness {
    READY,
    PARTLY,
    MISSING
  }

  public BacklogItemContent {
    title = title == null ? null : title.strip();
    description = description == null ? null : description.strip();
    dataNote = textOrNull(dataNote);
    trace = textOrNull(trace);
  }

  /** A "pink house" until it names a KPI and says how it serves it (R6). */
  @JsonIgnore
  public boolean isTraced() {
    return kpiId != null && trace != null;
  }

  private static String textOrNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
