package org.cocreation.chassis.startup;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.ApiException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Topics are there before anything is sent to them. They keep what happened for good, so that every
 * read model can be made anew from them.
 */
@ApplicationScoped
public class Topics {

  /** Without bounds, whatever the broker does by default. */
  private static final Map<String, String> KEEPS_EVERYTHING =
      Map.of(
          TopicConfig.RETENTION_MS_CONFIG,
          "-1",
          TopicConfig.RETENTION_BYTES_CONFIG,
          "-1",
          TopicConfig.CLEANUP_POLICY_CONFIG,
          TopicConfig.CLEANUP_POLICY_DELETE);

  private final ServiceConfiguration service;
  private final int partitions;
  private final Set<String> known = ConcurrentHashMap.newKeySet();
  private Admin admin;

  /**
   * @param partitions how many a topic gets that is made here; an existing one keeps its own
   */
  Topics(
      ServiceConfiguration service,
      @ConfigProperty(name = "cocreation.kafka.partitions", defaultValue = "6") int partitions) {
    this.service = service;
    this.partitions = partitions;
  }

  /**
   * A topic as Kafka has it.
   *
   * @param id another one where it was deleted and made anew
   */
  public record Existing(String id, List<Integer> partitions) {}

  /** Kafka answers, but not to us: a right is missing, as a rule. */
  public static class Refused extends IllegalStateException {
    Refused(ApiException cause) {
      super("Kafka refuses: " + cause.getMessage(), cause);
    }
  }

  /**
   * Makes those topics that do not exist.
   *
   * @throws IllegalStateException where Kafka does not answer
   */
  public void ensure(Collection<String> names) throws InterruptedException {
    if (known.containsAll(names)) {
      return;
    }
    try {
      Set<String> missing = new HashSet<>();
      names.forEach(name -> missing.add(service.inKafka(name)));
      missing.removeAll(admin().listTopics().names().get());
      List<NewTopic> topics =
          missing.stream()
              .map(
                  name ->
                      new NewTopic(name, Optional.of(partitions), Optional.empty())
                          .configs(KEEPS_EVERYTHING))
              .toList();
      for (var creation : admin().createTopics(topics).values().values()) {
        awaitCreation(creation);
      }
      known.addAll(names);
    } catch (ExecutionException e) {
      throw noAnswer(e);
    }
  }

  /** Looks anew, the next time, whether topics exist: Kafka may have lost them. */
  public void forget() {
    known.clear();
  }

  /**
   * Those of these topics that exist, by name.
   *
   * @throws IllegalStateException where Kafka does not answer
   */
  public Map<String, Existing> existing(Collection<String> names) throws InterruptedException {
    Map<String, Existing> existing = new TreeMap<>();
    try {
      for (var asked :
          admin()
              .describeTopics(names.stream().map(service::inKafka).toList())
              .topicNameValues()
              .entrySet()) {
        TopicDescription topic = ofExisting(asked.getValue());
        if (topic != null) {
          existing.put(
              service.fromKafka(asked.getKey()),
              new Existing(
                  topic.topicId().toString(),
                  topic.partitions().stream().map(partition -> partition.partition()).toList()));
        }
      }
      return existing;
    } catch (ExecutionException e) {
      throw noAnswer(e);
    }
  }

  /**
   * How many records there have been in a topic, so far.
   *
   * @throws IllegalStateException where Kafka does not answer
   */
  public long records(String name, Existing topic) throws InterruptedException {
    Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
    topic
        .partitions()
        .forEach(
            partition ->
                ends.put(
                    new TopicPartition(service.inKafka(name), partition), OffsetSpec.latest()));
    try {
      return admin().listOffsets(ends).all().get().values().stream()
          .mapToLong(end -> end.offset())
          .sum();
    } catch (ExecutionException e) {
      throw noAnswer(e);
    }
  }

  /**
   * Which of these topics forget, by name, and by which of their settings.
   *
   * @throws IllegalStateException where Kafka does not answer
   */
  public Map<String, String> forgetful(Collection<String> names) throws InterruptedException {
    List<ConfigResource> asked =
        names.stream()
            .map(name -> new ConfigResource(ConfigResource.Type.TOPIC, service.inKafka(name)))
            .toList();
    Map<String, String> forgetful = new TreeMap<>();
    try {
      for (Map.Entry<ConfigResource, Config> topic :
          admin().describeConfigs(asked).all().get().entrySet()) {
        for (String setting : KEEPS_EVERYTHING.keySet()) {
          ConfigEntry found = topic.getValue().get(setting);
          if (found != null && !KEEPS_EVERYTHING.get(setting).equals(found.value())) {
            forgetful.merge(
                topic.getKey().name(),
                setting + "=" + found.value(),
                (one, other) -> one + ", " + other);
          }
        }
      }
      return forgetful;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UnknownTopicOrPartitionException) {
        return Map.of();
      }
      throw noAnswer(e);
    }
  }

  @PreDestroy
  synchronized void close() {
    if (admin != null) {
      admin.close(Duration.ofSeconds(1));
    }
  }

  private synchronized Admin admin() {
    if (admin == null) {
      admin =
          Admin.create(
              service.kafka(
                  Map.of(
                      AdminClientConfig.CLIENT_ID_CONFIG,
                      service.name() + "-topics",
                      AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                      10_000,
                      AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                      5_000,
                      AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                      500)));
    }
    return admin;
  }

  private static IllegalStateException noAnswer(ExecutionException e) {
    if (e.getCause() instanceof ApiException refused && !(refused instanceof RetriableException)) {
      return new Refused(refused);
    }
    return new IllegalStateException("Kafka does not answer: " + e.getCause().getMessage(), e);
  }

  private static TopicDescription ofExisting(KafkaFuture<TopicDescription> asked)
      throws InterruptedException, ExecutionException {
    try {
      return asked.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UnknownTopicOrPartitionException) {
        return null;
      }
      throw e;
    }
  }

  private static void awaitCreation(KafkaFuture<Void> creation)
      throws InterruptedException, ExecutionException {
    try {
      Void ignored = creation.get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw e;
      }
    }
  }
}
