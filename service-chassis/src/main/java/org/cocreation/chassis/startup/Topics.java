package org.cocreation.chassis.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Topics are there before anything is sent to them. They keep what happened for good, so that every
 * read model can be made anew from them.
 */
@ApplicationScoped
public class Topics {

  private final ServiceConfiguration service;
  private final int partitions;
  private final Set<String> known = ConcurrentHashMap.newKeySet();

  /**
   * @param partitions how many a topic gets that is made here; an existing one keeps its own
   */
  @Inject
  Topics(
      ServiceConfiguration service,
      @ConfigProperty(name = "cocreation.kafka.partitions", defaultValue = "6") int partitions) {
    this.service = service;
    this.partitions = partitions;
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
    try (Admin admin =
        Admin.create(
            service.kafka(
                Map.of(
                    AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000,
                    AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000)))) {
      Set<String> missing = new HashSet<>();
      names.forEach(name -> missing.add(service.inKafka(name)));
      missing.removeAll(admin.listTopics().names().get());
      List<NewTopic> topics =
          missing.stream()
              .map(
                  name ->
                      new NewTopic(name, Optional.of(partitions), Optional.empty())
                          .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1")))
              .toList();
      for (var creation : admin.createTopics(topics).values().values()) {
        awaitCreation(creation);
      }
      known.addAll(names);
    } catch (ExecutionException e) {
      throw new IllegalStateException("Kafka does not answer: " + e.getCause().getMessage(), e);
    }
  }

  private static void awaitCreation(org.apache.kafka.common.KafkaFuture<Void> creation)
      throws InterruptedException, ExecutionException {
    try {
      Void ignored = creation.get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof org.apache.kafka.common.errors.TopicExistsException)) {
        throw e;
      }
    }
  }
}
