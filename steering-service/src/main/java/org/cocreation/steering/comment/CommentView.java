package org.cocreation.steering.comment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.process.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A comment as those see it who may. */
@Schema(
    name = "Comment",
    examples =
        """
        {"id": "0199f1a0-0811-7000-8000-000000000811",
         "partnershipId": "0199f1a0-0100-7000-8000-000000000100",
         "cycleId": "0199f1a0-0200-7000-8000-000000000200",
         "about": {"kind": "BACKLOG_ITEM", "id": "0199f1a0-0631-7000-8000-000000000631",
                   "title": "Load of each bucket on the display"},
         "visibility": "PARTNERSHIP", "side": "CUSTOMER", "person": "operations@mincorp",
         "name": "Pekka Rantanen",
         "text": "@Johan Berg Can it be read with the sun behind the operator?",
         "mentions": [{"side": "PROVIDER", "person": "development@constructcorp",
                       "name": "Johan Berg", "state": "OPEN"}],
         "writtenAt": "2026-03-10T09:12:31.401223Z"}""")
public record CommentView(
    UUID id,
    UUID partnershipId,
    @Schema(description = "Absent where it is about something of the whole partnership.")
        @Nullable UUID cycleId,
    CommentSubject about,
    CommentVisibility visibility,
    @Schema(description = "Of its author.") Side side,
    String person,
    String name,
    @Schema(description = "Absent once it is removed.") @Nullable String text,
    List<Mention> mentions,
    Instant writtenAt,
    @Schema(description = "Absent where it stands as it was written.") @Nullable Instant changedAt,
    @Schema(description = "When its author removed it; absent as long as it is there.")
        @Nullable Instant removedAt) {

  static CommentView of(Comment comment) {
    return new CommentView(
        comment.id(),
        comment.partnershipId(),
        comment.cycleId(),
        comment.about(),
        comment.visibility(),
        comment.written().side(),
        comment.written().person(),
        comment.written().name(),
        comment.text(),
        comment.mentions(),
        comment.written().at(),
        comment.changedAt(),
        comment.removedAt());
  }

  /** Where the thing stands, below the address of its service. */
  public String placeOfThing() {
    return about.kind().path(partnershipId, cycleId, about.id());
  }
}
