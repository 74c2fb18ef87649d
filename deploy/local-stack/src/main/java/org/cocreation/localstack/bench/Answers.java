package org.cocreation.localstack.bench;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** How often each status was answered, of all that the bench asked. */
final class Answers {
  private static final int SERVER_ERROR = 500;

  private final Map<Integer, LongAdder> byStatus = new ConcurrentHashMap<>();

  void count(int status) {
    byStatus.computeIfAbsent(status, first -> new LongAdder()).increment();
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
