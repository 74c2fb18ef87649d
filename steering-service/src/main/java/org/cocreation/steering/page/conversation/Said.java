package org.cocreation.steering.page.conversation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cocreation.chassis.http.Versioned;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.steering.comment.CommentView;
import org.cocreation.steering.comment.CommentVisibility;
import org.cocreation.steering.comment.Mention;

/** A comment as one person reads it. */
public record Said(Versioned<CommentView> known, Membership reader) {

  /** A part of what is said: the name of somebody who is asked, or what is between. */
  public record Part(String text, boolean isName) {}

  public CommentView comment() {
    return known.view();
  }

  public String etag() {
    return known.etag();
  }

  /** Whether its author took it away. */
  public boolean isRemoved() {
    return comment().removedAt() != null;
  }

  /** Whether the other side does not see it. */
  public boolean isOfOneSide() {
    return comment().visibility() == CommentVisibility.SIDE;
  }

  public boolean isOwn() {
    return comment().side() == reader.side() && comment().person().equals(reader.person());
  }

  /** Whether it waits for the reader. */
  public boolean isAsking() {
    return comment().mentions().stream()
        .anyMatch(mention -> mention.waits() && mention.isOf(reader));
  }

  /** What is said, with the names of those who are asked set apart. */
  public List<Part> parts() {
    return parts(comment().text(), comment().mentions());
  }

  static List<Part> parts(String text, List<Mention> mentions) {
    List<String> names =
        mentions.stream()
            .map(mention -> "@" + mention.name())
            .distinct()
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();
    List<Part> parts = new ArrayList<>();
    int from = 0;
    for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', Math.max(at + 1, from))) {
      for (String name : names) {
        if (text.startsWith(name, at)) {
          if (at > from) {
            parts.add(new Part(text.substring(from, at), false));
          }
          parts.add(new Part(name, true));
          from = at + name.length();
          break;
        }
      }
    }
    if (from < text.length()) {
      parts.add(new Part(text.substring(from), false));
    }
    return parts;
  }
}
