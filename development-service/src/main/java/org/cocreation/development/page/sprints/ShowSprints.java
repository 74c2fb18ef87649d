package org.cocreation.development.page.sprints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cocreation.chassis.activity.ShowActivity;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.language.Texts;
import org.cocreation.chassis.page.WhyClosed;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.partnership.PartnershipDirectory;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.process.Team;
import org.cocreation.development.concept.BacklogItem;
import org.cocreation.development.concept.BacklogItemView;
import org.cocreation.development.concept.ConceptView;
import org.cocreation.development.concept.ReadConcept;
import org.cocreation.development.datasource.ReadDataSources;
import org.cocreation.development.goal.GoalDirectory;
import org.cocreation.development.goal.KnownKpi;
import org.cocreation.development.page.sprints.PlanFields.Choice;
import org.cocreation.development.progress.ReadProgress;
import org.cocreation.development.proof.ReadProofs;
import org.cocreation.development.sprint.ReadSprints;
import org.cocreation.development.sprint.Sprint;
import org.cocreation.development.sprint.SprintConfig;
import org.cocreation.development.sprint.SprintContent;
import org.cocreation.development.sprint.SprintHours;
import org.cocreation.development.sprint.SprintView;
import org.cocreation.development.text.SprintsTexts;

/** Gathers what the page of the sprints shows. */
@ApplicationScoped
class ShowSprints {

  private final Access access;
  private final PartnershipDirectory partnerships;
  private final ReadConcept concepts;
  private final ReadSprints sprints;
  private final ReadProofs proofs;
  private final ReadProgress progress;
  private final ReadDataSources dataSources;
  private final GoalDirectory goals;
  private final ShowActivity showActivity;
  private final SprintConfig config;
  private final Clock clock;

  ShowSprints(
      Access access,
      PartnershipDirectory partnerships,
      ReadConcept concepts,
      ReadSprints sprints,
      ReadProofs proofs,
      ReadProgress progress,
      ReadDataSources dataSources,
      GoalDirectory goals,
      ShowActivity showActivity,
      SprintConfig config,
      Clock clock) {
    this.access = access;
    this.partnerships = partnerships;
    this.concepts = concepts;
    this.sprints = sprints;
    this.proofs = proofs;
    this.progress = progress;
    this.dataSources = dataSources;
    this.goals = goals;
    this.showActivity = showActivity;
    this.config = config;
    this.clock = clock;
  }

  /**
   * @throws Refusal 404 for outsiders
   */
  @Transactional
  SprintsContent show(UUID cycleId, Actor actor) {
    Participation reader = access.toRead("cycle", cycleId, actor);
    Optional<ConceptView> concept = concepts.of(cycleId);
    List<ReadSprints.Read> known = sprints.of(cycleId);
    List<KnownKpi> kpis = goals.kpis(reader.partnershipId(), cycleId);
    List<BacklogItemView> items = concept.map(ConceptView::items).orElse(List.of());
    Map<UUID, ReadProofs.Read> shown =
        proofs.of(cycleId).stream()
            .collect(Collectors.toMap(read -> read.proof().sprintId(), Function.identity()));
    List<Membership> people = partnerships.peopleOf(reader.partnershipId(), Team.DEVELOPMENT);
    Choices choices = new Choices(items, kpis, known);
    List<ReadDataSources.Read> data = dataSources.of(cycleId);
    List<Membership> customers = customers(reader);
    return new SprintsContent(
        cycleId,
        reader.cycle().microService().name(),
        closed(reader),
        known.stream()
            .map(
                read -> {
                  SprintView sprint = read.sprint();
                  boolean isBegun = sprint.state() != Sprint.State.PLANNED;
                  ReadProofs.Read proof = shown.get(sprint.id());
                  return new SprintCard(
                      sprint,
                      read.etag(),
                      new PlanFields("plan-" + sprint.id(), sprint.content(), choices.of(sprint)),
                      proof == null ? null : new ProofCard(proof, kpis),
                      isBegun ? progress.burndown(sprint) : null,
                      isBegun ? progress.flow(sprint) : null,
                      people,
                      data);
                })
            .toList(),
        concept.isEmpty() ? null : new PlanFields("plan", usual(known), choices.of(null)),
        data.stream()
            .map(read -> new SourceCard(read.source(), read.etag(), customers, items))
            .toList(),
        new SourceCard(null, null, customers, items),
        showActivity.of(reader, ActivityDefinition.DESIGN_SOLUTION));
  }

  /** Whoever takes part on the customer's side. */
  private List<Membership> customers(Participation reader) {
    return Arrays.stream(Team.values())
        .flatMap(team -> partnerships.peopleOf(reader.partnershipId(), team).stream())
        .filter(person -> person.side() == Side.CUSTOMER)
        .distinct()
        .toList();
  }

  private static String closed(Participation reader) {
    SprintsTexts texts = Texts.of(SprintsTexts.class);
    String why = WhyClosed.of(reader, Team.DEVELOPMENT, Phase.DEVELOPMENT, texts.readersOnly());
    return why == null && !reader.may(Team.DEVELOPMENT, Phase.DEVELOPMENT) ? texts.notYet() : why;
  }

  /** From the day after the last sprint on, but not in the past. */
  private SprintContent usual(List<ReadSprints.Read> known) {
    LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    SprintContent last = known.isEmpty() ? null : known.getLast().sprint().content();
    LocalDate first =
        last == null || last.endsOn().isBefore(today) ? today : last.endsOn().plusDays(1);
    return new SprintContent(
        "",
        first,
        first.plusDays(Math.max(1, config.length().toDays()) - 1),
        last == null ? new SprintHours(80, 40) : last.hours());
  }

  /** What sprints can take. */
  private record Choices(
      List<BacklogItemView> items, List<KnownKpi> kpis, List<ReadSprints.Read> known) {

    /**
     * @param sprint null for a new one
     */
    List<Choice> of(SprintView sprint) {
      return items.stream()
          .filter(item -> item.state() == BacklogItem.State.PROPOSED)
          .map(item -> choice(sprint, item))
          .toList();
    }

    private Choice choice(SprintView sprint, BacklogItemView item) {
      Optional<SprintView.Item> own = sprint == null ? Optional.empty() : itemOf(sprint, item.id());
      return new Choice(
          item.id(),
          item.content().title(),
          item.content().effortHours(),
          own.isPresent(),
          own.isPresent() ? null : why(item),
          own.map(SprintView.Item::owner).map(owner -> owner.person()).orElse(null));
    }

    private static Optional<SprintView.Item> itemOf(SprintView sprint, UUID itemId) {
      return sprint.items().stream().filter(item -> item.itemId().equals(itemId)).findFirst();
    }

    /** Null where it can be taken. */
    private String why(BacklogItemView item) {
      SprintsTexts texts = Texts.of(SprintsTexts.class);
      boolean isTraced =
          item.content().isTraced()
              && kpis.stream().anyMatch(kpi -> kpi.id().equals(item.content().kpiId()));
      return isTraced
          ? known.stream()
              .map(ReadSprints.Read::sprint)
              .filter(other -> other.state() != Sprint.State.ENDED)
              .filter(other -> itemOf(other, item.id()).isPresent())
              .map(other -> texts.inSprint(other.number()))
              .findFirst()
              .orElse(null)
          : texts.pinkHouse();
    }
  }
}
