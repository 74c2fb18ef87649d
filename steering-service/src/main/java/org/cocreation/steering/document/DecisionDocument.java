package org.cocreation.steering.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.steering.decision.ReadDecisions;
import org.cocreation.steering.gate.GateContent;
import org.cocreation.steering.gate.ReadGate;
import org.jspecify.annotations.Nullable;

/** Writes a decision down: what it was taken on and who signed, with its proof inside (R1, R19). */
@ApplicationScoped
class DecisionDocument {

  @CheckedTemplate(basePath = "decision")
  static class Templates {

    static native TemplateInstance paper(
        ReadDecisions.Read read, @Nullable GateContent document, boolean whole);

    private Templates() {}
  }

  private final ReadDecisions readDecisions;
  private final ReadGate readGate;
  private final ObjectMapper mapper;

  DecisionDocument(ReadDecisions readDecisions, ReadGate readGate, ObjectMapper mapper) {
    this.readDecisions = readDecisions;
    this.readGate = readGate;
    this.mapper = mapper;
  }

  /**
   * As PDF/A-3u. The proof inside is the one that the API gives.
   *
   * @throws Refusal 404 for outsiders
   */
  byte[] pdf(UUID id, Actor reader) {
    ReadDecisions.Read read = readDecisions.one(id, reader);
    GateContent document = readGate.content(read.content()).orElse(null);
    String paper = Templates.paper(read, document, true).render();
    return PdfDocument.of(
        PdfDocument.canWrite(paper) ? paper : Templates.paper(read, document, false).render(),
        new PdfDocument.Attachment(
            "proof-" + id + ".json",
            "application/json",
            "The proof of this decision",
            proof(id, reader)));
  }

  private byte[] proof(UUID id, Actor reader) {
    try {
      return mapper.writeValueAsBytes(readDecisions.proof(id, reader));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
