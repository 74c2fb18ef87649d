package org.cocreation.operations.rollout;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Asks all conditions whether a site can go live (4.2.4, R12). */
@ApplicationScoped
public class GoLiveChecklist {

  private final List<GoLiveCondition> conditions;

  GoLiveChecklist(@All List<GoLiveCondition> conditions) {
    this.conditions = conditions;
  }

  /** As things stand in this transaction. */
  public Checklist of(Site site) {
    return new Checklist(
        site, conditions.stream().flatMap(condition -> condition.of(site).stream()).toList());
  }
}
