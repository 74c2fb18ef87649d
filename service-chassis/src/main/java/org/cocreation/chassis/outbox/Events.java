package org.cocreation.chassis.outbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.cocreation.chassis.event.CloudEventCodec;
import org.cocreation.chassis.event.EventType;
import org.cocreation.chassis.event.Fact;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.event.Subject;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.startup.ServiceConfiguration;

/**
 * Publishes what happened: an audit row and an outbox row, in the transaction of the change itself,
 * written right before its commit. The events of one subject are numbered without gaps, in the
 * order of their commits.
 */
@ApplicationScoped
public class Events {

  private final Departures departures;
  private final CloudEventCodec codec;
  private final ObjectMapper mapper;
  private final ServiceConfiguration service;
  private final Clock clock;

  Events(
      Departures departures,
      CloudEventCodec codec,
      ObjectMapper mapper,
      ServiceConfiguration service,
      Clock clock) {
    this.departures = departures;
    this.codec = codec;
    this.mapper = mapper;
    this.service = service;
    this.clock = clock;
  }

  /**
   * Tells that something happened to a thing, and how the thing is now.
   *
   * @param by null where the process acted
   * @param state becomes the fact's part of the event's data
   */
  public void publish(Fact fact, Subject subject, ActingPerson by, Object state) {
    publish(fact, subject, by, state, null);
  }

  /**
   * The same, with why.
   *
   * @param reason null where none was asked for
   */
  public void publish(Fact fact, Subject subject, ActingPerson by, Object state, String reason) {
    ObjectNode data = mapper.createObjectNode();
    if (by != null) {
      data.set("actor", mapper.valueToTree(by));
    }
    if (reason != null) {
      data.put("reason", reason);
    }
    data.set(fact.part(), tree(fact, state));
    put(Ids.next(), fact, subject, data);
  }

  /** Tells what is more, or other, than a state: a fact of {@link Fact#WHOLE} data. */
  public void publish(Fact fact, Subject subject, Object data) {
    publish(Ids.next(), fact, subject, data);
  }

  /** With an id that follows from what it tells, where the same fact may be found twice. */
  public void publish(UUID id, Fact fact, Subject subject, Object data) {
    put(id, fact, subject, tree(fact, data));
  }

  private void put(UUID id, Fact fact, Subject subject, JsonNode data) {
    departures.add(
        new Departure.Happening(
            id,
            fact.type(service.name()),
            subject,
            clock.instant(),
            data,
            fact.topic(service.name()),
            (subject.partnershipId() == null ? subject.id() : subject.partnershipId()).toString()));
  }

  /**
   * Puts an event onto its fact's topic, for streams of very many: neither numbered nor audited.
   *
   * @param id follows from what it tells
   */
  public void send(UUID id, Fact fact, Subject subject, Object data) {
    EventType type = fact.type(service.name());
    departures.add(
        new Departure.Message(
            Outbox.Channel.KAFKA,
            fact.topic(service.name()),
            subject.id().toString(),
            subject.id().toString(),
            type.toString(),
            codec.encode(type, id, 0, clock.instant(), subject, tree(fact, data))));
  }

  /** The contract of the fact is made of the type of its state: nothing else is told by it. */
  private JsonNode tree(Fact fact, Object state) {
    return mapper.valueToTree(fact.state().cast(state));
  }
}
