package org.cocreation.development.sprint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cocreation.chassis.http.Preconditions;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Team;
import org.cocreation.development.concept.BacklogItemView;
import org.cocreation.development.concept.ConceptView;
import org.cocreation.development.concept.ReadConcept;
import org.cocreation.development.goal.GoalDirectory;

/**
 * The development team plans what a sprint takes, and starts it. Who does so holds the cycle's
 * concept, so that of two at once each sees what the other took.
 */
@ApplicationScoped
class PlanSprint {

  private final Access access;
  private final SprintRepository sprints;
  private final SprintMoves moves;
  private final ReadConcept concepts;
  private final GoalDirectory goals;
  private final SprintOwners owners;
  private final TellSprint tellSprint;
  private final SprintConfig config;
  private final Clock clock;

  PlanSprint(
      Access access,
      SprintRepository sprints,
      SprintMoves moves,
      ReadConcept concepts,
      GoalDirectory goals,
      SprintOwners owners,
      TellSprint tellSprint,
      SprintConfig config,
      Clock clock) {
    this.access = access;
    this.sprints = sprints;
    this.moves = moves;
    this.concepts = concepts;
    this.goals = goals;
    this.owners = owners;
    this.tellSprint = tellSprint;
    this.config = config;
    this.clock = clock;
  }

  /**
   * @throws Refusal 404 for outsiders and before there is a concept, 403 for other teams, 409
   *     unless the cycle is running and in DEVELOPMENT, for an item without a trace to a KPI of the
   *     cycle or a refused one (R6), and for one that another sprint takes; 422 for dates, items
   *     and owners that there are not
   */
  Sprint plan(UUID cycleId, Actor by, PlanSprintRequest request) {
    Participation as = developer(cycleId, by);
    ConceptView concept = concept(cycleId);
    Sprint sprint =
        Sprint.planned(as.partnershipId(), cycleId, sprints.nextNumber(cycleId), content(request));
    Sprint.Replanned ignored = sprint.plan(content(request), taken(as, concept, sprint, request));
    sprints.persist(sprint);
    tellSprint.tell(SprintFact.PLANNED, sprint, as.actingPerson());
    return sprint;
  }

  /**
   * All of it is said anew, also while it runs: requirements are never frozen (4.2.3).
   *
   * @throws Refusal as {@link #plan}; and 409 where it has ended or drops an item that is under
   *     way, 412 and 428 for a version that is stale or missing
   */
  Sprint change(UUID id, Actor by, String ifMatch, PlanSprintRequest request) {
    UUID cycleId = cycleOf(id);
    Participation as = developer(cycleId, by);
    ConceptView concept = concept(cycleId);
    Sprint sprint = sprints.findAndLock(id).orElseThrow(() -> Refusal.notFound("sprint"));
    Preconditions.requireMatch(ifMatch, sprint.version());
    SprintView before = SprintView.of(sprint);
    Sprint.Replanned made = sprint.plan(content(request), taken(as, concept, sprint, request));
    if (sprint.isRunning()) {
      keepMoves(sprint, made, as);
    }
    if (!SprintView.of(sprint).equals(before)) {
      tellSprint.tell(SprintFact.CHANGED, sprint, as.actingPerson());
    }
    return sprint;
  }

  private void keepMoves(Sprint sprint, Sprint.Replanned made, Participation as) {
    Instant now = clock.instant();
    List<SprintMoves.Move> all = new ArrayList<>();
    made.taken().forEach(item -> all.add(move(item, null, item.state(), now)));
    made.dropped().forEach(item -> all.add(move(item, item.state(), null, now)));
    made.resized().forEach(item -> all.add(move(item, item.state(), item.state(), now)));
    moves.keep(sprint, all, as.actingPerson());
  }

