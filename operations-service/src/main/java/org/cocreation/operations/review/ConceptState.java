package org.cocreation.operations.review;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Of a concept as development tells it, what a review needs. */
public record ConceptState(
    UUID id,
    Long revision,
    String name,
    String state,
    @Nullable String summary,
    List<ToldFeature> items) {

  private static final String APPROVED = "TECHNICALLY_APPROVED";

  public ConceptState {
    requireNonNull(id, "id");
    requireNonNull(revision, "revision");
    requireNonNull(name, "name");
    requireNonNull(state, "state");
    items = items == null ? List.of() : items;
  }

  boolean isApproved() {
    return APPROVED.equals(state);
  }

  /** What is to be built: without what was refused. */
  List<ToldFeature> features() {
    return items.stream().filter(ToldFeature::isProposed).toList();
  }
}
