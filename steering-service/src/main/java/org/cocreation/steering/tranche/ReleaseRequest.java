package org.cocreation.steering.tranche;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was shown: how the evidence looks that the tranche before named. */
@Schema(examples = "{\"evidence\": {\"note\": \"Accepted by both shifts on 17 April.\"}}")
record ReleaseRequest(@NotNull @Valid EvidenceNote evidence) {

  /** The evidence in words. */
  record EvidenceNote(@NotBlank @Size(max = 2000) String note) {}
}
