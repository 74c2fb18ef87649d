package org.cocreation.steering.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cocreation.chassis.http.Versioned;
import org.cocreation.chassis.process.Side;
import org.cocreation.steering.statement.PaybackView;
import org.cocreation.steering.statement.ValueStatementView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When the money is back, drawn on one scale for both sides. */
class ValueContentTest {

  @Test
  void shouldDrawPaybacksOnOneScaleFromTheBestCaseToTheWorst() {
    ValueContent content =
        content(
            said(Side.PROVIDER, new PaybackView("8.0", "4.0", "2.0", "")),
            said(Side.CUSTOMER, new PaybackView(null, "6.0", "3.0", "")));

    assertThat(content.paybacks())
        .containsExactly(
            new ValueContent.Bar(Side.PROVIDER, "2.0", "4.0", "8.0 months", 25, 50, 100),
            new ValueContent.Bar(Side.CUSTOMER, "3.0", "6.0", "never", 38, 75, 100));
  }

  @Test
  void shouldDrawNoneWhereNothingIsInvestedOrNothingComesBack() {
    assertThat(
            content(
                    said(Side.PROVIDER, null),
                    said(Side.CUSTOMER, new PaybackView(null, null, null, "")))
                .paybacks())
        .isEmpty();
  }

  private static ValueContent content(ValueStatementView provider, ValueStatementView customer) {
    return new ValueContent(
        null,
        Map.of(
            Side.PROVIDER,
            new Versioned<>(provider, ""),
            Side.CUSTOMER,
            new Versioned<>(customer, "")),
        List.of(),
        Map.of(),
        null);
  }

  private static ValueStatementView said(Side side, @Nullable PaybackView payback) {
    return new ValueStatementView(
        UUID.randomUUID(), side, null, payback, null, Instant.EPOCH, "somebody");
  }
}
