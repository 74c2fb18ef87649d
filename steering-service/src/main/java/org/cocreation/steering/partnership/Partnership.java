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
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.process.Team;
import org.cocreation.steering.organization.Organization;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The co-creation relationship of organizations. It begins when every party has accepted; each side
 * then names its own people, and always keeps somebody in the steering team.
 */
@Entity
public class Partnership {

  /** How far the parties agreed. */
  @Schema(name = "PartnershipStatus")
  enum Status {
    PROPOSED,
    ACTIVE,
    DECLINED
  }

  @Id private UUID id;
  private String name;

  @Enumerated(EnumType.STRING)
  private Status status;

  private Instant proposedAt;
  private String timeZone;
  private String declinedReason;

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
    if (proposer.key().equals(counterpart.key())) {
      throw Refusal.invalidField("counterpart", "must be another organization than your own");
    }
    Partnership partnership = new Partnership();
    partnership.id = Ids.next();
    partnership.name = name.strip();
    partnership.timeZone = timeZone;
    partnership.status = Status.PROPOSED;
    partnership.proposedAt = now;
    partnership.changedAt = now;
    Party own = new Party(proposer, side);
    own.accept(now);
    partnership.parties.add(own);
    partnership.parties.add(
        new Party(counterpart, side == Side.PROVIDER ? Side.CUSTOMER : Side.PROVIDER));
    partnership.members.add(new Member(by.person(), by.name(), own, Set.of(Team.STEERING)));
    return partnership;
  }

  /**
   * The other party joins; the person who says so is the first of its steering team.
   *
   * @throws Refusal 403 for the proposer's side, 409 where it was answered already
   */
  void accept(Actor by, Instant now) {
    Party party = requireToAnswer(by);
    party.accept(now);
    members.add(new Member(by.person(), by.name(), party, Set.of(Team.STEERING)));
    status = Status.ACTIVE;
    changedAt = now;
  }

  /**
   * The other party does not join.
   *
   * @throws Refusal 403 for the proposer's side, 409 where it was answered already
   */
  void decline(Actor by, String reason, Instant now) {
    Party ignored = requireToAnswer(by);
    status = Status.DECLINED;
    declinedReason = reason.strip();
    changedAt = now;
  }

  /**
   * A side adds one of its own people.
   *
   * @throws Refusal 403 for people who are not in its steering team, 409 where the person is in
   *     already
   */
  Member add(Actor by, String person, String name, Set<Team> teams, Instant now) {
    Membership steering = requireSteering(by);
    if (members.stream().anyMatch(member -> member.is(person))) {
      throw Refusal.conflict("already-member", person + " is a member already.");
    }
    Party own =
        parties.stream().filter(p -> p.isOf(steering.organization())).findFirst().orElseThrow();
    Member added = new Member(person, name.strip(), own, teams);
    members.add(added);
    changedAt = now;
    return added;
  }

  /**
   * A side puts one of its people into other teams.
   *
   * @throws Refusal 403 for the other side's people, 409 where nobody would be left to steer
   */
  Member change(Actor by, String person, Set<Team> teams, Instant now) {
    Member member = requireOwn(by, person);
    if (!teams.contains(Team.STEERING)) {
      requireAnotherToSteer(member);
    }
    member.join(teams);
    changedAt = now;
    return member;
  }

  /**
   * A side takes one of its people out.
   *
   * @throws Refusal 403 for the other side's people, 409 where nobody would be left to steer
   */
  Member remove(Actor by, String person, Instant now) {
    Member member = requireOwn(by, person);
    requireAnotherToSteer(member);
    members.remove(member);
    changedAt = now;
    return member;
  }

  /**
   * Its days begin elsewhere from now on.
   *
   * @throws Refusal 403 for people who are not in a steering team
   */
  void moveTo(String timeZone, Actor by, Instant now) {
    Membership ignored = requireSteering(by);
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
   * @throws Refusal 409 before it is accepted, 403 for people who are not members
   */
  Membership requireMember(Actor actor) {
    if (status != Status.ACTIVE) {
      throw Refusal.conflict(
          "partnership-not-active",
          status == Status.PROPOSED
              ? "The other party has not accepted yet; nothing else can happen before."
              : "The other party declined.");
    }
    return members.stream()
        .filter(m -> m.is(actor.person()) && m.organization().equals(actor.organization()))
        .findFirst()
        .map(member -> member.of(id))
        .orElseThrow(
            () ->
                Refusal.forbidden(
                    "not-a-member",
                    "You are not in this partnership: your side's steering team adds members."));
  }

  /**
   * @throws Refusal 409 before it is accepted, 403 for people who are not in the steering team
   */
  Membership requireSteering(Actor actor) {
    return requireMember(actor).requireTeam(Team.STEERING);
  }

  private Party requireToAnswer(Actor by) {
    Party party = partyOf(by).orElseThrow(() -> Refusal.notFound("partnership"));
    if (status != Status.PROPOSED) {
      throw Refusal.conflict("already-answered", "The proposal is answered: it is " + status + ".");
    }
    if (party.acceptedAt() != null) {
      throw Refusal.forbidden(
          "not-yours-to-answer", "Your organization proposed this: the other party answers.");
    }
    return party;
  }

  private Member requireOwn(Actor by, String person) {
    Membership steering = requireSteering(by);
    Member member =
        members.stream()
            .filter(m -> m.is(person))
            .findFirst()
            .orElseThrow(() -> Refusal.notFound("member"));
    if (member.side() != steering.side()) {
      throw Refusal.forbidden("wrong-side", "Each side changes its own people only.");
    }
    return member;
  }

  private void requireAnotherToSteer(Member member) {
    boolean another =
        members.stream()
            .anyMatch(m -> m != member && m.side() == member.side() && m.isIn(Team.STEERING));
    if (member.isIn(Team.STEERING) && !another) {
      throw Refusal.conflict(
          "last-steering-member",
          member.person() + " is the last of the " + member.side() + " who can steer.");
    }
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

  Status status() {
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
