package org.cocreation.chassis.partnership;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.process.Team;

/**
 * Which partnerships there are and who takes part in them: steering writes it with each change, the
 * other services from steering's events. To whoever is no member a partnership does not exist
 * (R21).
 */
@ApplicationScoped
public class PartnershipDirectory {

  private final EntityManager entities;
  private final AgroalDataSource dataSource;

  @Inject
  PartnershipDirectory(EntityManager entities, AgroalDataSource dataSource) {
    this.entities = entities;
    this.dataSource = dataSource;
  }

  /** The person's part in the partnership; empty for outsiders, and before it is accepted. */
  public Optional<Membership> membership(UUID partnershipId, Actor actor) {
    return members(
            "m.partnership_id = ? and m.person = ? and m.organization = ?",
            partnershipId,
            actor.person(),
            actor.organization())
        .stream()
        .findFirst();
  }

  /** All partnerships in which the person has a part. */
  public List<Membership> memberships(Actor actor) {
    return members("m.person = ? and m.organization = ?", actor.person(), actor.organization());
  }

  /** The parts of those of these persons who have one, by person. */
  public Map<String, Membership> members(UUID partnershipId, Collection<String> persons) {
    return members(
            "m.partnership_id = ? and m.person = any (?)",
            partnershipId,
            persons.toArray(String[]::new))
        .stream()
        .collect(Collectors.toMap(Membership::person, member -> member));
  }

  /**
   * @throws Refusal 404 for whoever has no part in it
   */
  public Membership requireMembership(UUID partnershipId, Actor actor, String what) {
    return membership(partnershipId, actor).orElseThrow(() -> Refusal.notFound(what));
  }

  /** Takes in a partnership as it now is; an older state than the known one is passed over. */
  @Transactional
  public void record(PartnershipSnapshot partnership, long sequence) {
    int changed =
        entities
            .createNativeQuery(
                """
                insert into partnership_directory (partnership_id, name, active, sequence)
                values (:id, :name, :active, :sequence)
                on conflict (partnership_id) do update
                set name = excluded.name, active = excluded.active, sequence = excluded.sequence
                where partnership_directory.sequence < excluded.sequence""")
            .setParameter("id", partnership.id())
            .setParameter("name", partnership.name())
            .setParameter("active", PartnershipSnapshot.ACTIVE.equals(partnership.status()))
            .setParameter("sequence", sequence)
            .executeUpdate();
    if (changed == 0) {
      return;
    }
    for (String table : List.of("partnership_party", "partnership_member")) {
      entities
          .createNativeQuery("delete from " + table + " where partnership_id = :id")
          .setParameter("id", partnership.id())
          .executeUpdate();
    }
    partnership.parties().forEach(party -> insert(partnership.id(), party));
    partnership.members().forEach(member -> insert(partnership.id(), member));
  }

  private void insert(UUID partnershipId, PartnershipSnapshot.Party party) {
    entities
        .createNativeQuery(
            "insert into partnership_party (partnership_id, organization, name, side)"
                + " values (?, ?, ?, ?)")
        .setParameter(1, partnershipId)
        .setParameter(2, party.organization())
        .setParameter(3, party.name())
        .setParameter(4, party.side().name())
        .executeUpdate();
  }

  private void insert(UUID partnershipId, PartnershipSnapshot.Member member) {
    entities
        .createNativeQuery(
            "insert into partnership_member"
                + " (partnership_id, person, name, organization, side, teams)"
                + " values (?, ?, ?, ?, ?, string_to_array(?, ','))")
        .setParameter(1, partnershipId)
        .setParameter(2, member.person())
        .setParameter(3, member.name())
        .setParameter(4, member.organization())
        .setParameter(5, member.side().name())
        .setParameter(
            6, member.teams().stream().map(Team::name).sorted().collect(Collectors.joining(",")))
        .executeUpdate();
  }

  private List<Membership> members(String condition, Object... parameters) {
    return DirectoryQuery.list(
        dataSource,
        "select m.partnership_id, m.person, m.name, m.organization, m.side,"
            + " array_to_string(m.teams, ',')"
            + " from partnership_member m join partnership_directory d using (partnership_id)"
            + " where d.active and "
            + condition
            + " order by m.partnership_id",
        PartnershipDirectory::toMembership,
        parameters);
  }

  private static Membership toMembership(ResultSet row) throws SQLException {
    String teams = row.getString(6);
    return new Membership(
        row.getObject(1, UUID.class),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        Side.valueOf(row.getString(5)),
        teams.isEmpty()
            ? Set.of()
            : Arrays.stream(teams.split(",", -1))
                .map(Team::valueOf)
                .collect(Collectors.toUnmodifiableSet()));
  }
}
