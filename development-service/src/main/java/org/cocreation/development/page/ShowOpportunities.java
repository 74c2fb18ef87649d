package org.cocreation.development.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.language.Texts;
import org.cocreation.chassis.page.WhyClosed;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Team;
import org.cocreation.development.opportunity.Opportunity;
import org.cocreation.development.opportunity.OpportunityRepository;
import org.cocreation.development.opportunity.ReadOpportunities;
import org.cocreation.development.problem.CommonProblemRepository;
import org.cocreation.development.selection.ReadSelection;
import org.cocreation.development.text.OpportunitiesTexts;

/** Gathers what the page of opportunities shows. */
@ApplicationScoped
class ShowOpportunities {

  /** Where nothing says another one. */
  private static final String CURRENCY = "EUR";

  private final Access access;
  private final CommonProblemRepository problems;
  private final OpportunityRepository opportunities;
  private final ReadOpportunities readOpportunities;
  private final ReadSelection readSelection;

  ShowOpportunities(
      Access access,
      CommonProblemRepository problems,
      OpportunityRepository opportunities,
      ReadOpportunities readOpportunities,
      ReadSelection readSelection) {
    this.access = access;
    this.problems = problems;
    this.opportunities = opportunities;
    this.readOpportunities = readOpportunities;
    this.readSelection = readSelection;
  }

  /**
   * @throws Refusal 404 for outsiders
   */
  @Transactional
  OpportunitiesContent show(UUID cycleId, Actor actor) {
    Participation reader = access.toRead("cycle", cycleId, actor);
    List<Opportunity> known = opportunities.of(cycleId);
    List<OpportunityRow> rows =
        OpportunityRow.of(
            readOpportunities.all(cycleId),
            known.stream().collect(Collectors.toMap(Opportunity::id, Opportunity::version)));
    return new OpportunitiesContent(
        cycleId,
        reader.cycle().microService().name(),
        WhyClosed.of(
            reader,
            Team.DEVELOPMENT,
            Phase.PRIORITIZATION,
            Texts.of(OpportunitiesTexts.class).readersOnly()),
        reader.may(Team.STEERING, Phase.PRIORITIZATION),
        rows,
        unassessed(cycleId, rows),
        readSelection.of(cycleId).orElse(null));
  }

  private List<AssessmentForm> unassessed(UUID cycleId, List<OpportunityRow> rows) {
    Set<UUID> assessed =
        rows.stream().map(row -> row.opportunity().problemId()).collect(Collectors.toSet());
    String currency = rows.isEmpty() ? CURRENCY : rows.getLast().currency();
    return problems.open(cycleId).stream()
        .filter(problem -> !assessed.contains(problem.id()))
        .map(problem -> new AssessmentForm(problem.id(), problem.title(), null, null, currency))
        .toList();
  }
}
