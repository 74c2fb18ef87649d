package org.cocreation.operations.review;

import org.jspecify.annotations.Nullable;

/**
 * A backlog item of a concept as development told it: what operations reads before it judges.
 *
 * @param trace how it serves its KPI; absent where it does not say
 * @param state REFUSED where it is not built
 */
public record ToldFeature(
    String title,
    @Nullable String description,
    @Nullable Integer effortHours,
    @Nullable String trace,
    @Nullable String state) {

  private static final String REFUSED = "REFUSED";

  boolean isProposed() {
    return !REFUSED.equals(state);
  }
}
