package org.cocreation.steering.authority;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cocreation.chassis.text.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person who is to represent the organization. */
@Schema(examples = "{\"name\": \"Aino Salo\"}")
record RepresentativeRequest(@NotBlank @Size(max = 200) @OneLine String name) {}
