package org.cocreation.localstack.bench;

import java.util.Collection;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import org.cocreation.localstack.demo.Answer;

/** How often each status was answered, of all that the bench asked. */
final class Answers {
  private static final int SERVER_ERROR = 500;

  /** Enough to see what is wrong. */
  private static final int FAILED_AT_MOST = 10;

  private final Map<Integer, LongAdder> byStatus = new ConcurrentHashMap<>();
  private final Queue<String> failed = new ConcurrentLinkedQueue<>();

  void count(String request, Answer answer) {
    byStatus.computeIfAbsent(answer.status(), first -> new LongAdder()).increment();
    if (answer.status() >= SERVER_ERROR && failed.size() < FAILED_AT_MOST) {
      failed.add(request + " was answered " + answer.problem());
    }
  }

  /** What was asked, and what was answered, of some that say that the service failed. */
  Collection<String> failed() {
    return failed;
  }

  /** Those that say that the service failed, or could not. */
  long serverErrors() {
    return all().entrySet().stream()
        .filter(status -> status.getKey() >= SERVER_ERROR)
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  Map<Integer, Long> all() {
    Map<Integer, Long> all = new TreeMap<>();
    byStatus.forEach((status, count) -> all.put(status, count.sum()));
    return all;
  }
}
