package org.cocreation.development.concept;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cocreation.chassis.text.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the concept is called and what it is about. */
@Schema(
    examples =
        """
        {"name": "Weight loading",
         "summary": "Operators see each truck's load while they load it, and load it right."}""")
@Embeddable
public record ConceptContent(
    @NotBlank @Size(max = 200) @OneLine String name, @NotBlank @Size(max = 4000) String summary) {

  public ConceptContent {
    name = name == null ? null : name.strip();
    summary = summary == null ? null : summary.strip();
  }
}
