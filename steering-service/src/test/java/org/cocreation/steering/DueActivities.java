package org.cocreation.steering;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.test.TestStack;

/**
 * What steering told the other services to do, heard by one thread for all tests: each activity,
 * cycle and round is handed on once, to a test that listens for it or begins to.
 */
final class DueActivities implements Runnable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static DueActivities told;

  private final Map<String, Due> waiting = new LinkedHashMap<>();
  private final Map<String, Due> handedOn = new LinkedHashMap<>();
  private final Map<Predicate<Due>, Consumer<Due>> listeners = new LinkedHashMap<>();
  private boolean hearing;

  /** An activity that steering told to be due. */
  record Due(ActivityDefinition definition, String partnershipId, String cycleId, int round) {}

  private DueActivities() {}

  static synchronized DueActivities told() {
    if (told == null) {
      told = new DueActivities();
      Thread ignored = Thread.ofPlatform().name("due-activities").daemon().start(told);
    }
    return told;
  }

  /** Hands on what waits and what comes, as far as it is wanted. */
  synchronized void listen(Predicate<Due> wanted, Consumer<Due> listener) {
    listeners.put(wanted, listener);
    notifyAll();
    handOn();
  }

  /** Once nobody listens, nothing is taken from the outbox any more. */
  synchronized void leave(Predicate<Due> wanted) {
    listeners.remove(wanted);
    try {
      while (hearing && listeners.isEmpty() && !TestStack.hasKafka()) {
        wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void run() {
    try (OutgoingEvents events = OutgoingEvents.open()) {
      while (events.goesOn()) {
        awaitListener();
        try {
          events.next().forEach(this::hear);
        } finally {
          rest();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void awaitListener() throws InterruptedException {
    while (listeners.isEmpty()) {
      wait();
    }
    hearing = true;
  }

  private synchronized void rest() {
    hearing = false;
    notifyAll();
  }

  private synchronized void hear(String text) {
    try {
      JsonNode event = JSON.readTree(text);
      if (event.path("type").asText().endsWith(".activity.due.v1")) {
        String subject = event.path("subject").asText();
        JsonNode activity = event.at("/data/activity");
        if (!handedOn.containsKey(subject)) {
          waiting.put(
              subject,
              new Due(
                  ActivityDefinition.withKey(activity.path("key").asText()).orElseThrow(),
                  event.path("partnershipid").asText(),
                  event.path("cycleid").asText(),
                  activity.path("round").asInt()));
          handOn();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void handOn() {
    listeners.forEach(
        (wanted, listener) ->
            waiting
                .entrySet()
                .removeIf(
                    entry -> {
                      if (!wanted.test(entry.getValue())) {
                        return false;
                      }
                      handedOn.put(entry.getKey(), entry.getValue());
                      listener.accept(entry.getValue());
                      return true;
                    }));
  }

  /** How much of it waits for somebody to do it. */
  @Override
  public synchronized String toString() {
    return "%d due, %d handed on".formatted(waiting.size(), handedOn.size());
  }
}
