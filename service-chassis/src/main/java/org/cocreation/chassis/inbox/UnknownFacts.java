package org.cocreation.chassis.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cocreation.chassis.event.EventType;
import org.jboss.logging.Logger;

/** Counts, since the start, the facts that only a newer release of another service knows. */
@ApplicationScoped
class UnknownFacts {

  private static final Logger LOG = Logger.getLogger(UnknownFacts.class);
  private static final int MOST_TYPES = 200;

  private final Map<String, Long> counts = new ConcurrentHashMap<>();

  void count(List<EventType> types) {
    types.forEach(this::count);
  }

  private void count(EventType type) {
    String name = type.toString();
    if (!counts.containsKey(name) && counts.size() >= MOST_TYPES) {
      name = "others";
    }
    if (counts.merge(name, 1L, Long::sum) == 1) {
      LOG.warnf("Fact of a newer release, not known here: type=%s", name);
    }
  }

  /** How often each came, by type. */
  Map<String, Long> counts() {
    return Map.copyOf(counts);
  }
}
