package org.cocreation.development.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cocreation.chassis.database.Sql;

/** What operations told of each proof of concept, the newest of it. */
@ApplicationScoped
public class ProofAssessments {

  private final Sql sql;
  private final ObjectMapper mapper;

  ProofAssessments(Sql sql, ObjectMapper mapper) {
    this.sql = sql;
    this.mapper = mapper.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  /**
   * Takes it in, however often it is told.
   *
   * @param sequence of the event: an older state than the known one is passed over
   */
  public void record(ToldAssessment told, long sequence) {
    sql.execute(
        """
        insert into proof_assessment (proof_id, cycle_id, assessment, sequence)
        values (?, ?, cast(? as jsonb), ?)
        on conflict (proof_id) do update
        set assessment = excluded.assessment, sequence = excluded.sequence
        where proof_assessment.sequence < excluded.sequence""",
        told.proofId(),
        told.cycleId(),
        json(told),
        sequence);
  }

  Optional<ToldAssessment> find(UUID proofId) {
    return list("proof_id", proofId).stream().findFirst();
  }

  /** By the proof of concept. */
  Map<UUID, ToldAssessment> of(UUID cycleId) {
    return list("cycle_id", cycleId).stream()
        .collect(Collectors.toMap(ToldAssessment::proofId, Function.identity()));
  }

  private List<ToldAssessment> list(String column, UUID id) {
    return sql.list(
        "select assessment from proof_assessment where " + column + " = ?",
        row -> read(row.getString(1)),
        id);
  }

  private ToldAssessment read(String json) {
    try {
      return mapper.readValue(json, ToldAssessment.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An assessment is kept as it was told", e);
    }
  }

  private String json(ToldAssessment told) {
    try {
      return mapper.writeValueAsString(told);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What is told is always JSON", e);
    }
  }
}
