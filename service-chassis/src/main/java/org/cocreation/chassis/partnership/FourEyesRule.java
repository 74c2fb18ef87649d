package org.cocreation.chassis.partnership;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import org.cocreation.chassis.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When it takes two people of an organization, as steering tells it of each party. */
public record FourEyesRule(
    @Schema(enumeration = {"ALWAYS", "ABOVE", "NEVER"}) String when,
    @Nullable @Schema(description = "For ABOVE: beyond it, it takes two.") String amount,
    @Nullable @Schema(description = "Of the amount, in any other it takes two; absent: of any.")
        String currency) {

  private static final String ALWAYS = "ALWAYS";
  private static final String ABOVE = "ABOVE";

  /** What counts in partnerships of which no rule was told yet: they are older than the rules. */
  static final FourEyesRule UNTOLD = new FourEyesRule(ABOVE, "250000", null);

  public FourEyesRule {
    requireNonNull(when, "when");
  }

  /**
   * @param money what it is about; where nobody knows how much that is, only those who always want
   *     two people get them
   */
  public boolean appliesTo(Optional<Money> money) {
    return ALWAYS.equals(when) || (ABOVE.equals(when) && money.filter(this::isBeyond).isPresent());
  }

  private boolean isBeyond(Money money) {
    boolean comparable = currency == null || currency.equals(money.currency().getCurrencyCode());
    return !comparable || money.amount().compareTo(new BigDecimal(amount)) > 0;
  }
}
