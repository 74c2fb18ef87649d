package org.cocreation.kpi.search;

import java.util.UUID;
import org.cocreation.kpi.work.WorkView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be found, and on which page it is. */
@Schema(name = "SearchKind")
public enum SearchKind {
  PARTNERSHIP("Partnership"),
  CYCLE("Cycle"),
  GOAL("Goal"),
  NEED("Need"),
  OPERATIONAL_NEED("Operational need"),
  PROBLEM("Problem"),
  CONCEPT("Concept"),
  DECISION("Decision");

  private final String title;

  SearchKind(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  /**
   * @param cycle null where it is of none
   */
  WorkView.Place place(UUID thing, UUID partnership, UUID cycle) {
    return switch (this) {
      case PARTNERSHIP -> new WorkView.Place("steering", "/partnerships/" + partnership);
      case CYCLE -> new WorkView.Place("kpi", "/cycles/" + cycle);
      case GOAL ->
          cycle == null
              ? new WorkView.Place("steering", "/partnerships/" + partnership)
              : new WorkView.Place("steering", "/cycles/" + cycle + "/goals");
      case NEED -> new WorkView.Place("development", "/cycles/" + cycle + "/needs");
      case OPERATIONAL_NEED -> new WorkView.Place("operations", "/cycles/" + cycle + "/needs");
      case PROBLEM -> new WorkView.Place("development", "/cycles/" + cycle + "/problems");
      case CONCEPT -> new WorkView.Place("development", "/cycles/" + cycle + "/concept");
      case DECISION -> new WorkView.Place("steering", "/decisions/" + thing);
    };
  }
}
