package org.cocreation.development.topic;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cocreation.development.needlist.NeedView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** For each need, the other side's that are about a similar topic; a person judges. */
@Schema(
    name = "SimilarTopics",
    examples =
        """
        {"compared": true, "providerLanguage": "en", "customerLanguage": "en",
         "items": [
           {"need": {"id": "c2c7a1de-9f0c-4c0e-b7f3-1b1f7a5d6e22", "side": "PROVIDER",
                     "title": "Fibre gets cut by excavators", "steps": []},
            "similar": [{"id": "6f0d0c0a-54cf-4b8e-9a54-0d8b0b3d3a11", "side": "CUSTOMER",
                         "title": "Digging crews damage buried cables", "steps": []}]}]}""")
public record SimilarTopicsView(
    @Schema(description = "Whether the two lists were compared; otherwise there are no items.")
        boolean compared,
    @Nullable NotCompared notComparedBecause,
    @Schema(description = "IETF tag; absent where the provider's list does not tell.")
        @Nullable String providerLanguage,
    @Schema(description = "IETF tag; absent where the customer's list does not tell.")
        @Nullable String customerLanguage,
    @Schema(description = "Each need that counts, the provider's first, by title.")
        List<TopicsOfNeedView> items) {

  /** Why nothing can be said. */
  @Schema(name = "NotComparedBecause")
  public enum NotCompared {
    DIFFERENT_LANGUAGES,
    SWITCHED_OFF,
    MODEL_UNAVAILABLE
  }

  /** A need with those of the other side. */
  @Schema(name = "SimilarTopicsOfNeed")
  public record TopicsOfNeedView(
      NeedView need,
      @Schema(
              description =
                  "Up to three, the nearest first. They may be about another problem: none is said to"
                      + " be the same. Empty: no partner found yet.")
          List<NeedView> similar) {}

  static SimilarTopicsView notCompared(
      NotCompared because, String providerLanguage, String customerLanguage) {
    return new SimilarTopicsView(false, because, providerLanguage, customerLanguage, List.of());
  }

  /** Those of each need. */
  public Map<UUID, List<NeedView>> byNeed() {
    return items.stream()
        .collect(Collectors.toMap(item -> item.need().id(), TopicsOfNeedView::similar));
  }
}
