package org.cocreation.chassis.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.cocreation.chassis.event.EventType;
import org.cocreation.chassis.event.InboundEvent;
import org.cocreation.chassis.event.PoisonEvent;

/**
 * What a consumer takes in of one service or several, and what it does with it. It reads
 * tolerantly: facts that it does not name and fields that it does not know are passed over. A fact
 * that it names must be readable: of version 1, with all that the record it is read into requires.
 */
public final class Subscription {

  private static final int VERSION = 1;

  private final Set<String> services;
  private final ObjectMapper mapper;
  private final List<Interest> interests = new ArrayList<>();
  private boolean recognisesRepeats;
  private Bulk<?> bulk;

  Subscription(Set<String> services, ObjectMapper mapper) {
    this.services = services;
    this.mapper = mapper;
  }

  /**
   * What one is interested in.
   *
   * @param follows whether it is about the thing at all
   * @param knows whether it knows what this fact says
   * @param toleratesUnknown whether it takes in also what it does not know
   * @param inBatches whether it takes in together what arrived together
   * @param action null where nothing needs to be done
   */
  private record Interest(
      Predicate<EventType> follows,
      Predicate<EventType> knows,
      boolean toleratesUnknown,
      boolean inBatches,
      Consumer<List<InboundEvent>> action) {

    boolean awaits(EventType type) {
      return action != null && follows.test(type) && (toleratesUnknown || knows.test(type));
    }

    void take(List<InboundEvent> events) {
      for (InboundEvent event : events) {
        if (knows.test(event.type())) {
          InboundEvent ignored = known(event);
        }
      }
      action.accept(events);
    }
  }

  private static InboundEvent known(InboundEvent event) {
    if (event.type().version() != VERSION) {
      throw new PoisonEvent("The version of the type " + event.type() + " is not known here");
    }
    return event;
  }

  /** An event, and the state that it tells. */
  public record Told<T>(InboundEvent event, T state) {}

  /**
   * Takes in facts of a thing, whose state is in the field of the data that is called like it.
   *
   * @param state what is read of it; throws from its constructor where something required is
   *     missing
   * @param facts those that are known here; all where none is named
   */
  public <T> Subscription on(
      String aggregate, Class<T> state, BiConsumer<InboundEvent, T> action, String... facts) {
    return on(aggregate, aggregate, state, action, facts);
  }

  /** The same, where the state is in a field of another name. */
  public <T> Subscription on(
      String aggregate,
      String part,
      Class<T> state,
      BiConsumer<InboundEvent, T> action,
      String... facts) {
    return add(
        aggregate, facts, event -> action.accept(event, read(event, event.required(part), state)));
  }

  /**
   * {@link #on(String, Class, BiConsumer, String...)} for events that arrived together, in their
   * order, after all that is taken in one by one: so that it is written by one statement.
   */
  public <T> Subscription onBatch(
      String aggregate, Class<T> state, Consumer<List<Told<T>>> action, String... facts) {
    return add(
        aggregate,
        facts,
        true,
        events ->
            action.accept(
                events.stream()
                    .map(event -> new Told<>(event, read(event, event.required(aggregate), state)))
                    .toList()));
  }

  /** Takes in facts that have no part that is a state: their data are read as a whole. */
  public <T> Subscription onData(
      String aggregate, Class<T> data, BiConsumer<InboundEvent, T> action, String... facts) {
    return add(aggregate, facts, event -> action.accept(event, read(event, event.data(), data)));
  }

  /** {@link #onData} for events that arrived together, as {@link #onBatch}. */
  public <T> Subscription onDataBatch(
      String aggregate, Class<T> data, Consumer<List<Told<T>>> action, String... facts) {
    return add(
        aggregate,
        facts,
        true,
        events ->
            action.accept(
                events.stream()
                    .map(event -> new Told<>(event, read(event, event.data(), data)))
                    .toList()));
  }

