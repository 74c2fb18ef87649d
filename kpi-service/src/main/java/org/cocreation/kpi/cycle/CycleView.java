package org.cocreation.kpi.cycle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Team;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A cycle and where it stands. */
@Schema(
    name = "Cycle",
    examples =
        """
        {"id": "0199f1a0-0200-7000-8000-000000000200",
         "microService": {"name": "Weight loading"},
         "partnership": {"id": "0199f1a0-0100-7000-8000-000000000100", "name": "Site management",
                         "parties": [{"organization": "mincorp", "name": "Mincorp",
                                      "side": "CUSTOMER"}]},
         "phase": "NEEDS", "round": 1, "status": "RUNNING", "awaitingDecision": false,
         "startedAt": "2026-03-02T08:30:00.901388Z", "updatedAt": "2026-03-02T08:30:01.114209Z",
         "position": {"process": "co-creation-cycle", "phaseProcess": "identify-needs",
                      "current": ["identify-needs"], "passed": ["cycle-started"]},
         "activities": [{"id": "0199f1a0-0301-7000-8000-000000000301", "key": "define-goals",
                         "number": 1, "title": "Defining digitalization goals and KPIs",
                         "phase": "NEEDS", "team": "STEERING", "round": 1, "state": "OPEN",
                         "openedAt": "2026-03-02T08:30:01.114209Z"}]}""")
public record CycleView(
    UUID id,
    MicroService microService,
    PartnershipView partnership,
    Phase phase,
    @Schema(description = "Counts how often steering sent the cycle another way, from 1.")
        int round,
    Cycle.Status status,
    @Schema(description = "Whether the phase's work is done and the steering teams must decide.")
        boolean awaitingDecision,
    @Schema(
            description =
                "True while nothing goes on in it until steering answers its kill clock (R11);"
                    + " absent otherwise.")
        @Nullable Boolean held,
    UUID predecessorId,
    UUID nextCycleId,
    Instant startedAt,
    Instant updatedAt,
    Position position,
    @Schema(description = "What was opened so far, in the paper's order; the newest round of each.")
        List<ActivityState> activities) {

  /** The digital micro-service that the cycle is about. */
  @Schema(name = "MicroService")
  public record MicroService(@Schema(examples = "Weight loading") String name, String purpose) {}

  /**
   * Where the cycle stands in its process models.
   *
   * @param current the elements of {@code process} at which it stands
   * @param passed the elements that lie behind it
   */
  @Schema(name = "Position")
  public record Position(
      @Schema(examples = "co-creation-cycle") String process,
      @Schema(examples = "identify-needs") String phaseProcess,
      List<String> current,
      List<String> passed) {}

  /** An activity and its state. */
  @Schema(name = "ActivityState")
  public record ActivityState(
      UUID id,
      @Schema(examples = "define-goals") String key,
      int number,
      String title,
      Phase phase,
      Team team,
      int round,
      CycleActivity.State state,
      Instant openedAt,
      Instant closedAt) {

    public static ActivityState of(CycleActivity activity) {
      return new ActivityState(
          activity.id(),
          activity.key(),
          activity.number(),
          activity.title(),
          activity.phase(),
          activity.team(),
          activity.round(),
          activity.state(),
          activity.openedAt(),
          activity.closedAt());
    }
  }

  /** The activities of the phase in which the cycle is, in this round. */
  public List<ActivityState> currentActivities() {
    return activities.stream().filter(a -> a.phase() == phase && a.round() == round).toList();
  }

  /** What has become of an activity in this round; empty where it was not opened. */
  public Optional<ActivityState> inThisRound(String key) {
    return activities.stream().filter(a -> a.key().equals(key) && a.round() == round).findFirst();
  }
}
