package org.cocreation.operations.routine;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A routine as people and events see it. */
@Schema(
    name = "Routine",
    description = "How people work with the micro-service, in versions (4.2.4, R14).",
    examples =
        """
        {"id": "0199f1a0-0760-7000-8000-000000000760",
         "cycleId": "0199f1a0-0200-7000-8000-000000000200", "state": "ADOPTED",
         "title": "Calibrate the scale", "role": "Loader operator",
         "text": "Empty bucket, level ground. Hold still for ten seconds. Confirm the zero.",
         "versions": [
           {"number": 1, "title": "Calibrate the scale", "role": "Loader operator",
            "text": "Empty bucket, level ground. Hold still for ten seconds. Confirm the zero.",
            "drafted": {"side": "CUSTOMER", "person": "operations@mincorp",
                        "name": "Pekka Rantanen", "at": "2026-05-04T07:00:00Z"},
            "tests": [{"place": "Pilot site, night shift", "testedBy": "Crew of loader 4",
                       "works": true, "result": "The zero held through the shift.",
                       "recorded": {"side": "CUSTOMER", "person": "operations@mincorp",
                                    "name": "Pekka Rantanen", "at": "2026-05-06T05:30:00Z"}}],
            "adopted": {"side": "PROVIDER", "person": "operations@constructcorp",
                        "name": "Maja Sandberg", "at": "2026-05-07T08:00:00Z"}}]}""")
public record RoutineView(
    UUID id,
    UUID cycleId,
    @Schema(description = "Of the newest version, unless the routine is eliminated.")
        Routine.State state,
    @JsonUnwrapped RoutineContent content,
    @Schema(description = "Oldest first; the last is what stands above.")
        List<VersionView> versions,
    @Schema(description = "Who eliminated it; absent while it stands.")
        RoutineVersion.@Nullable Hand eliminated,
    @Schema(description = "Why it was eliminated; absent while it stands.")
        @Nullable String eliminationReason) {

  /** One version. */
  @Schema(name = "RoutineVersion")
  public record VersionView(
      int number,
      @JsonUnwrapped RoutineContent content,
      RoutineVersion.Hand drafted,
      List<TestView> tests,
      @Schema(description = "Absent while it is not adopted.")
          RoutineVersion.@Nullable Hand adopted) {

    static VersionView of(RoutineVersion version) {
      return new VersionView(
          version.number(),
          version.content(),
          version.drafted(),
          version.tests().stream().map(TestView::of).toList(),
          version.adopted());
    }
  }

  /** One test. */
  @Schema(name = "RoutineTest")
  public record TestView(@JsonUnwrapped RoutineTest content, RoutineVersion.Hand recorded) {

    static TestView of(RoutineVersion.Test test) {
      return new TestView(test.content(), test.recorded());
    }
  }

  static RoutineView of(Routine routine) {
    return new RoutineView(
        routine.id(),
        routine.cycleId(),
        routine.state(),
        routine.newest().content(),
        routine.versions().stream().map(VersionView::of).toList(),
        routine.eliminated(),
        routine.eliminationReason());
  }
}
