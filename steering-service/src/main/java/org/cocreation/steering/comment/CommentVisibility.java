package org.cocreation.steering.comment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who sees a comment (R21). */
@Schema(name = "CommentVisibility")
public enum CommentVisibility {
  /** All members, of both sides. */
  PARTNERSHIP,
  /** The members of its author's side: for what the other side does not see, or not yet. */
  SIDE
}
