package org.cocreation.development.proof;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.cocreation.chassis.text.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a proof of concept is, and how people try it in their own work. */
@Schema(
    examples =
        """
        {"title": "Load shown in one excavator",
         "howToTry": "Load truck 7 in the north face; the display shows its load after each bucket.",
         "link": "https://loading.example.com/try"}""")
@Embeddable
public record ProofContent(
    @NotBlank @Size(max = 200) @OneLine String title,
    @NotBlank @Size(max = 4000) String howToTry,
    @Size(max = 2000) @Pattern(
            regexp = "https?://[^\\s<>\"]+",
            message = "must be an address that begins with https:// or http://")
        @Schema(description = "Where it is, if it has an address.")
        @Nullable String link) {

  public ProofContent {
    title = title == null ? null : title.strip();
    howToTry = howToTry == null ? null : howToTry.strip();
    link = link == null || link.isBlank() ? null : link.strip();
  }
}
