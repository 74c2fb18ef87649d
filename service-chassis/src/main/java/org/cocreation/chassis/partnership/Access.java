package org.cocreation.chassis.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.event.Subject;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.language.English;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.rights.AskedRights;

/**
 * Who may read and who may change what belongs to a partnership, asked alike in all services:
 * {@code access.toChange("tranche", cycleId, by).requireTeam(Team.STEERING)}. To people who are not
 * members it does not exist (R21), so each question names what the refusal says there is none of.
 */
@ApplicationScoped
public class Access {

  private final CycleDirectory cycles;
  private final PartnershipDirectory partnerships;

  Access(CycleDirectory cycles, PartnershipDirectory partnerships) {
    this.cycles = cycles;
    this.partnerships = partnerships;
  }

  /**
   * What a person is in a partnership, whatever its cycles do.
   *
   * @throws Refusal 404 for people who are not members
   */
  public Membership asMember(
      @English(Refusal.THERE_IS_NONE) String what, UUID partnershipId, Actor actor) {
    return noted(what, partnerships.membership(partnershipId, actor));
  }

  /**
   * What a person is among some of a partnership's members.
   *
   * @throws Refusal 404 for people who are not among them
   */
  public Membership asMember(
      @English(Refusal.THERE_IS_NONE) String what, Members members, Actor actor) {
    return noted(what, members.of(actor));
  }

  private static Membership noted(
      @English(Refusal.THERE_IS_NONE) String what, Optional<Membership> found) {
    Membership membership = found.orElseThrow(() -> Refusal.notFound(what));
    AskedRights.note(MemberRight.of(what, membership.partnershipId()));
    return membership;
  }

  /**
   * To read a thing of its own address.
   *
   * @throws Refusal 404 where there is none, or the person is no member of its partnership
   */
  public <T extends Subject> T toRead(
      @English(Refusal.THERE_IS_NONE) String what, Optional<T> found, Actor actor) {
    T thing = found.orElseThrow(() -> Refusal.notFound(what));
    Membership ignored = asMember(what, thing.partnershipId(), actor);
    return thing;
  }

  /**
   * To read what belongs to a cycle.
   *
   * @throws Refusal 404 where there is no such cycle, or the person is no member of its partnership
   */
  public Participation toRead(
      @English(Refusal.THERE_IS_NONE) String what, UUID cycleId, Actor actor) {
    return participation(what, cycles.find(cycleId), actor);
  }

  /**
   * To change what belongs to a cycle, which does not move until the transaction ends. Where the
   * cycle itself is at home, the caller has locked it before.
   *
   * @throws Refusal as {@link #toRead}
   */
  public Participation toChange(
      @English(Refusal.THERE_IS_NONE) String what, UUID cycleId, Actor actor) {
    return participation(what, cycles.findAndHold(cycleId), actor);
  }

  /** Who has which part is asked once the cycle is held: as it then is. */
  private Participation participation(
      @English(Refusal.THERE_IS_NONE) String what,
      Optional<CycleDirectory.Known> found,
      Actor actor) {
    CycleDirectory.Known known = found.orElseThrow(() -> Refusal.notFound(what));
    return new Participation(known.cycle(), asMember(what, known.partnershipId(), actor), actor);
  }
}
