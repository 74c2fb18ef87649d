package org.cocreation.steering.itemvalue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cocreation.chassis.process.Side;
import org.junit.jupiter.api.Test;

/** An item is worth its share of what both sides put on its KPI. */
class ItemValuesTest {

  private static final UUID FUEL = id(1);
  private static final UUID QUEUES = id(2);
  private static final UUID NOBODYS = id(3);

  @Test
  void shouldSplitAKpisValueByEffort() {
    assertThat(values(backlog("EUR", "EUR"), Map.of()))
        .containsExactly("225000.00 EUR", "75000.00 EUR", "200000.01 EUR", "0.00 EUR", "0.00 EUR");
  }

  @Test
  void shouldGiveAnItemTheShareThatSteeringSetAndTheOthersTheRest() {
    assertThat(values(backlog("EUR", "EUR"), Map.of(id(11), 90)).subList(0, 3))
        .containsExactly("270000.00 EUR", "30000.00 EUR", "200000.01 EUR");
  }

  @Test
  void shouldLeaveToNobodyWhatSharesLeave() {
    assertThat(
            values(backlog("EUR", "EUR"), Map.of(id(11), 50, id(12), 10, id(13), 0)).subList(0, 3))
        .containsExactly("150000.00 EUR", "30000.00 EUR", "0.00 EUR");
  }

  @Test
  void shouldCountNoValueInOtherMoneyAndSayWhose() {
    SignedBacklog backlog = backlog("EUR", "SEK");

    assertThat(values(backlog, Map.of()).get(2)).isEqualTo("0.00 EUR");
    assertThat(backlog.notCounted()).containsExactly(Side.CUSTOMER);
  }

  @Test
  void shouldNotLetARefusedItemCompete() {
    assertThat(backlog("EUR", "EUR").items()).noneMatch(item -> item.id().equals(id(16)));
  }

  @Test
  void shouldReadWhatWasSignedBeforeThereWasAConcept() {
    assertThat(SignedBacklog.of("{\"round\": 1}", new ObjectMapper()).items()).isEmpty();
  }

  private static List<String> values(SignedBacklog backlog, Map<UUID, Integer> percents) {
    return ItemValues.values(backlog, percents).stream()
        .map(item -> item.value().toString())
        .toList();
  }

  /** 300,000.00 hang on the fuel, of the provider; 200,000.01 on the queues, of the customer. */
  private static SignedBacklog backlog(String provider, String customer) {
    return SignedBacklog.of(
        """
        {"goals": [{"kpis": [{"id": "%s", "name": "Fuel"}]}], "unknown": 1,
         "valueStatements": [
           {"side": "PROVIDER", "likely": "300000.009", "currency": "%s", "kpiId": "%s"},
           {"side": "CUSTOMER", "likely": "200000.01", "currency": "%s", "kpiId": "%s"}],
         "tranchePlan": {"currency": "EUR"},
         "concept": {"id": "%s", "revision": 1, "name": "C", "summary": "S", "state": "DRAFT",
           "items": [%s, %s, %s, %s, %s, %s]}}"""
            .formatted(
                FUEL,
                provider,
                FUEL,
                customer,
                QUEUES,
                id(99),
                item(11, 90, FUEL, "PROPOSED"),
                item(12, 30, FUEL, "PROPOSED"),
                item(13, 50, QUEUES, "PROPOSED"),
                item(14, 50, NOBODYS, "PROPOSED"),
                item(15, 50, null, "PROPOSED"),
                item(16, 500, FUEL, "REFUSED")),
        new ObjectMapper());
  }

  private static String item(int number, int hours, UUID kpi, String state) {
    return "{\"id\": \"%s\", \"title\": \"I\", \"effortHours\": %d, %s \"state\": \"%s\"}"
        .formatted(id(number), hours, kpi == null ? "" : "\"kpiId\": \"" + kpi + "\",", state);
  }

  private static UUID id(int number) {
    return new UUID(0, number);
  }
}
