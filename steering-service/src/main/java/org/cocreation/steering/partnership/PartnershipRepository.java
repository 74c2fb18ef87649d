package org.cocreation.steering.partnership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.process.Team;
import org.cocreation.chassis.rights.Right;
import org.cocreation.chassis.rights.RightKind;

/** The partnerships. */
@ApplicationScoped
public class PartnershipRepository implements PanacheRepositoryBase<Partnership, UUID> {

  /** To be a member of a partnership, for what lies under its own address. */
  @ApplicationScoped
  static class OwnRight implements RightKind {

    private static final String KIND = "own-partnership";

    private final PartnershipRepository partnerships;

    @Inject
    OwnRight(PartnershipRepository partnerships) {
      this.partnerships = partnerships;
    }

    static Right of(UUID partnershipId) {
      return new Right(KIND, partnershipId.toString(), List.of());
    }

    @Override
    public String kind() {
      return KIND;
    }

    @Override
    public void require(Right right, Actor by) {
      Membership ignored = partnerships.asMember(UUID.fromString(right.in()), by);
    }
  }

  /**
   * @throws Refusal 404 where there is none, or not for this actor
   */
  Partnership requireVisible(UUID id, Actor actor) {
    Partnership partnership =
        findByIdOptional(id).orElseThrow(() -> Refusal.notFound("partnership"));
    partnership.requireVisibleTo(actor);
    return partnership;
  }

  /**
   * What a person is in the partnership, for what lies under its own address: told by itself, since
   * it may not be accepted yet.
   *
   * @throws Refusal 404 for outsiders, 409 before it is accepted, 403 for people of the parties who
   *     are no members
   */
  public Membership asMember(UUID id, Actor actor) {
    return requireVisible(id, actor).requireMember(actor);
  }

  /**
   * What a person is in the partnership, for what begins in it; it does not end until the
   * transaction does.
   *
   * @throws Refusal as {@link #asMember}, 409 where it has ended
   */
  public Membership asMemberToBegin(UUID id, Actor actor) {
    Partnership partnership = requireVisibleAndLock(id, actor);
    Membership membership = partnership.requireMember(actor);
    partnership.requireActive();
    return membership;
  }

  /**
   * @param id of one that is held
   * @throws Refusal 409 where it has ended
   */
  public void requireActive(UUID id) {
    findById(id).requireActive();
  }

  /** Who steers, of both sides. */
  public List<Membership> steering(UUID id) {
    return findById(id).members().stream()
        .filter(member -> member.isIn(Team.STEERING))
        .map(member -> member.of(id))
        .toList();
  }

  /** The key of the organization on that side. */
  public String organizationOn(UUID id, Side side) {
    return findById(id).parties().stream()
        .filter(party -> party.side() == side)
        .map(Party::organization)
        .findFirst()
        .orElseThrow();
  }

  /** {@link #requireVisible}, and nobody else changes it until the transaction ends. */
  Partnership requireVisibleAndLock(UUID id, Actor actor) {
    Partnership partnership =
        findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
            .orElseThrow(() -> Refusal.notFound("partnership"));
    partnership.requireVisibleTo(actor);
    return partnership;
  }

  /**
   * Keeps everybody else who does this waiting until the transaction ends; before any lock of the
   * partnership's cycles.
   */
  public void hold(UUID id) {
    Object ignored =
        getEntityManager()
            .createNativeQuery("select id from partnership where id = :id for no key update")
            .setParameter("id", id)
            .getSingleResult();
  }

  /** Those to which the organization is a party, oldest first. */
  List<Partnership> list(String organization, Optional<UUID> after, int most) {
    Map<String, Object> parameters = new HashMap<>(Map.of("organization", organization));
    after.ifPresent(id -> parameters.put("after", id));
    return find(
            "from Partnership p where exists"
                + " (select 1 from p.parties party where party.organization = :organization)"
                + (after.isPresent() ? " and p.id > :after" : "")
                + " order by p.id",
            parameters)
        .range(0, most - 1)
        .list();
  }

  /** Those to which the organization is a party, begun or not, with its side, by their ids. */
  public SortedMap<UUID, Side> sidesOf(String organization) {
    SortedMap<UUID, Side> sides = new TreeMap<>();
    getEntityManager()
        .createQuery(
            "select p.id, party.side from Partnership p join p.parties party"
                + " where party.organization = :organization",
            Object[].class)
        .setParameter("organization", organization)
        .getResultStream()
        .forEach(row -> sides.put((UUID) row[0], (Side) row[1]));
    return sides;
  }
}
