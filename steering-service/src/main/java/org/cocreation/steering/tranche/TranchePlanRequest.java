package org.cocreation.steering.tranche;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.cocreation.chassis.money.Currencies;
import org.cocreation.chassis.money.MoneyView;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.ActivityDefinition;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In which small bets the money is to be released, in their order. */
@Schema(
    examples =
        """
        {"currency": "EUR",
         "tranches": [
          {"amount": "30000.00", "purpose": "A first proof of concept on two trucks",
           "evidence": {"activity": "assess-solution",
                        "text": "Crews accepted the proof of concept."}},
          {"amount": "70000.00", "purpose": "All eight trucks"}]}""")
record TranchePlanRequest(
    @NotNull String currency,
    @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid TrancheRequest> tranches) {

  /** A tranche; the last one needs no evidence, since nothing comes after it. */
  record TrancheRequest(
      @NotNull @Pattern(regexp = "[0-9]{1,15}([.][0-9]{1,4})?", message = MoneyView.WANTED)
          @Schema(
              description =
                  "0.00 where the work goes on without money, as where both pledged zero.",
              examples = "30000.00")
          String amount,
      @NotBlank @Size(max = 500) String purpose,
      @Valid EvidenceRequest evidence) {}

  /** What is to be shown before the next tranche. */
  record EvidenceRequest(
      @NotBlank @Size(max = 50) @Schema(
              description =
                  "The activity that must be completed in the cycle; of assess-solution, an"
                      + " accepted proof of concept of its own.",
              examples = "assess-solution")
          String activity,
      @NotBlank @Size(max = 500) String text) {}

  /**
   * @throws Refusal 422 for what is no amount or no activity, and for a missing evidence
   */
  List<TranchePlan.Planned> planned() {
    Currency in = Currencies.require(currency, "currency");
    List<TranchePlan.Planned> planned = new ArrayList<>();
    for (int i = 0; i < tranches.size(); i++) {
      TrancheRequest tranche = tranches.get(i);
      String field = "tranches[" + i + "]";
      if (tranche.evidence() == null && i < tranches.size() - 1) {
        throw Refusal.invalidField(
            field + ".evidence", "is what the next tranche needs (R8); only the last has none");
      }
      planned.add(
          new TranchePlan.Planned(
              new MoneyView(tranche.amount(), in.getCurrencyCode()).toMoney(field),
              tranche.purpose().strip(),
              tranche.evidence() == null ? null : evidence(tranche.evidence(), field)));
    }
    return planned;
  }

  private static Evidence evidence(EvidenceRequest evidence, String field) {
    return new Evidence(
        ActivityDefinition.withKey(evidence.activity())
            .orElseThrow(
                () ->
                    Refusal.invalidField(
                        field + ".evidence.activity",
                        "must be one of the fifteen activities, such as assess-solution")),
        evidence.text().strip());
  }
}
