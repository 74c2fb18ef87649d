package org.cocreation.steering.decision;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.cocreation.steering.gate.CanonicalContent;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What both sides signed last, and what of it is otherwise now.
 *
 * @param content as it was kept with the decision, in its canonical form
 */
@Schema(
    name = "SignedContent",
    description = "What both sides signed last (R1), and what of it is otherwise now.",
    examples =
        """
        {"decisionId": "0199f1a0-0701-7000-8000-000000000701", "round": 1,
         "contentHash": "5f0c1a6f8f2f1c9b7f6f0f4f3f1f8d7e6c5b4a39281706f5e4d3c2b1a0918273",
         "at": "2026-03-11T13:04:10.215660Z", "differsFromSigned": true,
         "differences": ["concept"],
         "content": {"cycleId": "0199f1a0-0200-7000-8000-000000000200", "round": 1}}""")
record SignedContentView(
    UUID decisionId,
    int round,
    String contentHash,
    Instant at,
    @Schema(description = "Whether anything that was signed is otherwise now.")
        boolean differsFromSigned,
    @Schema(
            description =
                "The members of content that are otherwise now, of: microService, goals,"
                    + " valueStatements, opportunity, concept, conceptReview, tranchePlan, killClock.")
        List<String> differences,
    @JsonRawValue @Schema(type = SchemaType.OBJECT, description = "All that was signed.")
        String content) {

  /** A round is another after each rework, and says nothing of the matter. */
  private static final String ROUND = "round";

  static SignedContentView of(Decision decision, CanonicalContent now, ObjectMapper mapper) {
    List<String> differences = differences(decision.content(), now.text(), mapper);
    return new SignedContentView(
        decision.id(),
        decision.round(),
        decision.contentHash(),
        decision.takenAt(),
        !differences.isEmpty(),
        differences,
        decision.content());
  }

  private static List<String> differences(String signed, String now, ObjectMapper mapper) {
    try {
      JsonNode before = mapper.readTree(signed);
      JsonNode after = mapper.readTree(now);
      Set<String> names = new TreeSet<>();
      before.fieldNames().forEachRemaining(names::add);
      after.fieldNames().forEachRemaining(names::add);
      names.remove(ROUND);
      names.removeIf(name -> before.path(name).equals(after.path(name)));
      return List.copyOf(names);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What is decided on is always JSON", e);
    }
  }
}
