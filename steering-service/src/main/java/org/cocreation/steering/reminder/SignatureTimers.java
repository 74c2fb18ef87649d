package org.cocreation.steering.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.cycle.TimerVariables;

/** When the engine has to ask for signatures at the value gate. */
@ApplicationScoped
class SignatureTimers implements TimerVariables {

  private final ValueGateTiming timing;

  SignatureTimers(ValueGateTiming timing) {
    this.timing = timing;
  }

  @Override
  public Map<String, String> of(Cycle cycle) {
    return Map.of(
        "remindAfter", timing.remindAfter().toString(),
        "escalateAfter", timing.escalateAfter().toString());
  }
}
