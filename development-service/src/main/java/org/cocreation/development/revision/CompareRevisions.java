package org.cocreation.development.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cocreation.development.concept.BacklogItem;
import org.cocreation.development.concept.BacklogItemView;
import org.cocreation.development.revision.RequirementChange.Kind;

/** Which requirements one revision has otherwise than the one before. */
final class CompareRevisions {

  private CompareRevisions() {}

  /** Of revisions that follow one another, each against the one before; the first is the base. */
  static List<RequirementChange> changes(List<ConceptRevision> revisions) {
    List<RequirementChange> changes = new ArrayList<>();
    for (int i = 1; i < revisions.size(); i++) {
      changes.addAll(changes(revisions.get(i - 1), revisions.get(i)));
    }
    return changes;
  }

  private static List<RequirementChange> changes(ConceptRevision before, ConceptRevision made) {
    List<RequirementChange> changes = new ArrayList<>();
    if (!made.concept().content().equals(before.concept().content())) {
      changes.add(RequirementChange.by(made, Kind.MODIFIED, null, made.concept().content().name()));
    }
    Map<UUID, BacklogItemView> known =
        before.concept().items().stream()
            .collect(Collectors.toMap(BacklogItemView::id, Function.identity()));
    for (BacklogItemView item : made.concept().items()) {
      Kind kind = kind(known.get(item.id()), item);
      if (kind != null) {
        changes.add(RequirementChange.by(made, kind, item.id(), item.content().title()));
      }
    }
    return changes;
  }

  /** Null where the item says what it said. */
  private static Kind kind(BacklogItemView before, BacklogItemView item) {
    if (before == null) {
      return Kind.ADDED;
    }
    if (before.state() != item.state()) {
      return item.state() == BacklogItem.State.REFUSED ? Kind.DELETED : Kind.ADDED;
    }
    return before.content().equals(item.content()) ? null : Kind.MODIFIED;
  }
}
