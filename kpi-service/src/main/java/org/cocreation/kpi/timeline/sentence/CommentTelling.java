package org.cocreation.kpi.timeline.sentence;

import java.util.stream.Collectors;
import org.cocreation.kpi.text.sentence.CommentSentences;

/** How it is told what people say: that they did, and about what; never what it was. */
final class CommentTelling {

  static final Telling<CommentSentences> OF =
      Telling.by(CommentSentences.class)
          .fact("comment.written", (say, it) -> say.written(it.who(), about(say, it), asked(it)))
          .fact("comment.changed", (say, it) -> say.changed(it.who(), about(say, it), asked(it)))
          .fact("comment.removed", (say, it) -> say.removed(it.who(), about(say, it)))
          .fact("comment.mention-answered", (say, it) -> say.answered(it.who(), about(say, it)))
          .fact("comment.mention-seen", (say, it) -> say.seen(it.who(), about(say, it)));

  private CommentTelling() {}

  /** Of what a side says to itself not even that is told. */
  private static String about(CommentSentences say, Told it) {
    String title = it.text("/comment/about/title");
    return title.isEmpty()
        ? say.aboutOwn()
        : say.about(it.words(CommentKind.class, it.name("/comment/about/kind")), title);
  }

  /** Those who have not answered. */
  private static String asked(Told it) {
    return it.each("/comment/mentions")
        .filter(mention -> mention.path("state").asText().equals("OPEN"))
        .map(mention -> mention.path("name").asText())
        .collect(Collectors.joining(", "));
  }
}
