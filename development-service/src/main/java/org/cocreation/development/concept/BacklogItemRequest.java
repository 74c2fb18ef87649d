package org.cocreation.development.concept;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
record BacklogItemRequest(
    @NotBlank @Size(max = 200) String title,
    @NotBlank @Size(max = 2000) String description,
    @NotNull @Min(1) @Max(100_000) Integer effortHours,
    @NotNull @Schema(description = "Bought as it is, or made for this customer.") Sourcing sourcing,
    @NotNull @Min(1) @Max(5) @Schema(description = "1 hardly feasible, 5 done before.")
        Integer feasibility,
    @NotNull @Schema(description = "Whether the customer's data that it needs can be had.")
        DataReadiness dataReadiness,
    @Size(max = 500) @Schema(description = "What of the data is missing.") String dataNote,
    @Schema(description = "The KPI of the cycle that it serves.") UUID kpiId,
    @Size(max = 500) @Schema(description = "How it serves that KPI, in a sentence.") String trace) {

  BacklogItemRequest {
    title = title == null ? null : title.strip();
    description = description == null ? null : description.strip();
    dataNote = textOrNull(dataNote);
    trace = textOrNull(trace);
  }

  private static String textOrNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
