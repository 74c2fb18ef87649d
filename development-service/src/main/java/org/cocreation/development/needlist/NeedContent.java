package org.cocreation.development.needlist;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.text.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What your side needs. */
@Schema(
    name = "NeedRequest",
    examples =
        """
        {"title": "Trucks leave the face with too little load",
         "description": "Crews guess the weight; one in four loads is short.",
         "frequency": "EVERY_SHIFT", "stepIds": ["0199f1a0-0701-7000-8000-000000000701"]}""")
@Embeddable
public record NeedContent(
    @NotBlank @Size(max = 200) @OneLine String title,
    @Size(max = 2000) @Nullable String description,
    @Schema(description = "How often it hurts.") @Enumerated(EnumType.STRING)
        @Nullable Frequency frequency,
    @Schema(description = "The steps of the process map that it touches.")
        @Size(max = 100) @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
        @JdbcTypeCode(SqlTypes.ARRAY)
        List<@NotNull UUID> stepIds,
    @Schema(
            description =
                "Why it is added to a list that was submitted in an earlier round of the cycle; left"
                    + " out before the submission.")
        @Size(max = 2000) @Nullable String lateReason) {

  public NeedContent {
    title = title == null ? null : title.strip();
    description = description == null ? null : description.strip();
    lateReason = lateReason == null ? null : lateReason.strip();
    stepIds = stepIds == null ? List.of() : stepIds.stream().distinct().toList();
  }
}
