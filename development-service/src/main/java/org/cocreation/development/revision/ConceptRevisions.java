package org.cocreation.development.revision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.database.Sql;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.process.Side;
import org.cocreation.development.concept.ConceptTold;
import org.cocreation.development.concept.ConceptView;
import org.cocreation.development.concept.TechnicalApproval;

/**
 * Every revision of every concept, as it was told when it was made. The database refuses to change
 * one; its technical approval is added once.
 */
@ApplicationScoped
class ConceptRevisions {

  private static final String COLUMNS =
      "select revision, made_by, made_by_name, made_for, made_at, reason, content, approval"
          + " from concept_revision where cycle_id = ? ";

  private final Sql sql;
  private final ObjectMapper mapper;

  ConceptRevisions(Sql sql, ObjectMapper mapper) {
    this.sql = sql;
    // A field that a later release leaves out must not make an old revision unreadable.
    this.mapper = mapper.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  /**
   * Once as it was made; what is told of the same revision again is its technical approval. A draft
   * that a former release made beside this one is kept with that.
   */
  void keep(@Observes ConceptTold told) {
    ConceptView concept = told.concept();
    ActingPerson by = told.by();
    sql.execute(
        """
        insert into concept_revision
          (concept_id, revision, cycle_id, content, made_by, made_by_name, made_for, made_at, reason,
           approval)
        values (?, ?, ?, cast(? as jsonb), ?, ?, ?, ?, ?, cast(? as jsonb))
        on conflict (concept_id, revision) do update set approval = excluded.approval""",
        concept.id(),
        concept.revision(),
        concept.cycleId(),
        json(concept.asKept()),
        by == null ? null : by.person(),
        by == null ? null : by.name(),
        by == null || by.side() == null ? null : by.side().name(),
        told.at(),
        told.reason(),
        concept.approvedBy() == null ? null : json(concept.approvedBy()));
  }

  Optional<ConceptRevision> find(UUID cycleId, int revision) {
    return sql.list(COLUMNS + "and revision = ?", this::read, cycleId, revision).stream()
        .findFirst();
  }

  /** From this one on, oldest first. */
  List<ConceptRevision> from(UUID cycleId, int first) {
    return sql.list(COLUMNS + "and revision >= ? order by revision", this::read, cycleId, first);
  }

  /** The last ones, oldest first. */
  List<ConceptRevision> newest(UUID cycleId, int most) {
    return sql.list(COLUMNS + "order by revision desc limit ?", this::read, cycleId, most)
        .reversed();
  }

  private ConceptRevision read(ResultSet row) throws SQLException {
    ConceptView content = read(row.getString("content"), ConceptView.class);
    String approval = row.getString("approval");
    String side = row.getString("made_for");
    return new ConceptRevision(
        row.getInt("revision"),
        row.getString("made_by"),
        row.getString("made_by_name"),
        side == null ? null : Side.valueOf(side),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        row.getString("reason"),
        approval == null ? content : content.approved(read(approval, TechnicalApproval.class)));
  }

  private <T> T read(String json, Class<T> type) {
    try {
      return mapper.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A revision is kept as it was told", e);
    }
  }

  private String json(Object value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What is told is always JSON", e);
    }
  }
}
