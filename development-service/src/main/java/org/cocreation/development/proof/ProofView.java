package org.cocreation.development.proof;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A proof of concept as people and events see it, always whole. */
@Schema(
    name = "ProofOfConcept",
    description = "The usable output of a sprint.",
    examples =
        """
        {"id": "0199f1a0-0a00-7000-8000-000000000a00",
         "cycleId": "0199f1a0-0200-7000-8000-000000000200",
         "sprintId": "0199f1a0-0900-7000-8000-000000000900", "sprintNumber": 1,
         "title": "Load shown in one excavator",
         "howToTry": "Load truck 7 in the north face; the display shows its load.",
         "link": "https://loading.example.com/try",
         "files": [{"id": "0199f1a0-0a01-7000-8000-000000000a01", "name": "display.png",
                    "mediaType": "image/png", "size": 48211,
                    "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}],
         "shownBy": {"person": "development@constructcorp", "name": "Jonas Eklund",
                     "side": "PROVIDER"},
         "shownAt": "2026-03-27T13:00:00.103220Z"}""")
public record ProofView(
    UUID id,
    UUID cycleId,
    UUID sprintId,
    @Schema(description = "Of the sprint that shows it.") int sprintNumber,
    @JsonUnwrapped ProofContent content,
    List<File> files,
    Shower shownBy,
    Instant shownAt) {

  /** A file of a proof of concept. */
  @Schema(
      name = "ProofFile",
      examples =
          """
          {"id": "0199f1a0-0a01-7000-8000-000000000a01", "name": "display.png",
           "mediaType": "image/png", "size": 48211,
           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}""")
  public record File(
      UUID id,
      String name,
      @Schema(description = "What it is, by its content.") String mediaType,
      @Schema(description = "In bytes.") long size,
      @Schema(description = "In hex.") String sha256) {

    static File of(ProofFile file) {
      return new File(file.id(), file.name(), file.mediaType(), file.size(), file.sha256());
    }
  }

  static ProofView of(ProofOfConcept proof) {
    return new ProofView(
        proof.id(),
        proof.cycleId(),
        proof.sprintId(),
        proof.sprintNumber(),
        proof.content(),
        proof.files().stream().map(File::of).toList(),
        proof.shownBy(),
        proof.shownAt());
  }
}
