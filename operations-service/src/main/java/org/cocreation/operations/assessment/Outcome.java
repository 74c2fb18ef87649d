package org.cocreation.operations.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was said of a scenario, or of the whole proof of concept. */
@Schema(name = "ProofOutcome")
public enum Outcome {
  ACCEPTED,
  REJECTED
}
