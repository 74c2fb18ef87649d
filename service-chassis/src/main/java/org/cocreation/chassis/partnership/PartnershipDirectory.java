package org.cocreation.chassis.partnership;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cocreation.chassis.database.Sql;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.money.Money;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.process.Team;

/**
 * Which partnerships there are and who takes part in them: steering writes it with each change, the
 * other services from steering's events. For people who are not members, a partnership does not
 * exist (R21).
 */
@ApplicationScoped
public class PartnershipDirectory {

  private final Sql sql;
  private final ObjectMapper mapper;

  PartnershipDirectory(Sql sql, ObjectMapper mapper) {
    this.sql = sql;
    this.mapper = mapper;
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

  /** The parts of those of these persons who have one. */
  public Members members(UUID partnershipId, Collection<String> persons) {
    return new Members(
        members(
            "m.partnership_id = ? and m.person = any (?)",
            partnershipId,
            persons.toArray(String[]::new)));
  }

  /** Who takes part in it, and as what, stays as it is until the transaction ends. */
  public void hold(UUID partnershipId) {
    List<UUID> ignored =
        sql.list(
            "select partnership_id from partnership_directory where partnership_id = ? for share",
            row -> row.getObject(1, UUID.class),
            partnershipId);
  }

  /** The people of one of the joint teams, by name. */
  public List<Membership> peopleOf(UUID partnershipId, Team team) {
    return members("m.partnership_id = ? and ? = any (m.teams)", partnershipId, team.name())
        .stream()
        .sorted(Comparator.comparing(Membership::name).thenComparing(Membership::person))
        .toList();
  }

  /**
   * Whether it takes two people of one of the parties.
   *
   * @param money what it is about, where that is known
   */
  public boolean takesTwo(UUID partnershipId, String organization, Optional<Money> money) {
    return sql
        .list(
            "select four_eyes from partnership_party where partnership_id = ? and organization = ?",
            row -> row.getString(1) == null ? FourEyesRule.UNTOLD : rule(row.getString(1)),
            partnershipId,
            organization)
        .stream()
        .anyMatch(rule -> rule.appliesTo(money));
  }

  private String json(FourEyesRule rule) {
    try {
      return rule == null ? null : mapper.writeValueAsString(rule);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private FourEyesRule rule(String json) {
    try {
      return mapper.readerFor(FourEyesRule.class).readValue(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("This is no rule: " + json, e);
    }
  }

  /**
   * Takes in a partnership as an event tells it; whether it was news.
   *
   * @param sequence of the event: an older state than the known one is passed over
   */
  @Transactional
  public boolean record(PartnershipSnapshot partnership, long sequence) {
    return write(partnership, sequence, "partnership_directory.sequence < excluded.sequence");
  }

  /** Takes in a partnership as it now is, by who changes it. */
  @Transactional
  public void record(PartnershipSnapshot partnership) {
    boolean ignored = write(partnership, 0, "true");
  }

  private boolean write(PartnershipSnapshot partnership, long sequence, String isNews) {
    int changed =
        sql.update(
            """
            insert into partnership_directory (partnership_id, name, active, sequence)
            values (?, ?, ?, ?)
            on conflict (partnership_id) do update
            set name = excluded.name, active = excluded.active, sequence = excluded.sequence
            where """
                + ' '
                + isNews,
            partnership.id(),
            partnership.name(),
            partnership.isShown(),
            sequence);
    if (changed == 0) {
      return false;
    }
    writeParties(partnership);
    writeMembers(partnership);
    return true;
  }

  private void writeParties(PartnershipSnapshot partnership) {
    List<PartnershipSnapshot.Party> parties = partnership.parties();
    sql.execute("delete from partnership_party where partnership_id = ?", partnership.id());
    sql.execute(
        "insert into partnership_party (partnership_id, organization, name, side, four_eyes)"
            + " select ?::uuid, organization, name, side, four_eyes::jsonb"
            + " from unnest(?, ?, ?, ?) as told (organization, name, side, four_eyes)",
        partnership.id(),
        Sql.column(parties, PartnershipSnapshot.Party::organization, String.class),
        Sql.column(parties, PartnershipSnapshot.Party::name, String.class),
        Sql.column(parties, party -> party.side().name(), String.class),
        Sql.column(parties, party -> json(party.fourEyes()), String.class));
  }

  private void writeMembers(PartnershipSnapshot partnership) {
    List<PartnershipSnapshot.Member> members = partnership.members();
    sql.execute("delete from partnership_member where partnership_id = ?", partnership.id());
    sql.execute(
        "insert into partnership_member"
            + " (partnership_id, person, name, organization, side, teams)"
            + " select ?::uuid, person, name, organization, side, string_to_array(teams, ',')"
            + " from unnest(?, ?, ?, ?, ?) as told (person, name, organization, side, teams)",
        partnership.id(),
        Sql.column(members, PartnershipSnapshot.Member::person, String.class),
        Sql.column(members, PartnershipSnapshot.Member::name, String.class),
        Sql.column(members, PartnershipSnapshot.Member::organization, String.class),
        Sql.column(members, member -> member.side().name(), String.class),
        Sql.column(members, PartnershipDirectory::teamsOf, String.class));
  }

  private static String teamsOf(PartnershipSnapshot.Member member) {
    return member.teams().stream().map(Team::name).sorted().collect(Collectors.joining(","));
  }

  private List<Membership> members(String condition, Object... parameters) {
    return sql.list(
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
