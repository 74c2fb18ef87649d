package org.cocreation.kpi.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.process.Team;

/** How partnerships are called and who their parties are, from the chassis' directory. */
@ApplicationScoped
public class Partnerships {

  private final EntityManager entities;

  Partnerships(EntityManager entities) {
    this.entities = entities;
  }

  public Map<UUID, PartnershipView> named(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    Map<UUID, PartnershipView> found = new LinkedHashMap<>();
    List<?> rows =
        entities
            .createNativeQuery(
                "select d.partnership_id, d.name, p.organization, p.name, p.side"
                    + " from partnership_directory d join partnership_party p using (partnership_id)"
                    + " where d.partnership_id in (:ids) order by p.side desc, p.organization")
            .setParameter("ids", ids)
            .getResultList();
    for (Object row : rows) {
      Object[] column = (Object[]) row;
      found
          .computeIfAbsent(
              (UUID) column[0],
              id -> new PartnershipView(id, (String) column[1], new ArrayList<>()))
          .parties()
          .add(
              new PartnershipView.Party(
                  (String) column[2], (String) column[3], Side.valueOf((String) column[4])));
    }
    return found;
  }

  /** A member and the side on which it stands. */
  public record Member(String person, String name, Side side) {}

  /** Who is in one of the joint teams, by name. */
  public List<Member> team(UUID partnershipId, Team team) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select person, name, side from partnership_member"
                    + " where partnership_id = :id and :team = any (teams) order by name, person")
            .setParameter("id", partnershipId)
            .setParameter("team", team.name())
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            column ->
                new Member(
                    (String) column[0], (String) column[1], Side.valueOf((String) column[2])))
        .toList();
  }
}
