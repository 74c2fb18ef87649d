package org.cocreation.chassis.startup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What keeps this service from its work: a setting that makes no sense, something that it cannot do
 * without. While there is one it says that it is not ready, refuses requests and takes in no
 * events: it does not half-run.
 */
@ApplicationScoped
public class Obstacles {

  private final Map<String, String> reasons = new ConcurrentHashMap<>();

  /**
   * @param what stands in the way, such as {@code engine}
   * @param reason a sentence for the people who run the service: what is wrong and what helps
   */
  public void raise(String what, String reason) {
    reasons.put(what, reason);
  }

  public void clear(String what) {
    reasons.remove(what);
  }

  public boolean isAny() {
    return !reasons.isEmpty();
  }

  /** The reasons, by what stands in the way. */
  public Map<String, String> all() {
    return new TreeMap<>(reasons);
  }
}
