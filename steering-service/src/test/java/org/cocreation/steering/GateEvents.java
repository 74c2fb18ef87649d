package org.cocreation.steering;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.cocreation.chassis.process.Side;

/** What development and operations tell of that on which steering decides. */
public final class GateEvents {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Of all subjects together: of each, every later event has the greater number. */
  private static final AtomicLong SEQUENCE = new AtomicLong();

  private final String partnershipId;
  private final String cycleId;

  private GateEvents(String partnershipId, String cycleId) {
    this.partnershipId = partnershipId;
    this.cycleId = cycleId;
  }

  public static GateEvents of(String partnershipId, String cycleId) {
    return new GateEvents(partnershipId, cycleId);
  }

  public static GateEvents of(CycleFixture cycle) {
    return of(cycle.partnership().id(), cycle.id());
  }

  public JsonNode selected(boolean touchesConstraint) {
    return opportunity("selected", "SELECTED", touchesConstraint);
  }

  public JsonNode deselected() {
    return opportunity("deselected", "CANDIDATE", true);
  }

  private JsonNode opportunity(String fact, String state, boolean touchesConstraint) {
    return event(
        "development",
        "opportunity." + fact,
        "opportunity",
        """
        {"reason": "The best return for the least complexity.",
         "opportunity": {"id": "%s", "cycleId": "%s", "problemId": "%s", "title": "Wrong loads",
          "touchesConstraint": %s, "feasibility": 4,
          "complexityCost": {"low": "40000.00", "likely": "60000.00", "high": "110000.00",
            "currency": "EUR"},
          "expectedReturn": {"low": "120000.00", "likely": "180000.00", "high": "260000.00",
            "currency": "EUR"}, "state": "%s", "round": 1}}\
        """
            .formatted(id("opportunity"), cycleId, id("problem"), touchesConstraint, state));
  }

  public JsonNode approved(int revision) {
    return concept("technically-approved", "TECHNICALLY_APPROVED", revision);
  }

  /** Told with who it was, as development does. */
  public JsonNode approvedBy(int revision, Side side, String person) {
    JsonNode event = approved(revision);
    ((ObjectNode) event.at("/data/concept"))
        .putObject("approvedBy")
        .put("person", person)
        .put("name", "Sofia Kallio")
        .put("side", side.name())
        .put("at", Instant.now().toString())
        .put("note", "Tried on one truck.");
    return event;
  }

  public JsonNode approvalVoided(int revision) {
    return concept("approval-voided", "DRAFT", revision);
  }

  public JsonNode edited(int revision) {
    return concept("changed", "DRAFT", revision);
  }

  private JsonNode concept(String fact, String state, int revision) {
    return event(
        "development",
        "concept." + fact,
        "concept",
        """
        {"concept": {"id": "%s", "cycleId": "%s", "revision": %d, "name": "Weight loading",
          "summary": "Operators see each truck's load.", "state": "%s",
          "items": [{"id": "%s", "title": "Load shown", "description": "After each bucket.",
            "effortHours": 120, "sourcing": "CUSTOM", "feasibility": 4, "dataReadiness": "PARTLY",
            "kpiId": "%s", "trace": "A right load saves fuel.", "state": "PROPOSED"}]}}\
        """
            .formatted(id("concept"), cycleId, revision, state, id("item"), id("kpi")));
  }

  public JsonNode endorsed(int conceptRevision) {
    return review("endorsed", "ENDORSED", conceptRevision, "");
  }

  public JsonNode sentBack(int conceptRevision) {
    return review(
        "sent-back",
        "SENT_BACK",
        conceptRevision,
        "{\"id\": \"%s\", \"text\": \"Too small to read.\"}".formatted(id("point")));
  }

