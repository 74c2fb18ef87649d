package org.cocreation.operations.page;

import jakarta.enterprise.context.ApplicationScoped;
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
import org.cocreation.chassis.activity.ShowActivity;
import org.cocreation.chassis.http.Versioned;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.language.Texts;
import org.cocreation.chassis.page.WhyClosed;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Team;
import org.cocreation.chassis.text.Text;
import org.cocreation.operations.need.NeedSummaryView;
import org.cocreation.operations.need.OperationalNeedView;
import org.cocreation.operations.need.ReadNeeds;
import org.cocreation.operations.text.VoicesTexts;

/** Gathers what the page of operational needs shows. */
@ApplicationScoped
class ShowNeeds {

  private final ReadNeeds readNeeds;
  private final Access access;
  private final ShowActivity showActivity;
  private final Clock clock;

  ShowNeeds(ReadNeeds readNeeds, Access access, ShowActivity showActivity, Clock clock) {
    this.readNeeds = readNeeds;
    this.access = access;
    this.showActivity = showActivity;
    this.clock = clock;
  }

  /**
   * @throws Refusal 404 for outsiders
   */
  @Transactional
  NeedsContent show(UUID cycleId, Actor actor) {
    Participation participation = access.toRead("cycle", cycleId, actor);
    List<Versioned<OperationalNeedView>> needs = readNeeds.standing(cycleId, actor);
    NeedSummaryView summary = readNeeds.summary(cycleId, actor);
    return new NeedsContent(
        cycleId,
        participation.cycle().microService().name(),
        participation.side(),
        WhyClosed.of(
            participation, Team.OPERATIONS, Phase.NEEDS, Texts.of(VoicesTexts.class).readersOnly()),
        needs,
        summary,
        roles(needs),
        summary.processes().stream().map(NeedSummaryView.OfProcess::process).toList(),
        YearMonth.from(clock.instant().atOffset(ZoneOffset.ofHours(14))).toString(),
        showActivity.of(participation, ActivityDefinition.EXPRESS_NEEDS));
  }

  /** Those that people gave as theirs, each once. */
  private static List<String> roles(Collection<Versioned<OperationalNeedView>> needs) {
    return List.copyOf(
        needs.stream()
            .map(Versioned::view)
            .filter(need -> need.roleNotSaid() == null)
            .map(need -> need.content().role())
            .collect(
                Collectors.toMap(
                    Text::plain, Function.identity(), (one, other) -> one, LinkedHashMap::new))
            .values());
  }
}
