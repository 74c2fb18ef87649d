package org.cocreation.development.datasource;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.text.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Data of the customer, and how far they can be had. */
@Schema(
    examples =
        """
        {"name": "Payload sensors of the trucks", "owner": "development@mincorp",
         "dueOn": "2026-03-20", "hours": 16, "mapped": true, "access": true, "cleaned": false,
         "categorized": false, "itemIds": ["0199f1a0-0801-7000-8000-000000000801"]}""")
@Embeddable
public record DataSourceContent(
    @NotBlank @Size(max = 200) @OneLine String name,
    @NotBlank @Size(max = 200) @Schema(description = "A person of the partnership on the customer's side.")
        String owner,
    @NotNull @Schema(description = "By when, in UTC.") LocalDate dueOn,
    @NotNull @Min(0) @Max(10_000) @Schema(description = "What the customer's people have for it.")
        Integer hours,
    @NotNull @Schema(description = "It is known which data there are, and where.") Boolean mapped,
    @NotNull @Schema(description = "They can be read.") Boolean access,
    @NotNull @Schema(description = "Errors and gaps are dealt with.") Boolean cleaned,
    @NotNull @Schema(description = "They mean the same to both sides.") Boolean categorized,
    @Size(max = 50) @Schema(description = "The backlog items that need them.")
        @JdbcTypeCode(SqlTypes.ARRAY)
        List<@NotNull UUID> itemIds) {

  public DataSourceContent {
    name = name == null ? null : name.strip();
    itemIds = itemIds == null ? List.of() : itemIds.stream().distinct().toList();
  }

  /** Whether items can be made of it. */
  @JsonIgnore
  public boolean isReady() {
    return mapped && access && cleaned && categorized;
  }
}
