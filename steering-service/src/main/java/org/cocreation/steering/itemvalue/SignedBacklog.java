package org.cocreation.steering.itemvalue;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cocreation.chassis.money.Money;
import org.cocreation.chassis.process.Side;
import org.cocreation.steering.told.ConceptContent;

/**
 * What of the signed content it takes to weigh the items against each other. Content that was
 * signed under an older form may lack parts.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SignedBacklog(
    List<Goal> goals, List<Statement> valueStatements, ConceptContent concept, Plan tranchePlan) {

  private static final String REFUSED = "REFUSED";

  /** What a side said that the micro-service is worth to it in a year. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Statement(Side side, BigDecimal likely, String currency, UUID kpiId) {

    /** To the minor unit, rounded down; a loss counts as nothing. */
    Money worth(Currency in) {
      BigDecimal minor = likely.max(BigDecimal.ZERO).movePointRight(in.getDefaultFractionDigits());
      return new Money(minor.setScale(0, RoundingMode.DOWN).longValueExact(), in);
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Goal(List<Kpi> kpis) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Kpi(UUID id, String name) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Plan(String currency) {}

  public SignedBacklog {
    goals = goals == null ? List.of() : List.copyOf(goals);
    valueStatements = valueStatements == null ? List.of() : List.copyOf(valueStatements);
  }

  static SignedBacklog of(String content, ObjectMapper mapper) {
    try {
      return mapper.readValue(content, SignedBacklog.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What was signed is always JSON", e);
    }
  }

  /** Those that are to be made, oldest first: refused ones are no part of what is invested in. */
  public List<ConceptContent.Item> items() {
    return concept == null
        ? List.of()
        : concept.items().stream().filter(item -> !REFUSED.equals(item.state())).toList();
  }

  /** In which money the items are compared: that of the tranches, which pay for them. */
  public Currency currency() {
    return Stream.concat(
            Stream.ofNullable(tranchePlan).map(Plan::currency),
            valueStatements.stream().map(Statement::currency))
        .filter(Objects::nonNull)
        .findFirst()
        .map(Currency::getInstance)
        .orElseGet(() -> Currency.getInstance("EUR"));
  }

  /** The sides whose value is in other money, so that no item's value has any of it. */
  public List<Side> notCounted() {
    return valueStatements.stream()
        .filter(statement -> !isIn(currency(), statement))
        .map(Statement::side)
        .toList();
  }

  /** What all statements that name a KPI put on it in a year. */
  Money worthOf(UUID kpiId) {
    Currency in = currency();
    return valueStatements.stream()
        .filter(statement -> kpiId.equals(statement.kpiId()) && isIn(in, statement))
        .map(statement -> statement.worth(in))
        .reduce(Money.zero(in), Money::plus);
  }

  private static boolean isIn(Currency currency, Statement statement) {
    return currency.getCurrencyCode().equals(statement.currency());
  }

  /** What a KPI of the signed goals is called. */
  public Optional<String> kpiName(UUID id) {
    return goals.stream()
        .filter(goal -> goal.kpis() != null)
        .flatMap(goal -> goal.kpis().stream())
        .filter(kpi -> kpi.id().equals(id))
        .map(Kpi::name)
        .findFirst();
  }
}
