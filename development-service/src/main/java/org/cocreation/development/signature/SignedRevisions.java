package org.cocreation.development.signature;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.database.Sql;

/**
 * What was signed of each cycle's concept; only ever added to. It locks nothing: an edit that is
 * under way meanwhile makes a revision of its own.
 */
@ApplicationScoped
public class SignedRevisions {

  private final Sql sql;

  SignedRevisions(Sql sql) {
    this.sql = sql;
  }

  /**
   * Takes in a decision, however often it is told; it is of no use here where nothing is signed.
   */
  public void record(TakenDecision decision) {
    decision
        .signed()
        .ifPresent(
            signed ->
                sql.execute(
                    """
                    insert into signed_concept
                      (decision_id, cycle_id, concept_id, revision, round, content_hash, signed_at)
                    values (?, ?, ?, ?, ?, ?, ?)
                    on conflict (decision_id) do nothing""",
                    signed.decisionId(),
                    decision.cycleId(),
                    decision.concept().id(),
                    signed.revision(),
                    signed.round(),
                    signed.contentHash(),
                    signed.at()));
  }

  /** By the cycle's last decision at the value gate. */
  public Optional<SignedRevision> last(UUID cycleId) {
    return sql
        .list(
            """
            select revision, decision_id, round, content_hash, signed_at
            from signed_concept where cycle_id = ? order by decision_id desc limit 1""",
            row ->
                new SignedRevision(
                    row.getInt(1),
                    row.getObject(2, UUID.class),
                    row.getInt(3),
                    row.getString(4),
                    row.getObject(5, OffsetDateTime.class).toInstant()),
            cycleId)
        .stream()
        .findFirst();
  }
}
