package org.cocreation.steering.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cocreation.chassis.text.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A digital micro-service: a focused functionality which does one thing and does it well (4). */
@Embeddable
@Schema(
    examples =
        """
        {"name": "Weight loading", "purpose": "Every truck leaves with the right load."}""")
public record MicroService(
    @Column(name = "micro_service_name") @NotBlank @Size(max = 200) @OneLine String name,
    @Column(name = "micro_service_purpose") @Size(min = 1, max = 2000) @Nullable String purpose) {

  public MicroService {
    name = name == null ? null : name.strip();
  }
}
