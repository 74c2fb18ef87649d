package org.cocreation.steering.told;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.cocreation.chassis.test.Contracts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The gate reads what its siblings' own examples say. */
class ToldContentContractTest {

  private static final Map<String, Class<? extends ToldContent>> TYPES =
      Map.of(
          "opportunity", OpportunityContent.class,
          "concept", ConceptContent.class,
          "review", ConceptReviewContent.class);

  private final ObjectMapper mapper = new ObjectMapper();

  @ParameterizedTest
  @CsvSource({
    "development, opportunity-assessed, opportunity",
    "development, opportunity-selected, opportunity",
    "development, opportunity-shelved, opportunity",
    "development, opportunity-revived, opportunity",
    "development, opportunity-deselected, opportunity",
    "development, concept-changed, concept",
    "development, concept-technically-approved, concept",
    "operations, concept-review-opened, review",
    "operations, concept-review-endorsed, review",
    "operations, concept-review-sent-back, review",
    "operations, concept-review-answered, review"
  })
  void shouldReadWhatItNeedsOfEveryExample(String service, String example, String part)
      throws Exception {
    JsonNode event = Contracts.of(service).examples().get(example);

    ToldContent content = mapper.treeToValue(event.path("data").path(part), TYPES.get(part));

    assertThat(content.saysAll()).isTrue();
    assertThat(content.id().toString()).isEqualTo(event.path("subject").asText());
    assertThat(event.path("sequence").asLong()).isPositive();
    if (content instanceof OpportunityContent opportunity) {
      assertThat(opportunity.isSelected()).isEqualTo(example.equals("opportunity-selected"));
    }
    if (content instanceof ConceptContent concept) {
      assertThat(concept.isApproved()).isEqualTo(example.endsWith("approved"));
    }
    if (content instanceof ConceptReviewContent review) {
      assertThat(review.state() == ConceptReviewContent.State.ENDORSED)
          .isEqualTo(example.endsWith("endorsed"));
    }
  }
}
