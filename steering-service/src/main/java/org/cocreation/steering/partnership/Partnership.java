package org.cocreation.steering.partnership;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.partnership.FourEyesRule;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.process.Team;
import org.cocreation.steering.organization.Organization;

/**
 * The co-creation relationship of organizations. It begins when every party has accepted; each side
 * then names its own people, and always keeps somebody in the steering team.
 */
@Entity
public class Partnership {

  @Id private UUID id;
  private String name;

  @Enumerated(EnumType.STRING)
  private PartnershipStatus status;

  private Instant proposedAt;
  private String timeZone;
  private String declinedReason;
  private String endedReason;
  private String withdrawnReason;

  /** Changes with every change of parties and members too, so that the version does. */
  private Instant changedAt;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "partnership_id", nullable = false, updatable = false)
  @OrderBy("id")
  private List<Party> parties = new ArrayList<>();

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "partnership_id", nullable = false, updatable = false)
  @OrderBy("id")
  private List<Member> members = new ArrayList<>();

  @Version private long version;

  protected Partnership() {}

  /** The proposer stands for its side from the start, as first member of its steering team. */
  static Partnership propose(
      String name,
      Organization proposer,
      Side side,
      Organization counterpart,
      String timeZone,
      Actor by,
      Instant now) {
    Partnership partnership = new Partnership();
    partnership.id = Ids.next();
    partnership.name = name.strip();
    partnership.timeZone = timeZone;
    partnership.status = PartnershipStatus.PROPOSED;
    partnership.proposedAt = now;
    partnership.changedAt = now;
    partnership.parties.addAll(Party.proposed(proposer, side, counterpart, now));
    partnership.join(by, partnership.parties.getFirst());
    return partnership;
  }

  /**
   * The other party joins; the person who says so is the first of its steering team.
   *
   * @throws Refusal 403 for the proposer's side, 409 where it was answered already
   */
  void accept(Actor by, Instant now) {
    Party party = requireUnanswered(by);
    party.requireToAnswer();
    party.accept(now);
    join(by, party);
    status = PartnershipStatus.ACTIVE;
    changedAt = now;
  }

  private void join(Actor by, Party party) {
    members.add(new Member(by.person(), by.name(), party, Set.of(Team.STEERING)));
  }

  /**
   * The other party does not join.
   *
   * @throws Refusal 403 for the proposer's side, 409 where it was answered already
   */
  void decline(Actor by, String reason, Instant now) {
    requireUnanswered(by).requireToAnswer();
    status = PartnershipStatus.DECLINED;
    declinedReason = reason.strip();
    changedAt = now;
  }

  /** When it takes two people of a party. */
  void follow(String organization, FourEyesRule rule, Instant now) {
    parties.stream().filter(p -> p.isOf(organization)).forEach(p -> p.follow(rule));
    changedAt = now;
  }

  /** It is called otherwise from now on. */
  void rename(String name, Instant now) {
    requireActive();
    this.name = name;
    changedAt = now;
  }

  /** Nothing new starts in it from now on; what was, stays readable to its members. */
  void end(String reason, Instant now) {
    requireActive();
    status = PartnershipStatus.ENDED;
    endedReason = reason;
    changedAt = now;
  }

  /**
   * The party that proposed it does not want it any more.
   *
   * @throws Refusal 403 for the other side, 409 where it was answered already
   */
  void withdraw(Actor by, String reason, Instant now) {
    Party party = requireUnanswered(by);
    party.requireProposer();
    status = PartnershipStatus.WITHDRAWN;
    withdrawnReason = reason.strip();
    changedAt = now;
  }

  /**
   * A side adds one of its own people; who may do that, the caller has asked.
   *
   * @throws Refusal 409 where the person is in already
   */
  Member add(Actor by, String person, String name, Set<Team> teams, Instant now) {
    requireBegun();
    Party own = partyOf(by).orElseThrow(() -> Refusal.notFound("partnership"));
    Member added = people().add(own, person, name, teams);
    changedAt = now;
    return added;
  }

  /** As {@link People#change}: a side puts one of its people into other teams. */
  Member change(Actor by, String person, Set<Team> teams, Instant now) {
    Member member = people().change(by, person, teams);
    changedAt = now;
    return member;
  }

  /** As {@link People#remove}: a side takes one of its people out. */
  Member remove(Actor by, String person, Instant now) {
    Member member = people().remove(by, person);
    changedAt = now;
    return member;
  }

  /**
   * Its days begin elsewhere from now on.
   *
   * @throws Refusal 409 before it is active, and after its end
   */
  void moveTo(String timeZone, Instant now) {
    requireActive();
    this.timeZone = timeZone;
    changedAt = now;
  }

  /**
   * @throws Refusal 404 for the people of all other organizations: to them it does not exist (R21)
   */
  void requireVisibleTo(Actor actor) {
    if (partyOf(actor).isEmpty()) {
      throw Refusal.notFound("partnership");
    }
  }

  /**
   * @throws Refusal 409 before it is accepted
   */
  void requireBegun() {
    status.requireBegun();
  }

  /**
   * @throws Refusal 409 before it is accepted, and once it has ended
   */
  void requireActive() {
    status.requireActive();
  }

  /**
   * @throws Refusal 409 before it is accepted, 403 for people who are not members
   */
  Membership requireMember(Actor actor) {
    requireBegun();
    return people().require(actor, id);
  }

  /**
   * @throws Refusal 409 before it is accepted, 403 for people who are not in the steering team
   */
  Membership requireSteering(Actor actor) {
    return requireMember(actor).requireTeam(Team.STEERING);
  }

  private Party requireUnanswered(Actor by) {
    Party party = partyOf(by).orElseThrow(() -> Refusal.notFound("partnership"));
    status.requireUnanswered();
    return party;
  }

  /** As {@link People#requireOwn}. */
  Member requireOwn(Actor by, String person) {
    return people().requireOwn(by, person);
  }

  private People people() {
    return new People(members);
  }

  private Optional<Party> partyOf(Actor actor) {
    return parties.stream().filter(party -> party.isOf(actor.organization())).findFirst();
  }

  /** The side on which the actor's organization stands; null for outsiders. */
  Side sideOf(Actor actor) {
    return partyOf(actor).map(Party::side).orElse(null);
  }

  public UUID id() {
    return id;
  }

  String name() {
    return name;
  }

  PartnershipStatus status() {
    return status;
  }

  Instant proposedAt() {
    return proposedAt;
  }

  /** Where its days begin, by its IANA name. */
  String timeZone() {
    return timeZone;
  }

  /** When it, a party or a member changed last. */
  Instant changedAt() {
    return changedAt;
  }

  /** Null unless it was declined. */
  String declinedReason() {
    return declinedReason;
  }

  /** Null unless it has ended. */
  String endedReason() {
    return endedReason;
  }

  /** Null unless it was withdrawn. */
  String withdrawnReason() {
    return withdrawnReason;
  }

  List<Party> parties() {
    return List.copyOf(parties);
  }

  List<Member> members() {
    return List.copyOf(members);
  }

  long version() {
    return version;
  }
}
