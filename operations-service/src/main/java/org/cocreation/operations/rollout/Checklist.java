package org.cocreation.operations.rollout;

import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.problem.Refusal;

/** All that must hold before a site goes live, as {@link GoLiveChecklist} found it. */
public final class Checklist {

  /** That everything holds for a site, of which nothing but its checklist assures. */
  public static final class Ready {

    private final UUID siteId;

    private Ready(UUID siteId) {
      this.siteId = siteId;
    }

    void requireOf(Site site) {
      if (!siteId.equals(site.id())) {
        throw new IllegalArgumentException(siteId + " is ready, not " + site.id());
      }
    }
  }

  private final UUID siteId;
  private final String name;
  private final List<Condition> conditions;

  Checklist(Site site, List<Condition> conditions) {
    this.siteId = site.id();
    this.name = site.name();
    this.conditions = List.copyOf(conditions);
  }

  public List<Condition> conditions() {
    return conditions;
  }

  public boolean isReady() {
    return conditions.stream().allMatch(Condition::holds);
  }

  /**
   * @throws Refusal 409 where a condition does not hold, with all that do not
   */
  public Ready requireReady() {
    if (!isReady()) {
      throw Refusal.conflict("site-not-ready", "The site “%s” cannot go live yet.", name)
          .with(
              "missing",
              conditions.stream().filter(one -> !one.holds()).map(Condition::text).toList());
    }
    return new Ready(siteId);
  }
}
