package org.cocreation.steering.goal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.database.Sql;
import org.cocreation.chassis.outbox.AuditEntry;
import org.cocreation.chassis.partnership.ActingPerson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a goal said before (R18). In SQL, from the audit: all that was ever told of a goal is kept
 * there, whole, and for good.
 */
@ApplicationScoped
class GoalHistory {

  private static final String TOLD =
      "select audit_entry.occurred_at, "
          + AuditEntry.COLUMNS
          + " from audit_entry where subject = ? and fact like 'goal.%' order by sequence desc";

  private final Sql sql;
  private final ObjectMapper mapper;

  GoalHistory(Sql sql, ObjectMapper mapper) {
    this.sql = sql;
    this.mapper = mapper;
  }

  /** How a goal was from a moment on. */
  @Schema(
      name = "GoalRevision",
      examples =
          """
          {"happened": "goal.changed", "at": "2026-04-02T08:33:12.441900Z",
           "reason": "Diesel has become cheaper: what is left to gain is less.",
           "actor": {"person": "steering@mincorp", "name": "Elin Sandberg",
                     "organization": "mincorp", "side": "CUSTOMER"},
           "goal": {"id": "0199f1a0-0400-7000-8000-000000000400", "name": "Lower fuel cost"}}""")
  record Revision(
      @Schema(description = "goal.defined, goal.changed or goal.retired.") String happened,
      Instant at,
      @Schema(description = "Absent where none was asked for.") String reason,
      @Schema(implementation = ActingPerson.class) JsonNode actor,
      @Schema(implementation = GoalView.class, description = "As it was told then.")
          JsonNode goal) {}

  /** The newest first. */
  List<Revision> of(UUID goalId) {
    return sql.list(
        TOLD,
        row -> {
          JsonNode data = read(AuditEntry.told(row)).path("data");
          return new Revision(
              row.getString("fact"),
              row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
              data.path("reason").asText(null),
              data.get("actor"),
              data.get("goal"));
        },
        goalId.toString());
  }

  private JsonNode read(String event) {
    try {
      return mapper.readTree(event);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An audited event is not JSON", e);
    }
  }
}
