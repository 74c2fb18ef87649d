package org.cocreation.development.page.concept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cocreation.chassis.activity.ShowActivity;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.language.Texts;
import org.cocreation.chassis.page.WhyClosed;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Team;
import org.cocreation.development.concept.BacklogItemContent;
import org.cocreation.development.concept.BacklogItemView;
import org.cocreation.development.concept.ConceptView;
import org.cocreation.development.concept.ReadConcept;
import org.cocreation.development.goal.GoalDirectory;
import org.cocreation.development.goal.KnownKpi;
import org.cocreation.development.revision.ConceptRevision;
import org.cocreation.development.revision.ReadRevisions;
import org.cocreation.development.selection.ReadSelection;
import org.cocreation.development.text.ConceptTexts;

/** Gathers what the page of the concept shows. */
@ApplicationScoped
class ShowConcept {

  private final Access access;
  private final ReadConcept readConcept;
  private final ReadRevisions readRevisions;
  private final ReadSelection readSelection;
  private final GoalDirectory goals;
  private final ShowActivity showActivity;

  ShowConcept(
      Access access,
      ReadConcept readConcept,
      ReadRevisions readRevisions,
      ReadSelection readSelection,
      GoalDirectory goals,
      ShowActivity showActivity) {
    this.access = access;
    this.readConcept = readConcept;
    this.readRevisions = readRevisions;
    this.readSelection = readSelection;
    this.goals = goals;
    this.showActivity = showActivity;
  }

  /**
   * @throws Refusal 404 for outsiders
   */
  @Transactional
  ConceptBoard show(UUID cycleId, Actor actor) {
    Participation reader = access.toRead("cycle", cycleId, actor);
    ConceptView concept = readConcept.of(cycleId).orElse(null);
    Optional<ReadConcept.Versions> versions = readConcept.versions(cycleId);
    List<KnownKpi> kpis = goals.kpis(reader.partnershipId(), cycleId);
    List<ConceptRevision> revisions = readRevisions.newest(cycleId);
    Map<UUID, String> names = names(reader, kpis, concept, revisions);
    return new ConceptBoard(
        cycleId,
        reader.cycle().microService().name(),
        WhyClosed.of(
            reader, Team.DEVELOPMENT, Phase.EVALUATION, Texts.of(ConceptTexts.class).readersOnly()),
        Phase.PRIORITIZATION.name().equals(reader.cycle().phase()),
        readSelection.of(cycleId).isPresent(),
        concept,
        versions.map(ReadConcept.Versions::concept).orElse(null),
        concept == null
            ? List.of()
            : concept.items().stream()
                .map(item -> card(item, versions.orElseThrow(), names, kpis))
                .toList(),
        new ItemFields("propose", null, kpis),
        new CompareTexts(names).entries(revisions),
        showActivity.of(reader, ActivityDefinition.DESIGN_CONCEPT));
  }

  private static ItemCard card(
      BacklogItemView item,
      ReadConcept.Versions versions,
      Map<UUID, String> names,
      List<KnownKpi> kpis) {
    UUID kpi = item.content().kpiId();
    return new ItemCard(
        item, versions.items().get(item.id()), kpi == null ? null : names.get(kpi), kpis);
  }

  /** Of all KPIs that hold, and of those that were named before they were retired. */
  private Map<UUID, String> names(
      Participation reader,
      List<KnownKpi> kpis,
      ConceptView concept,
      List<ConceptRevision> revisions) {
    Map<UUID, String> names = new HashMap<>();
    kpis.forEach(kpi -> names.put(kpi.id(), kpi.name()));
    Stream.concat(Stream.ofNullable(concept), revisions.stream().map(ConceptRevision::concept))
        .flatMap(known -> known.items().stream())
        .map(BacklogItemView::content)
        .map(BacklogItemContent::kpiId)
        .filter(kpi -> kpi != null && !names.containsKey(kpi))
        .distinct()
        .forEach(
            kpi ->
                goals
                    .kpiOrRetired(reader.partnershipId(), reader.cycleId(), kpi)
                    .ifPresent(known -> names.put(kpi, known.name())));
    return names;
  }
}
