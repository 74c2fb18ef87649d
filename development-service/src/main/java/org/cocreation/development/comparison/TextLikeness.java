package org.cocreation.development.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How alike the texts of a cycle's needs are, by the trigrams that they share (pg_trgm). */
@ApplicationScoped
class TextLikeness {

  /**
   * Two needs whose texts are alike.
   *
   * @param similarity up to 1, where they are the same
   */
  record Pair(UUID one, UUID other, double similarity) {}

  private final EntityManager entities;

  /** From which likeness on two needs may be the same, 0 to 1. */
  private final double alikeFrom;

  TextLikeness(
      EntityManager entities,
      @ConfigProperty(name = "cocreation.needs.alike-from", defaultValue = "0.3")
          double alikeFrom) {
    this.entities = entities;
    this.alikeFrom = alikeFrom;
  }

  /** The pairs that are alike enough, most alike first; only of lists that are shared (R2). */
  @SuppressWarnings("unchecked")
  List<Pair> pairs(UUID cycleId) {
    // By hand: the likeness is the database's to compute. The shared exchange is part of the query,
    // so that no caller can compare what is not open to both.
    List<Object[]> rows =
        entities
            .createNativeQuery(
                """
                select pair.one, pair.other, pair.similarity
                from (
                  select a.id as one, b.id as other,
                         round(greatest(
                           similarity(a.title, b.title),
                           similarity(a.title || ' ' || left(coalesce(a.description, ''), 200),
                                      b.title || ' ' || left(coalesce(b.description, ''), 200))
                         )::numeric, 2) as similarity
                  from need a
                  join need b on b.cycle_id = a.cycle_id and b.id > a.id
                  join need_exchange x on x.cycle_id = a.cycle_id and x.shared_at is not null
                  where a.cycle_id = :cycle
                ) pair
                where pair.similarity >= :alikeFrom
                order by pair.similarity desc, pair.one, pair.other""")
            .setParameter("alikeFrom", alikeFrom)
            .setParameter("cycle", cycleId)
            .getResultList();
    return rows.stream()
        .map(row -> new Pair((UUID) row[0], (UUID) row[1], ((Number) row[2]).doubleValue()))
        .toList();
  }
}