  /** Facts that are known and of no use here. */
  public Subscription passOver(String aggregate, String... facts) {
    return add(aggregate, facts, null);
  }

  /**
   * Takes in whatever the services tell, what is not known here too: as {@link #onBatch}.
   *
   * @param but what it leaves out: {@code activity.due}
   * @param isKnown by the name: {@code cycle.started}
   */
  public Subscription onEverything(
      Set<String> but, Predicate<String> isKnown, Consumer<List<InboundEvent>> action) {
    interests.add(
        new Interest(
            type -> services.contains(type.service()) && !but.contains(type.name()),
            type -> isKnown.test(type.name()),
            true,
            true,
            action));
    return this;
  }

  /**
   * Says that the actions know a repeated event by its content, so that the inbox need not remember
   * the event's id: for streams of very many events.
   */
  public Subscription recognisingRepeats() {
    recognisesRepeats = true;
    return this;
  }

  /**
   * Takes in very many events whose data are read as a whole; the topic has a thread of its own
   * then.
   *
   * @param check throws PoisonEvent for what can never be taken in
   */
  public <T> Subscription inBulk(
      String aggregate,
      Class<T> data,
      BiConsumer<InboundEvent, T> check,
      BulkConsumer<T> consumer,
      String... facts) {
    Bulk<T> all =
        new Bulk<>(
            consumer,
            event -> {
              T one = read(known(event), event.data(), data);
              check.accept(event, one);
              return one;
            });
    bulk = all;
    return add(aggregate, facts, all::takeOne).recognisingRepeats();
  }

  private Subscription add(String aggregate, String[] facts, Consumer<InboundEvent> action) {
    return add(aggregate, facts, false, action == null ? null : events -> events.forEach(action));
  }

  private Subscription add(
      String aggregate, String[] facts, boolean inBatches, Consumer<List<InboundEvent>> action) {
    Set<String> known = Set.of(facts);
    interests.add(
        new Interest(
            type -> services.contains(type.service()) && type.aggregate().equals(aggregate),
            type -> known.isEmpty() || known.contains(type.fact()),
            false,
            inBatches,
            action));
    return this;
  }

  private <T> T read(InboundEvent event, JsonNode json, Class<T> type) {
    try {
      return mapper.treeToValue(json, type);
    } catch (JsonProcessingException e) {
      throw new PoisonEvent(
          "Event %s of type %s cannot be read: %s".formatted(event.id(), event.type(), why(e)), e);
    }
  }

  /** In the words of the record's own constructor, where it refused. */
  private static String why(JsonProcessingException e) {
    return switch (e.getCause()) {
      case NullPointerException missing -> missing.getMessage() + " is missing";
      case IllegalArgumentException refusal -> refusal.getMessage();
      case null, default -> e.getOriginalMessage();
    };
  }

  boolean recognisesRepeats() {
    return recognisesRepeats;
  }

  /** Null where its events are taken in like all others. */
  Bulk<?> bulk() {
    return bulk;
  }

  boolean isAwaited(EventType type) {
    return interests.stream().anyMatch(interest -> interest.awaits(type));
  }

  boolean follows(EventType type) {
    return interests.stream().anyMatch(interest -> interest.follows().test(type));
  }

  boolean knows(EventType type) {
    return interests.stream()
        .anyMatch(interest -> interest.follows().test(type) && interest.knows().test(type));
  }

  /** To those who take in one by one. */
  void deliver(InboundEvent event) {
    interests.stream()
        .filter(interest -> !interest.inBatches() && interest.awaits(event.type()))
        .forEach(interest -> interest.take(List.of(event)));
  }

  /** To those who take in what came together. */
  void deliverBatch(List<InboundEvent> events) {
    for (Interest interest : interests) {
      List<InboundEvent> awaited =
          interest.inBatches()
              ? events.stream().filter(event -> interest.awaits(event.type())).toList()
              : List.of();
      if (!awaited.isEmpty()) {
        interest.take(awaited);
      }
    }
  }
}
