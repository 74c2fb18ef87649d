package org.cocreation.kpi.text.sentence;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is told of what people say: that they did, and about what; never what it was. */
@MessageBundle(value = "comments", locale = "en")
public interface CommentSentences {
  @Message("{who} commented on {about}{#if asked}, and asks {asked}{/if}.")
  String written(String who, String about, String asked);

  @Message("{who} changed a comment on {about}{#if asked}, and asks {asked}{/if}.")
  String changed(String who, String about, String asked);

  @Message("{who} removed a comment on {about}.")
  String removed(String who, String about);

  @Message("{who} answered a comment on {about}.")
  String answered(String who, String about);

  @Message("{who} has seen a comment on {about}.")
  String seen(String who, String about);

  @Message("the {kind} “{title}”")
  String about(String kind, String title);

  @Message("something that only its side sees")
  String aboutOwn();
}
