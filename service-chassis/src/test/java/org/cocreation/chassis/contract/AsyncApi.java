package org.cocreation.chassis.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.cocreation.chassis.event.Fact;
import org.cocreation.chassis.inbox.Subscriptions;
import org.cocreation.chassis.test.Contracts;

/** The AsyncAPI document of a service: what it tells on which topic, and what it takes in. */
final class AsyncApi {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String MEDIA_TYPE = "application/cloudevents+json";

  private final String service;
  private final ObjectNode document = JSON.createObjectNode().put("asyncapi", "3.0.0");

  private AsyncApi(String service) {
    this.service = service;
  }

  static ObjectNode of(String service, Map<String, Fact> facts, Subscriptions subscriptions) {
    AsyncApi api = new AsyncApi(service);
    api.introduce();
    facts.forEach(api::tells);
    subscriptions.topics().forEach(topic -> api.takesIn(topic, subscriptions));
    facts.forEach(api::describe);
    return api.document;
  }

  private void introduce() {
    ObjectNode info = document.putObject("info");
    info.put("title", "Events of %s-service".formatted(service))
        .put("version", "1.0.0")
        .put(
            "description",
            "What happened, told once it is committed, as CloudEvents 1.0 in structured JSON."
                + " The events of one subject keep their order. The header ce_type says the"
                + " type. Within v1 contracts only grow: ignore facts and fields that you do not"
                + " know.");
    info.putObject("license").put("name", "Apache-2.0");
    document.put("defaultContentType", MEDIA_TYPE);
  }

  private void tells(String name, Fact fact) {
    String topic = fact.topic(service);
    String channel = channel(topic);
    ObjectNode described = document.withObjectProperty("channels").withObjectProperty(channel);
    described.put("address", topic);
    described
        .withObjectProperty("messages")
        .putObject(name)
        .put("$ref", "#/components/messages/" + name);
    document
        .withObjectProperty("operations")
        .withObjectProperty("tell-" + channel)
        .put("action", "send")
        .putObject("channel")
        .put("$ref", "#/channels/" + channel);
  }

  private void takesIn(String topic, Subscriptions subscriptions) {
    String teller = topic.split("[.]", -1)[1];
    String channel =
        "%s#/channels/%s"
            .formatted(teller.equals(service) ? "" : Contracts.asyncApiOf(teller), channel(topic));
    ObjectNode operation =
        document
            .withObjectProperty("operations")
            .putObject("take-in-%s-%s".formatted(teller, channel(topic)))
            .put("action", "receive");
    operation.putObject("channel").put("$ref", channel);
    Contracts.of(teller).types(topic).stream()
        .filter(type -> subscriptions.isAwaited(topic, type))
        .forEach(
            type ->
                operation
                    .withArrayProperty("messages")
                    .addObject()
                    .put("$ref", "%s/messages/%s".formatted(channel, Contracts.name(type))));
  }

  private void describe(String name, Fact fact) {
    ObjectNode message =
        document
            .withObjectProperty("components")
            .withObjectProperty("messages")
            .putObject(name)
            .put("name", fact.type(service).toString())
            .put("title", fact.sentence());
    message
        .putObject("payload")
        .put("schemaFormat", "application/schema+json;version=draft-2020-12")
        .putObject("schema")
        .put("$ref", "%s#/$defs/%s".formatted(Contracts.SCHEMAS, name));
  }

  /** By the last word of its topic: {@code events}. */
  private static String channel(String topic) {
    return topic.substring(topic.lastIndexOf('.') + 1);
  }
}