  private JsonNode review(String fact, String state, int conceptRevision, String points) {
    return event(
        "operations",
        "concept-review." + fact,
        "review-" + conceptRevision,
        """
        {"review": {"id": "%s", "cycleId": "%s", "number": %d, "conceptId": "%s",
          "conceptRevision": %d, "state": "%s", "useRequirements": ["Readable with gloves on."],
          "workProcessChanges": [], "valueCheck": {"holds": true, "note": "Two crews tried."},
          "points": [%s]}}\
        """
            .formatted(
                id("review-" + conceptRevision),
                cycleId,
                conceptRevision,
                id("concept"),
                conceptRevision,
                state,
                points));
  }

  /** Operations of both sides accepted a proof of concept. */
  public JsonNode accepted(String proof) {
    return assessment("accepted", "ACCEPTED", proof);
  }

  /** Operations of one side rejected it. */
  public JsonNode rejected(String proof) {
    return assessment("rejected", "REJECTED", proof);
  }

  private JsonNode assessment(String fact, String state, String proof) {
    return event(
        "operations",
        "assessment." + fact,
        "assessment-" + proof,
        """
        {"assessment": {"id": "%s", "cycleId": "%s", "number": 1, "proofId": "%s",
          "sprintId": "%s", "sprintNumber": 1, "proofTitle": "Load shown, %s", "state": "%s",
          "scenarios": [], "verdicts": [], "openedAt": "%s", "closedAt": "%s"}}\
        """
            .formatted(
                id("assessment-" + proof),
                cycleId,
                id(proof),
                id("sprint"),
                proof,
                state,
                Instant.now(),
                Instant.now()));
  }

  /** A sprint of development's; started, ended and so on. */
  public JsonNode sprint(String fact, String state, int number, LocalDate endsOn) {
    return event(
        "development",
        "sprint." + fact,
        "sprint-" + number,
        """
        {"sprint": {"id": "%s", "cycleId": "%s", "number": %d, "goal": "The load is shown.",
          "startsOn": "%s", "endsOn": "%s", "state": "%s", "items": [], "hours": {}}}\
        """
            .formatted(
                id("sprint-" + number), cycleId, number, endsOn.minusDays(13), endsOn, state));
  }

  /** What such a proof of concept is called by its id. */
  public UUID proofId(String proof) {
    return id(proof);
  }

  /** The pilot site of operations, without further plans. */
  public JsonNode pilot(String fact, String state, Side... confirmedBy) {
    return event(
        "operations",
        "site." + fact,
        "site",
        """
        {"site": {"id": "%s", "cycleId": "%s", "name": "North pit", "pilot": true,
          "supportMode": "REMOTE_MONITORING", "yearlyCost": {"amount": "6000.00", "currency": "EUR"},
          "roles": [], "steps": [], "state": "%s", "commitments": [%s, %s]}}\
        """
            .formatted(
                id("site"),
                cycleId,
                state,
                commitment(Side.PROVIDER, confirmedBy),
                commitment(Side.CUSTOMER, confirmedBy)));
  }

  private static String commitment(Side side, Side... confirmedBy) {
    return """
        {"side": "%s", "people": []%s}"""
        .formatted(
            side,
            Arrays.asList(confirmedBy).contains(side)
                ? ", \"confirmed\": {\"person\": \"p\", \"name\": \"P\", \"at\": \"2027-05-04T06:00:00Z\"}"
                : "");
  }

  private JsonNode event(String service, String name, String subject, String data) {
    String text =
        """
        {"specversion": "1.0", "id": "%s", "source": "/%s-service", "subject": "%s",
         "type": "org.cocreation.%s.%s.v1", "time": "%s", "datacontenttype": "application/json",
         "sequence": "%d", "partnershipid": "%s", "cycleid": "%s", "data": %s}\
        """
            .formatted(
                UUID.randomUUID(),
                service,
                id(subject),
                service,
                name,
                Instant.now(),
                SEQUENCE.incrementAndGet(),
                partnershipId,
                cycleId,
                data);
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(text, e);
    }
  }

  /** The same for the same thing of the same cycle. */
  private UUID id(String what) {
    return UUID.nameUUIDFromBytes((what + "/" + cycleId).getBytes(StandardCharsets.UTF_8));
  }
}
