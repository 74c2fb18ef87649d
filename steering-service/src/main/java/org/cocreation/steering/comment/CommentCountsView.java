package org.cocreation.steering.comment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much is said about each thing: what a page asks for once, for all of its things. */
@Schema(
    name = "CommentCounts",
    examples =
        """
        {"counts": [{"kind": "BACKLOG_ITEM", "id": "0199f1a0-0631-7000-8000-000000000631",
                     "count": 3, "asksYou": true}]}""")
public record CommentCountsView(
    @Schema(description = "Of the things about which something is said.") List<Count> counts) {

  /** Of one thing. */
  @Schema(name = "CommentCount")
  public record Count(
      CommentKind kind,
      String id,
      @Schema(description = "Without those that were removed.") long count,
      @Schema(description = "Whether one of them mentions you, and waits for you.")
          boolean asksYou) {}
}
