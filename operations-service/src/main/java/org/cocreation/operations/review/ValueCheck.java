package org.cocreation.operations.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether, seen from the work, the value calculation holds (4.2.2). */
@Schema(name = "ValueCheck")
public record ValueCheck(@NotNull Boolean holds, @NotBlank @Size(max = 4000) String note) {}
