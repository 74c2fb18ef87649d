package org.cocreation.steering.comment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.database.Sql;

/** What was said, as far as its reader may see it. */
@ApplicationScoped
class CommentRepository implements PanacheRepositoryBase<Comment, UUID> {

  private static final String SEEN = " and (visibility = 'PARTNERSHIP' or side = :side)";
  private static final String OF_CYCLE = "select * from comment where cycle_id = :cycle";
  private static final String OF_PARTNERSHIP =
      "select * from comment where partnership_id = :partnership and cycle_id is null";

  private static final String COUNTS =
      """
      select subject_kind, subject_id, count(*), bool_or(? = any (awaited)) from comment
      where (cycle_id = ? or (partnership_id = ? and cycle_id is null)) and removed_at is null
        and (visibility = 'PARTNERSHIP' or side = ?)
      group by subject_kind, subject_id order by subject_kind, subject_id""";

  private final Sql sql;

  CommentRepository(Sql sql) {
    this.sql = sql;
  }

  Optional<Comment> findAndLock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /**
   * Newest first. What is said in a cycle and what is said about the whole partnership is read
   * along an index each, and merged.
   *
   * @param kind null for all
   * @param subject the id of one thing of that kind; null for all
   * @param before null from the newest on
   */
  List<Comment> of(Conversation in, CommentKind kind, String subject, UUID before, int most) {
    String page =
        (kind == null ? "" : " and subject_kind = :kind")
            + (subject == null ? "" : " and subject_id = :subject")
            + (before == null ? "" : " and id < :before")
            + SEEN
            + " order by id desc limit :most";
    String all =
        in.cycleId() == null
            ? OF_PARTNERSHIP + page
            : "select * from ((%s) union all (%s)) said order by id desc limit :most"
                .formatted(OF_CYCLE + page, OF_PARTNERSHIP + page);
    Query query =
        getEntityManager()
            .createNativeQuery(all, Comment.class)
            .setParameter("partnership", in.partnershipId())
            .setParameter("side", in.side().name())
            .setParameter("most", most);
    if (in.cycleId() != null) {
      query.setParameter("cycle", in.cycleId());
    }
    if (kind != null) {
      query.setParameter("kind", kind.name());
    }
    if (subject != null) {
      query.setParameter("subject", subject);
    }
    if (before != null) {
      query.setParameter("before", before);
    }
    @SuppressWarnings("unchecked")
    List<Comment> found = query.getResultList();
    return found;
  }

  List<CommentCountsView.Count> counts(Conversation in) {
    return sql.list(
        COUNTS,
        row ->
            new CommentCountsView.Count(
                CommentKind.valueOf(row.getString(1)),
                row.getString(2),
                row.getLong(3),
                row.getBoolean(4)),
        Mention.keyOf(in.side(), in.member().person()),
        in.cycleId(),
        in.partnershipId(),
        in.side().name());
  }

  /** Those about the same that wait for this person, in the order of their ids. */
  List<Comment> askingAndLock(Conversation in, CommentSubject about) {
    return find(
            "partnershipId = ?1 and about.kind = ?2 and about.id = ?3"
                + " and (cycleId is null or cycleId = ?4) and array_contains(awaited, ?5)"
                + " order by id",
            in.partnershipId(),
            about.kind(),
            about.id(),
            in.cycleId(),
            Mention.keyOf(in.side(), in.member().person()))
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }
}
