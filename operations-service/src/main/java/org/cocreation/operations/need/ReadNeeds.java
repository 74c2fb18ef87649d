package org.cocreation.operations.need;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.http.Versioned;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;

/** Shows what was said, to every member of the partnership; to nobody else it exists (R21). */
@ApplicationScoped
public class ReadNeeds {

  private final NeedRepository needs;
  private final HearingRepository hearings;
  private final Access access;

  ReadNeeds(NeedRepository needs, HearingRepository hearings, Access access) {
    this.needs = needs;
    this.hearings = hearings;
    this.access = access;
  }

  /**
   * @throws Refusal 404 for outsiders
   */
  List<OperationalNeedView> list(
      UUID cycleId, Actor actor, NeedRepository.Filter filter, Optional<UUID> after, int most) {
    Participation participation = access.toRead("cycle", cycleId, actor);
    return needs.list(participation.cycleId(), filter, after, most).stream()
        .map(OperationalNeedView::of)
        .toList();
  }

  /**
   * All that stands, newest first, each with the version that its withdrawal has to name.
   *
   * @throws Refusal 404 for outsiders
   */
  public List<Versioned<OperationalNeedView>> standing(UUID cycleId, Actor actor) {
    Participation participation = access.toRead("cycle", cycleId, actor);
    return needs.standing(participation.cycleId()).stream()
        .map(need -> Versioned.of(OperationalNeedView.of(need), need.version()))
        .toList();
  }

  /**
   * @throws Refusal 404 for outsiders
   */
  public NeedSummaryView summary(UUID cycleId, Actor actor) {
    Participation participation = access.toRead("cycle", cycleId, actor);
    return NeedSummaryView.of(
        participation.cycleId(),
        needs.standing(participation.cycleId()),
        hearings
            .of(participation.cycleId())
            .filter(Hearing::isClosed)
            .map(NoneView::of)
            .orElse(null));
  }

  /**
   * @throws Refusal 404 where there is none, or not for this person
   */
  OperationalNeed one(UUID id, Actor actor) {
    return requireVisible(needs.findByIdOptional(id), actor);
  }

  /**
   * For people who may not see it, it is as if it did not exist.
   *
   * @throws Refusal 404, the same in both cases
   */
  OperationalNeed requireVisible(Optional<OperationalNeed> need, Actor actor) {
    OperationalNeed visible = access.toRead("operational need", need, actor);
    return visible;
  }
}
