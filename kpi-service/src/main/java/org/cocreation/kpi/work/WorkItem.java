package org.cocreation.kpi.work;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.process.Team;

/** Something that waits for people of a team, for one, or for who represents an organization. */
final class WorkItem {

  /** Where those are sorted by which nobody is held up. */
  static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

  private final UUID scope;
  private final UUID partnershipId;
  private final WorkKind kind;
  private final Team team;
  private final Side side;
  private final Instant since;
  private String key = "";
  private UUID id;
  private String organization;
  private String person;
  private UUID target;
  private String about;
  private Integer count;
  private Instant until;
  private Instant blocksSince;
  private List<Side> others = List.of();
  private List<Missing> missing = List.of();
  private String maker;
  private BigDecimal amount;
  private String currency;

  private WorkItem(
      UUID scope, UUID partnershipId, WorkKind kind, Team team, Side side, Instant since) {
    this.scope = scope;
    this.partnershipId = partnershipId;
    this.kind = kind;
    this.team = team;
    this.side = side;
    this.since = since;
  }

  /** Anybody of the joint team can do it. */
  static WorkItem ofTeam(CycleFacts of, WorkKind kind, Team team, Instant since) {
    return ofSide(of, kind, team, null, since);
  }

  static WorkItem ofSide(CycleFacts of, WorkKind kind, Team team, Side side, Instant since) {
    return new WorkItem(of.scope(), of.partnershipId(), kind, team, side, since);
  }

  /** A partnership that waits for its other party. */
  static WorkItem proposal(CycleFacts of, String organization, Side side, Instant since) {
    WorkItem proposal = ofSide(of, WorkKind.PROPOSAL, null, side, since).blocking(since);
    proposal.organization = organization;
    proposal.key = organization;
    return proposal;
  }

  /**
   * One person alone is asked.
   *
   * @param target in what
   */
  static WorkItem ofPerson(
      CycleFacts of, WorkKind kind, Side side, String person, UUID target, Instant since) {
    return ofSide(of, kind, null, side, since)
        .about(target + "|" + person, null)
        .of(person, target);
  }

  /** As it was written. */
  static WorkItem read(
      UUID id, UUID scope, UUID partnershipId, WorkKind kind, Team team, Side side, Instant since) {
    WorkItem known = new WorkItem(scope, partnershipId, kind, team, side, since);
    known.id = id;
    return known;
  }

  /**
   * One of several of its kind.
   *
   * @param key by which it is known again
   * @param title what it is about: an activity's key, or what people called it
   */
  WorkItem about(String key, String title) {
    this.key = key;
    this.about = title;
    return this;
  }

  /**
   * @param asked the one for whom it waits; null where others may do it, too
   * @param in what it is done in; null where its cycle says enough
   */
  WorkItem of(String asked, UUID in) {
    person = asked;
    target = in;
    return this;
  }

  /** Of what is called so. */
  WorkItem called(String title) {
    about = title;
    return this;
  }

  /** So many of them. */
  WorkItem times(int number) {
    count = number;
    return this;
  }

  /**
   * @param time by when; null where there is no date
   */
  WorkItem until(Instant time) {
    until = time;
    return this;
  }

  /**
   * @param time since when others are held up by it; null where nobody is
   */
  WorkItem blocking(Instant time) {
    blocksSince = time;
    return this;
  }

  /** Whose turn it is, too. */
  WorkItem alsoOf(List<Side> sides) {
    others = sides;
    return this;
  }

  /**
   * @param before what must be done before
   */
  WorkItem missing(List<Missing> before) {
    missing = before;
    return this;
  }

  /** Somebody else than its maker confirms or signs it. */
  WorkItem madeBy(String person) {
    maker = person;
    return this;
  }

  WorkItem of(BigDecimal money, String of) {
    amount = money;
    currency = of;
    return this;
  }

  /** The same for the same matter, however often it is calculated. */
  UUID id() {
    if (id != null) {
      return id;
    }
    String name = scope + "|" + kind + "|" + side + "|" + key;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  UUID scope() {
    return scope;
  }

  UUID partnershipId() {
    return partnershipId;
  }

  /** Null where it is of no cycle. */
  UUID cycleId() {
    return scope.equals(partnershipId) ? null : scope;
  }

  WorkKind kind() {
    return kind;
  }

  /** Null where it waits for an organization, or for one person. */
  Team team() {
    return team;
  }

  /** Null where anybody of the joint team can do it. */
  Side side() {
    return side;
  }

  /** Null where it waits for others than this one person. */
  String person() {
    return person;
  }

  /** Null where it is done where its cycle's is. */
  UUID target() {
    return target;
  }

  /** Null where it waits for a team. */
  String organization() {
    return organization;
  }

  String about() {
    return about;
  }

  Integer count() {
    return count;
  }

  Instant since() {
    return since;
  }

  Instant until() {
    return until;
  }

  /** What is sorted by: what holds others up longest comes first. */
  Instant rank() {
    return blocksSince == null ? NEVER : blocksSince;
  }

  List<Side> others() {
    return others;
  }

  /** As sentences, in the reader's language. */
  List<String> missing() {
    return missing.stream().map(Missing::sentence).toList();
  }

  List<Missing> before() {
    return missing;
  }

  String maker() {
    return maker;
  }

  BigDecimal amount() {
    return amount;
  }

  String currency() {
    return currency;
  }
}
