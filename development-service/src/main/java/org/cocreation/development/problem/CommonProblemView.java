package org.cocreation.development.problem;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.cocreation.chassis.process.Side;
import org.cocreation.development.needlist.Need;
import org.cocreation.development.processmap.CycleSteps;
import org.cocreation.development.processmap.StepReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A common problem as people and events see it. */
@Schema(
    name = "CommonProblem",
    description = "What needs of one or both sides have in common, with their provenance.",
    examples =
        """
        {"id": "0199f1a0-0800-7000-8000-000000000800",
         "cycleId": "0199f1a0-0200-7000-8000-000000000200", "title": "Loads are guessed",
         "description": "Nobody knows a truck's weight before it is at the crusher.",
         "needs": [{"id": "6f0d0c0a-54cf-4b8e-9a54-0d8b0b3d3a11", "side": "CUSTOMER",
                    "title": "Trucks leave the face with too little load",
                    "mergedBy": "development@mincorp", "mergedAt": "2026-03-03T08:12:45.120553Z"}],
         "steps": [{"id": "0199f1a0-0701-7000-8000-000000000701", "name": "Loading",
                    "constraint": true}],
         "touchesConstraint": true, "state": "OPEN"}""")
public record CommonProblemView(
    UUID id,
    UUID cycleId,
    String title,
    @Nullable String description,
    List<SourceView> needs,
    @Schema(description = "The needs that were taken out of it again; absent where none was.")
        @Nullable List<SourceView> unmerged,
    List<StepReference> steps,
    @Schema(description = "Whether one of the steps is the constraint of the whole (R5).")
        boolean touchesConstraint,
    CommonProblem.State state) {

  /** A need from which the problem came. */
  @Schema(name = "MergedNeed")
  public record SourceView(
      UUID id,
      Side side,
      String title,
      String mergedBy,
      Instant mergedAt,
      @Nullable String unmergedBy,
      @Nullable Instant unmergedAt,
      @Nullable String reason) {

    static SourceView of(MergedNeed merged, Need need) {
      return new SourceView(
          need.id(),
          need.side(),
          need.title(),
          merged.mergedBy(),
          merged.mergedAt(),
          merged.unmergedBy(),
          merged.unmergedAt(),
          merged.unmergeReason());
    }
  }

  /**
   * @param needs of the cycle, by their ids
   */
  static CommonProblemView of(CommonProblem problem, Map<UUID, Need> needs, CycleSteps steps) {
    List<SourceView> unmerged = sources(problem, needs, Predicate.not(MergedNeed::stands));
    return new CommonProblemView(
        problem.id(),
        problem.cycleId(),
        problem.title(),
        problem.description(),
        sources(problem, needs, MergedNeed::stands),
        unmerged.isEmpty() ? null : unmerged,
        steps.among(problem.stepIds()),
        problem.touchesConstraint(),
        problem.state());
  }

  private static List<SourceView> sources(
      CommonProblem problem, Map<UUID, Need> needs, Predicate<MergedNeed> which) {
    return problem.provenance().stream()
        .filter(which)
        .map(merged -> SourceView.of(merged, needs.get(merged.needId())))
        .toList();
  }
}
