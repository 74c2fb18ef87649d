package org.cocreation.development.sprint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.http.Preconditions;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Team;
import org.cocreation.development.datasource.ReadDataSources;

/**
 * What the development team does in a sprint that runs. Each of it holds the sprint, so that
 * nothing of what many people do at once is lost.
 */
@ApplicationScoped
public class WorkOnSprint {

  private final Access access;
  private final SprintRepository sprints;
  private final SprintMoves moves;
  private final SprintOwners owners;
  private final ReadDataSources data;
  private final TellSprint tellSprint;
  private final Clock clock;

  WorkOnSprint(
      Access access,
      SprintRepository sprints,
      SprintMoves moves,
      SprintOwners owners,
      ReadDataSources data,
      TellSprint tellSprint,
      Clock clock) {
    this.access = access;
    this.sprints = sprints;
    this.moves = moves;
    this.owners = owners;
    this.data = data;
    this.tellSprint = tellSprint;
    this.clock = clock;
  }

  /** A locked sprint, and who works on it. */
  public record Open(Participation as, Sprint sprint) {}

  /**
   * @throws Refusal 404 for outsiders and an item that the sprint does not take, 403 for other
   *     teams, 409 unless the cycle is in DEVELOPMENT and the sprint runs, where the item stands
   *     elsewhere by now, and for a blocked one that is to be done
   */
  Sprint move(UUID id, Actor by, SprintBoardResource.MoveRequest request) {
    Open open = open(id, by);
    SprintItem item = open.sprint().move(request.itemId(), request.from(), request.to());
    if (request.to() == SprintItem.State.DONE) {
      requireData(open.sprint().cycleId(), request.itemId());
    }
    if (request.from() != request.to()) {
      moves.keep(
          open.sprint(),
          List.of(
              new SprintMoves.Move(
                  item.itemId(),
                  item.effortHours(),
                  request.from(),
                  request.to(),
                  clock.instant())),
          open.as().actingPerson());
      tellSprint.tell(SprintFact.ITEM_MOVED, open.sprint(), open.as().actingPerson());
    }
    return open.sprint();
  }

  private void requireData(UUID cycleId, UUID itemId) {
    List<String> awaited = data.awaitedBy(cycleId, itemId);
    if (!awaited.isEmpty()) {
      throw Refusal.conflict(
          "item-blocked",
          "The item waits for data of the customer that are not ready: %s.",
          String.join("; ", awaited));
    }
  }

  /**
   * @throws Refusal as {@link #move}
   */
  Sprint block(UUID id, Actor by, SprintBoardResource.BlockRequest request) {
    Open open = open(id, by);
    open.sprint().requireRunning();
    if (open.sprint().item(request.itemId()).block(request.blockedBy())) {
      tellSprint.tell(SprintFact.CHANGED, open.sprint(), open.as().actingPerson());
    }
    return open.sprint();
  }

  /**
   * @throws Refusal as {@link #move}; and 422 for who is not in the development team
   */
  Sprint assign(UUID id, Actor by, SprintBoardResource.AssignRequest request) {
    Open open = open(id, by);
    open.sprint().requireRunning();
    SprintItem item = open.sprint().item(request.itemId());
    ItemOwner owner =
        request.owner() == null
            ? null
            : owners.of(open.as().partnershipId(), List.of(request.owner())).get(request.owner());
    if (item.assign(owner)) {
      tellSprint.tell(SprintFact.CHANGED, open.sprint(), open.as().actingPerson());
    }
    return open.sprint();
  }

  /**
   * @param reason why there is no proof of concept; null where there is one
   * @throws Refusal as {@link #move}; and 409 without a proof of concept or a reason (R10), 412 for
   *     a stale version
   */
  Sprint end(UUID id, Actor by, String ifMatch, String reason) {
    Open open = open(id, by);
    if (ifMatch != null) {
      Preconditions.requireMatch(ifMatch, open.sprint().version());
    }
    Instant now = clock.instant();
    open.sprint().end(reason, now);
    tellSprint.tell(
        SprintFact.ENDED, open.sprint(), open.as().actingPerson(), open.sprint().noProofReason());
    return open.sprint();
  }

  /**
   * For who does something in it.
   *
   * @throws Refusal 404 for outsiders, 403 for other teams, 409 unless the cycle is in DEVELOPMENT
   */
  public Open open(UUID id, Actor by) {
    UUID cycleId = sprints.cycleOf(id).orElseThrow(() -> Refusal.notFound("sprint"));
    Participation as =
        access
            .toChange("sprint", cycleId, by)
            .requireTeam(Team.DEVELOPMENT)
            .requireIn(Phase.DEVELOPMENT);
    return new Open(as, sprints.findAndLock(id).orElseThrow(() -> Refusal.notFound("sprint")));
  }
}
