package org.cocreation.steering.statement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One point on which the sides' statements differ or fall short, to be negotiated.
 *
 * @param provider what the provider says; null where it says nothing
 * @param customer what the customer says; null where it says nothing
 */
@Schema(
    name = "AgendaItem",
    examples =
        """
        {"topic": "RANGE", "provider": "90000.00 to 150000.00 EUR",
         "customer": "180000.00 to 310000.00 EUR",
         "question": "The ranges do not overlap: what does one side see that the other does not?"}""")
@Embeddable
public record AgendaItem(
    @Enumerated(EnumType.STRING) Topic topic,
    @Schema(description = "What the provider says.") @Nullable String provider,
    @Schema(description = "What the customer says.") @Nullable String customer,
    String question) {

  /** On what they differ. */
  @Schema(name = "AgendaTopic")
  public enum Topic {
    STATEMENT,
    CURRENCY,
    KPI,
    RANGE,
    ASSUMPTIONS,
    CANNIBALIZED_REVENUE,
    CONSTRAINT,
    FIGURES,
    RETURN
  }
}
