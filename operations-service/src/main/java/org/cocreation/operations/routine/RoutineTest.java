package org.cocreation.operations.routine;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.cocreation.chassis.text.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a version of a routine was tried: where, by whom, and what came of it. */
@Schema(
    name = "RoutineTestRequest",
    examples =
        """
        {"place": "Pilot site, night shift", "testedBy": "Crew of loader 4", "works": true,
         "result": "Twelve calibrations; the zero held through the shift."}""")
public record RoutineTest(
    @Schema(description = "Where.") @NotBlank @Size(max = 200) @OneLine String place,
    @Schema(description = "Who worked by it.") @NotBlank @Size(max = 200) @OneLine String testedBy,
    @Schema(description = "Whether people can work so.") @NotNull Boolean works,
    @Schema(description = "What came of it.") @NotBlank @Size(max = 2000) String result) {

  public RoutineTest {
    place = place == null ? null : place.strip();
    testedBy = testedBy == null ? null : testedBy.strip();
    result = result == null ? null : result.strip();
  }
}
