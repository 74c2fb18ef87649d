package org.cocreation.chassis.inbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.cocreation.chassis.database.DatabaseTrouble;
import org.cocreation.chassis.database.UntilDatabaseReady;
import org.cocreation.chassis.outbox.ToldTopic;
import org.cocreation.chassis.startup.Obstacles;
import org.cocreation.chassis.startup.ServiceConfiguration;
import org.cocreation.chassis.startup.Topics;
import org.jboss.logging.Logger;

/**
 * Looks now and then whether Kafka still has what it had. A topic that was made anew has another
 * id: then the inbox asks again where it stands, and what this service told is told again. A topic
 * that forgets is an obstacle: no read model could be made anew.
 */
@ApplicationScoped
class TopicWatch {

  private static final Logger LOG = Logger.getLogger(TopicWatch.class);
  private static final String OBSTACLE = "topics";

  private final Inbox inbox;
  private final Topics topics;
  private final ToldTopic toldTopic;
  private final Obstacles obstacles;
  private final ServiceConfiguration service;
  private volatile Map<String, Topics.Existing> seen = Map.of();
  private final Set<String> refusals = ConcurrentHashMap.newKeySet();

  TopicWatch(
      Inbox inbox,
      Topics topics,
      ToldTopic toldTopic,
      Obstacles obstacles,
      ServiceConfiguration service) {
    this.inbox = inbox;
    this.topics = topics;
    this.toldTopic = toldTopic;
    this.obstacles = obstacles;
    this.service = service;
  }

  /** The topics of this service as Kafka had them the last time; empty before the first. */
  Map<String, Topics.Existing> seen() {
    return seen;
  }

  @Scheduled(
      every = "${cocreation.kafka.look-every:10s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = UntilDatabaseReady.class)
  void look() throws InterruptedException {
    boolean isBlocked = obstacles.all().keySet().stream().anyMatch(what -> !what.equals(OBSTACLE));
    if (!service.hasKafka() || isBlocked) {
      return;
    }
    try {
      lookAt(ServiceConfiguration.eventsTopicOf(service.name()));
    } catch (Topics.Refused e) {
      refused("Kafka's loss would not be noticed", e);
    } catch (IllegalStateException e) {
      LOG.debugf(e, "Kafka cannot be asked for its topics");
    } catch (RuntimeException e) {
      if (!DatabaseTrouble.isCauseOf(e)) {
        throw e;
      }
    }
  }

  private void lookAt(String own) throws InterruptedException {
    Set<String> names = new TreeSet<>(inbox.topics());
    names.addAll(inbox.bulkTopics());
    names.add(own);
    topics.ensure(names);
    Map<String, Topics.Existing> existing = topics.existing(names);
    if (!existing.keySet().containsAll(names)) {
      topics.forget();
      return;
    }
    checkRetention(names);
    seen = existing;
    toldTopic.look(own, () -> extent(own));
  }

  private Optional<ToldTopic.Extent> extent(String own) throws InterruptedException {
    Topics.Existing topic = topics.existing(Set.of(own)).get(own);
    return topic == null
        ? Optional.empty()
        : Optional.of(new ToldTopic.Extent(topic.id(), topics.records(own, topic)));
  }

  /** Once of each reason: it stays as it is until somebody gives the right. */
  private void refused(String consequence, Topics.Refused e) {
    if (refusals.add(e.getMessage())) {
      LOG.warnf("%s: reason=%s", consequence, e.getMessage());
    }
  }

  private void checkRetention(Set<String> names) throws InterruptedException {
    Map<String, String> forgetful;
    try {
      forgetful = topics.forgetful(names);
    } catch (Topics.Refused e) {
      refused("Whether topics forget what happened is not known", e);
      return;
    }
    if (forgetful.isEmpty()) {
      obstacles.clear(OBSTACLE);
      return;
    }
    String reason =
        "Topics forget what happened, so that nothing could be made anew from them: "
            + forgetful
            + ". Set retention.ms and retention.bytes to -1, and cleanup.policy to delete.";
    if (!reason.equals(obstacles.all().get(OBSTACLE))) {
      LOG.error(reason);
    }
    obstacles.raise(OBSTACLE, reason);
  }
}
