package org.cocreation.steering.comment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.process.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A comment as its events tell it: that somebody is asked, but not what was said. Where only one
 * side sees the comment, its events do not even say what it is about (R21).
 */
record CommentTold(
    UUID id,
    @Schema(description = "Absent where only the side of its author sees it.")
        @Nullable CommentSubject about,
    CommentVisibility visibility,
    @Schema(description = "Of its author.") Side side,
    String person,
    String name,
    Instant writtenAt,
    @Nullable Instant changedAt,
    @Nullable Instant removedAt,
    List<Mention> mentions) {

  static CommentTold of(Comment comment) {
    return new CommentTold(
        comment.id(),
        comment.visibility() == CommentVisibility.SIDE ? null : comment.about(),
        comment.visibility(),
        comment.written().side(),
        comment.written().person(),
        comment.written().name(),
        comment.written().at(),
        comment.changedAt(),
        comment.removedAt(),
        comment.mentions());
  }
}
