package org.cocreation.steering.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.cocreation.chassis.process.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueStatementTest {

  private static final Instant NOW = Instant.parse("2026-03-09T14:22:45Z");

  private final ValueStatement statement = new ValueStatement(UUID.randomUUID(), Side.CUSTOMER);

  @Test
  void shouldWriteNumbersExactlyAndWithoutZerosThatSayNothing() {
    statement.state(request("1.50", "1.5", "2", "EUR"), 30, "steering@mincorp", NOW);

    JsonNode view =
        new ObjectMapper().findAndRegisterModules().valueToTree(ValueStatementView.of(statement));
    assertThat(view.get("low")).isEqualTo(TextNode.valueOf("1.5"));
    assertThat(view.get("likely")).isEqualTo(TextNode.valueOf("1.5"));
    assertThat(view.get("changedBy").asText()).isEqualTo("steering@mincorp");
  }

  @ParameterizedTest
  @CsvSource({"2, 1, 3, likely", "1, 4, 3, high"})
  void shouldRefuseARangeThatIsNone(String low, String likely, String high, String field) {
    assertThatThrownBy(() -> statement.state(request(low, likely, high, "EUR"), 30, "x", NOW))
        .hasMessageContaining(field);
  }

  @ParameterizedTest
  @ValueSource(strings = {"EUX", "XAU"})
  void shouldRefuseACurrencyThatIsNone(String currency) {
    assertThatThrownBy(() -> statement.state(request("1", "2", "3", currency), 30, "x", NOW))
        .hasMessageContaining("currency");
  }

  private static ValueStatementContent request(
      String low, String likely, String high, String currency) {
    return new ValueStatementContent(
        "Less fuel.",
        new BigDecimal(low),
        new BigDecimal(likely),
        new BigDecimal(high),
        currency,
        "Eight trucks.",
        UUID.randomUUID(),
        null,
        null,
        null,
        null);
  }
}