  /**
   * @throws Refusal 404 for outsiders, 403 for other teams, 409 unless the cycle is running and in
   *     DEVELOPMENT, where a sprint of the cycle runs, where it takes no item, or one that lost its
   *     trace (R6); 412 for a stale version
   */
  Sprint start(UUID id, Actor by, String ifMatch) {
    UUID cycleId = cycleOf(id);
    Participation as = developer(cycleId, by);
    ConceptView concept = concept(cycleId);
    Sprint sprint = sprints.findAndLock(id).orElseThrow(() -> Refusal.notFound("sprint"));
    if (ifMatch != null) {
      Preconditions.requireMatch(ifMatch, sprint.version());
    }
    sprints
        .running(cycleId)
        .filter(other -> !other.id().equals(id))
        .ifPresent(
            other -> {
              throw Refusal.conflict(
                  "sprint-running",
                  "Sprint %d is running: one sprint runs at a time in a cycle.",
                  other.number());
            });
    requireTraced(
        as,
        sprint.items().stream()
            .map(item -> backlog(concept).get(item.itemId()))
            .filter(Objects::nonNull)
            .toList());
    Instant now = clock.instant();
    sprint.start(now);
    moves.keep(
        sprint,
        sprint.items().stream().map(item -> move(item, null, item.state(), now)).toList(),
        as.actingPerson());
    tellSprint.tell(SprintFact.STARTED, sprint, as.actingPerson());
    return sprint;
  }

  private List<SprintItem.Taken> taken(
      Participation as, ConceptView concept, Sprint sprint, PlanSprintRequest request) {
    Map<UUID, BacklogItemView> backlog = backlog(concept);
    Map<UUID, BacklogItemView> wanted = new HashMap<>();
    for (int i = 0; i < request.items().size(); i++) {
      UUID itemId = request.items().get(i).itemId();
      BacklogItemView item = backlog.get(itemId);
      if (item == null) {
        throw Refusal.invalidField(
            "items[%d].itemId".formatted(i), "must be a backlog item of the cycle's concept");
      }
      if (wanted.put(itemId, item) != null) {
        throw Refusal.invalidField("items[%d].itemId".formatted(i), "is there twice");
      }
    }
    Map<String, ItemOwner> people =
        owners.of(
            as.partnershipId(),
            request.items().stream().map(PlanSprintRequest.PlannedItem::owner).toList());
    requireTraced(as, wanted.values());
    requireFree(as, sprint, wanted.keySet());
    return request.items().stream()
        .map(
            planned -> {
              BacklogItemView item = wanted.get(planned.itemId());
              return new SprintItem.Taken(
                  item.id(),
                  item.content().title(),
                  item.content().effortHours(),
                  item.content().kpiId(),
                  planned.owner() == null ? null : people.get(planned.owner()));
            })
        .toList();
  }

  private void requireTraced(Participation as, Collection<BacklogItemView> items) {
    BacklogItemView.requireTraced(
        items, kpi -> goals.kpi(as.partnershipId(), as.cycleId(), kpi).isPresent());
  }

  private void requireFree(Participation as, Sprint sprint, Collection<UUID> items) {
    List<SprintRepository.Elsewhere> elsewhere =
        items.isEmpty() ? List.of() : sprints.elsewhere(as.cycleId(), sprint.id(), items);
    if (!elsewhere.isEmpty()) {
      throw Refusal.conflict(
          "item-in-sprint",
          "Another sprint takes it already: %s.",
          elsewhere.stream()
              .map(one -> "%s (%d)".formatted(one.title(), one.number()))
              .collect(Collectors.joining("; ")));
    }
  }

  private static Map<UUID, BacklogItemView> backlog(ConceptView concept) {
    return concept.items().stream()
        .collect(Collectors.toMap(BacklogItemView::id, Function.identity()));
  }

  private SprintContent content(PlanSprintRequest request) {
    return request.content().lasting(Math.max(1, config.length().toDays()));
  }

  private UUID cycleOf(UUID id) {
    return sprints.cycleOf(id).orElseThrow(() -> Refusal.notFound("sprint"));
  }

  private Participation developer(UUID cycleId, Actor by) {
    return access
        .toChange("sprint", cycleId, by)
        .requireTeam(Team.DEVELOPMENT)
        .requireIn(Phase.DEVELOPMENT);
  }

  private ConceptView concept(UUID cycleId) {
    return concepts.hold(cycleId).orElseThrow(() -> Refusal.notFound("concept"));
  }

  private static SprintMoves.Move move(
      SprintItem item, SprintItem.State from, SprintItem.State to, Instant at) {
    return new SprintMoves.Move(item.itemId(), item.effortHours(), from, to, at);
  }
}
