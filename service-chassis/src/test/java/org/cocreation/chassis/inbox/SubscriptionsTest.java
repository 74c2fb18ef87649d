package org.cocreation.chassis.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.cocreation.chassis.event.EventType;
import org.cocreation.chassis.event.InboundEvent;
import org.cocreation.chassis.event.PoisonEvent;
import org.junit.jupiter.api.Test;

/** What is taken in, what is passed over, and what can never be read. */
class SubscriptionsTest {

  private static final ObjectMapper STRICT = new ObjectMapper();
  private static final String TOPIC = "cocreation.kpi.events";

  private final List<String> taken = new ArrayList<>();

  record Truck(String name) {
    Truck {
      Objects.requireNonNull(name, "name");
      if (name.isBlank()) {
        throw new IllegalArgumentException("name is blank");
      }
    }
  }

  private Subscriptions trucks() {
    return subscribed(
        events ->
            events
                .of("kpi")
                .on("truck", Truck.class, (event, truck) -> taken.add(truck.name()), "loaded")
                .passOver("truck", "washed"));
  }

  private static Subscriptions subscribed(EventConsumer... consumers) {
    return new Subscriptions(List.of(consumers), STRICT);
  }

  @Test
  void shouldHandOverTheStateAndPassOverFieldsThatItDoesNotKnow() throws Exception {
    trucks().deliver(TOPIC, event("kpi.truck.loaded.v1", "{'truck': {'name': 'T7', 'age': 3}}"));

    assertThat(taken).containsExactly("T7");
  }

  @Test
  void shouldAwaitOnlyTheFactsThatItNames() throws Exception {
    Subscriptions trucks = trucks();

    assertThat(trucks.isAwaited(TOPIC, type("kpi.truck.loaded.v1"))).isTrue();
    for (String other :
        List.of(
            "kpi.truck.washed.v1",
            "kpi.truck.sold.v1",
            "kpi.driver.loaded.v1",
            "steering.truck.loaded.v1")) {
      assertThat(trucks.isAwaited(TOPIC, type(other))).as(other).isFalse();
      trucks.deliver(TOPIC, event(other, "{}"));
    }
    assertThat(trucks.isAwaited("another.topic", type("kpi.truck.loaded.v1"))).isFalse();
    assertThat(taken).isEmpty();
  }

  @Test
  void shouldCallUnknownOnlyNewFactsOfWhatIsFollowed() {
    Subscriptions trucks = trucks();

    assertThat(trucks.isUnknown(TOPIC, type("kpi.truck.sold.v1"))).isTrue();
    for (String known :
        List.of("kpi.truck.loaded.v1", "kpi.truck.washed.v1", "kpi.driver.hired.v1")) {
      assertThat(trucks.isUnknown(TOPIC, type(known))).as(known).isFalse();
    }
  }

  @Test
  void shouldKnowWhatAnyOfItsConsumersKnows() {
    EventConsumer loaded =
        events -> events.of("kpi").on("truck", Truck.class, (e, t) -> {}, "loaded");
    EventConsumer sold = events -> events.of("kpi").on("truck", Truck.class, (e, t) -> {}, "sold");

    Subscriptions both = subscribed(loaded, sold);

    assertThat(both.isUnknown(TOPIC, type("kpi.truck.sold.v1"))).isFalse();
    assertThat(both.isUnknown(TOPIC, type("kpi.truck.washed.v1"))).isTrue();
  }

  @Test
  void shouldCallPoisonWhatItShouldKnowAndCannotRead() throws Exception {
    Subscriptions trucks = trucks();

    assertPoison(trucks, "kpi.truck.loaded.v2", "{'truck': {'name': 'T7'}}", "version");
    assertPoison(trucks, "kpi.truck.loaded.v1", "{}", "has no data.truck");
    assertPoison(trucks, "kpi.truck.loaded.v1", "{'truck': {}}", "name is missing");
    assertPoison(trucks, "kpi.truck.loaded.v1", "{'truck': {'name': ' '}}", "name is blank");
    assertPoison(trucks, "kpi.truck.loaded.v1", "{'truck': {'name': {}}}", "cannot be read");
    assertThat(taken).isEmpty();
  }

  @Test
  void shouldTakeInWhatItDoesNotKnowWhereItTakesInEverything() throws Exception {
    Subscriptions all =
        subscribed(
            events ->
                events
                    .of("kpi")
                    .onEverything(
                        Set.of("truck.washed"),
                        "truck.loaded"::equals,
                        told -> told.forEach(event -> taken.add(event.type().fact()))));

    all.deliver(TOPIC, event("kpi.truck.loaded.v1", "{}"));
    all.deliver(TOPIC, event("kpi.truck.sold.v3", "{}"));
    all.deliver(TOPIC, event("kpi.truck.washed.v1", "{}"));

    assertThat(taken).containsExactly("loaded", "sold");
    assertThat(all.isUnknown(TOPIC, type("kpi.truck.sold.v3"))).isTrue();
    assertPoison(all, "kpi.truck.loaded.v2", "{}", "version");
  }

  @Test
  void shouldHandOverTogetherWhatCameTogetherAfterWhatIsTakenOneByOne() throws Exception {
    Subscriptions trucks =
        subscribed(
            events ->
                events
                    .of("kpi")
                    .onBatch(
                        "truck",
                        Truck.class,
                        told ->
                            taken.add(
                                told.stream()
                                    .map(of -> of.state().name())
                                    .collect(Collectors.joining("+"))),
                        "loaded")
                    .on("truck", Truck.class, (event, truck) -> taken.add(truck.name())));

    trucks.deliver(
        List.of(
            new Arrival(TOPIC, event("kpi.truck.loaded.v1", "{'truck': {'name': 'T7'}}")),
            new Arrival(TOPIC, event("kpi.truck.sold.v1", "{'truck': {'name': 'T8'}}")),
            new Arrival(TOPIC, event("kpi.truck.loaded.v1", "{'truck': {'name': 'T9'}}"))));

    assertThat(taken).containsExactly("T7", "T8", "T9", "T7+T9");
  }

  private static void assertPoison(
      Subscriptions subscriptions, String type, String data, String why) throws Exception {
    InboundEvent event = event(type, data);
    assertThatThrownBy(() -> subscriptions.deliver(TOPIC, event))
        .isInstanceOf(PoisonEvent.class)
        .hasMessageContaining(why);
  }

  private static EventType type(String name) {
    return EventType.parse("org.cocreation." + name);
  }

  private static InboundEvent event(String type, String data) throws Exception {
    return new InboundEvent(
        "1",
        type(type),
        "truck-7",
        1,
        Instant.EPOCH,
        null,
        null,
        STRICT.readTree(data.replace('\'', '"')));
  }
}
