package org.cocreation.steering.statement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One point on which the sides' statements differ or fall short, to be negotiated.
 *
 * @param provider what the provider says; null where it says nothing
 * @param customer what the customer says; null where it says nothing
 */
@Schema(
    name = "AgendaItem",
    description = "A difference between the sides' value statements (4.2.2).",
    examples =
        """
        {"topic": "RANGE", "provider": "90000.00 to 150000.00 EUR",
         "customer": "180000.00 to 310000.00 EUR",
         "question": "The ranges do not overlap: what does one side see that the other does not?"}""")
public record AgendaItem(
    Topic topic,
    @Schema(description = "What the provider says.") String provider,
    @Schema(description = "What the customer says.") String customer,
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
