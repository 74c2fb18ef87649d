package org.cocreation.steering.page.conversation;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.cocreation.chassis.text.Text;
import org.cocreation.steering.comment.CommentKind;

/** Which part of a conversation a page is about, as its address says; all of it by itself. */
public class TalkQuery {

  private static final int LONGEST_TITLE = 200;

  @QueryParam("kind")
  String kind;

  @QueryParam("about")
  String about;

  @QueryParam("title")
  String title;

  @QueryParam("own")
  boolean own;

  @QueryParam("before")
  String before;

  /**
   * Null for all.
   *
   * @throws IllegalArgumentException where there is no such kind
   */
  CommentKind kind() {
    return kind == null || about() == null ? null : CommentKind.valueOf(kind);
  }

  /** The id of the thing; null for all. */
  String about() {
    return Text.cleanOrNull(about);
  }

  /** How the page calls it that leads here; null where it says nothing. */
  String title() {
    String clean = Text.cleanOrNull(title);
    if (clean == null || !Text.isOneLine(clean)) {
      return null;
    }
    return clean.length() <= LONGEST_TITLE ? clean : clean.substring(0, LONGEST_TITLE - 1) + "…";
  }

  /** Whether the other side does not see the thing itself, so nothing that is said about it. */
  boolean isOwn() {
    return own;
  }

  /**
   * Null from the newest on.
   *
   * @throws IllegalArgumentException where it is not an id
   */
  UUID before() {
    return before == null || before.isBlank() ? null : UUID.fromString(before);
  }
}
