package org.cocreation.operations.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Team;
import org.cocreation.chassis.text.Text;
import org.cocreation.operations.need.NeedSummaryView;
import org.cocreation.operations.need.OperationalNeedView;
import org.cocreation.operations.need.ReadNeeds;

/** Gathers what the page of operational needs shows. */
@ApplicationScoped
class ShowNeeds {

  private final ReadNeeds readNeeds;
  private final Access access;
  private final Clock clock;

  @Inject
  ShowNeeds(ReadNeeds readNeeds, Access access, Clock clock) {
    this.readNeeds = readNeeds;
    this.access = access;
    this.clock = clock;
  }

  /**
   * @throws Refusal 404 for outsiders
   */
  @Transactional
  NeedsContent show(UUID cycleId, Actor actor) {
    Participation participation = access.toRead("cycle", cycleId, actor);
    List<OperationalNeedView> needs = readNeeds.standing(cycleId, actor);
    NeedSummaryView summary = readNeeds.summary(cycleId, actor);
    return new NeedsContent(
        cycleId,
        participation.cycle().microService().name(),
        participation.side(),
        closed(participation),
        needs,
        summary,
        distinct(needs, need -> need.content().role()),
        summary.processes().stream().map(NeedSummaryView.OfProcess::process).toList(),
        YearMonth.from(clock.instant().atOffset(ZoneOffset.ofHours(14))).toString());
  }

  private static String closed(Participation participation) {
    try {
      Participation ignored =
          participation.requireTeam(Team.OPERATIONS).requireNotPast(Phase.NEEDS);
      return null;
    } catch (Refusal refusal) {
      return refusal.slug().equals("wrong-team")
          ? "The members of the operational implementation team speak here; you read what they said."
          : refusal.getMessage();
    }
  }

  private static List<String> distinct(
      Collection<OperationalNeedView> needs, Function<OperationalNeedView, String> value) {
    return List.copyOf(
        needs.stream()
            .map(value)
            .collect(
                Collectors.toMap(
                    Text::plain, Function.identity(), (one, other) -> one, LinkedHashMap::new))
            .values());
  }
}
