package org.cocreation.steering.authority;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.cocreation.chassis.money.Money;
import org.cocreation.chassis.money.MoneyView;
import org.cocreation.chassis.partnership.FourEyesRule;
import org.cocreation.chassis.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When it takes two people of the organization: one who proposes, another who approves. */
@Schema(
    name = "FourEyes",
    description = "When the person who proposed something may not approve it too.",
    examples =
        """
        {"when": "ABOVE", "amount": {"amount": "25000.00", "currency": "EUR"}}""")
public record FourEyes(
    @NotNull When when,
    @Nullable @Valid @Schema(
            description =
                "For ABOVE: beyond it, and in any other currency, it takes two. Without one, the"
                    + " installation's own amount counts, in any currency.")
        MoneyView amount) {

  /** Under which circumstances. */
  @Schema(name = "FourEyesWhen")
  public enum When {
    ALWAYS,
    ABOVE,
    NEVER
  }

  static final FourEyes DEFAULT = new FourEyes(When.ABOVE, null);

  /**
   * @throws Refusal 422 for an amount that has no meaning, or is none
   */
  void requireSound() {
    if (amount != null && when != When.ABOVE) {
      throw Refusal.invalidField("amount", "is only for ABOVE");
    }
    if (amount != null) {
      Money ignored = amount.toMoney("amount");
    }
  }

  /**
   * As it counts.
   *
   * @param usual beyond which it takes two where the organization names no amount
   */
  FourEyesRule rule(BigDecimal usual) {
    return when != When.ABOVE
        ? new FourEyesRule(when.name(), null, null)
        : amount == null
            ? new FourEyesRule(when.name(), usual.toPlainString(), null)
            : new FourEyesRule(when.name(), amount.amount(), amount.currency());
  }
}
