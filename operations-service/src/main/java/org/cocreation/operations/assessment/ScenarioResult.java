package org.cocreation.operations.assessment;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.cocreation.chassis.language.Sentence;
import org.cocreation.chassis.problem.FieldProblem;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a scenario went with a proof of concept. */
@Schema(
    name = "ScenarioResultRequest",
    examples =
        """
        {"result": "REJECTED", "mustChange": "Show the load while the bucket is still up.",
         "effect": "The driver waits for the number, so each truck takes ten seconds longer."}""")
public record ScenarioResult(
    @Schema(description = "Absent while nobody has judged it.") @Nullable Outcome result,
    @Schema(description = "What must change; to reject, and only then.") @Size(max = 2000) @Nullable String mustChange,
    @Schema(description = "The effect on the work process; to reject it must be said.")
        @Size(max = 2000) @Nullable String effect) {

  static final ScenarioResult NONE = new ScenarioResult(null, null, null);

  public ScenarioResult {
    mustChange = Text.cleanOrNull(mustChange);
    effect = Text.cleanOrNull(effect);
  }

  /**
   * @throws Refusal 422 for a result that is none, or contradicts itself
   */
  void requireWhole() {
    if (result == null) {
      throw Refusal.invalidField("result", "must be chosen");
    }
    if (result == Outcome.ACCEPTED && mustChange != null) {
      throw Refusal.invalidField(
          "mustChange", "must be empty to accept: what must change is rejected");
    }
    List<FieldProblem> missing = new ArrayList<>();
    if (result == Outcome.REJECTED && mustChange == null) {
      missing.add(new FieldProblem("mustChange", Sentence.say("must say what must change")));
    }
    if (result == Outcome.REJECTED && effect == null) {
      missing.add(
          new FieldProblem("effect", Sentence.say("must say what it does to the work process")));
    }
    if (!missing.isEmpty()) {
      throw Refusal.invalidFields(missing);
    }
  }
}
