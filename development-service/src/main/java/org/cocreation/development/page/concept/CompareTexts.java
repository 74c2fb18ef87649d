package org.cocreation.development.page.concept;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cocreation.chassis.page.PageFormats;
import org.cocreation.development.concept.BacklogItem;
import org.cocreation.development.concept.BacklogItemContent;
import org.cocreation.development.concept.BacklogItemView;
import org.cocreation.development.concept.ConceptView;
import org.cocreation.development.page.concept.RevisionEntry.Difference;
import org.cocreation.development.page.concept.RevisionEntry.FieldChange;
import org.cocreation.development.revision.ConceptRevision;

/** Sets revisions against each other, field by field, in the words of the page. */
class CompareTexts {

  private final Map<UUID, String> kpis;

  /**
   * @param kpis names, by id
   */
  CompareTexts(Map<UUID, String> kpis) {
    this.kpis = kpis;
  }

  /**
   * Newest first.
   *
   * @param revisions that follow one another, oldest first
   */
  List<RevisionEntry> entries(List<ConceptRevision> revisions) {
    List<RevisionEntry> entries = new ArrayList<>();
    for (int i = revisions.size() - 1; i >= 0; i--) {
      entries.add(
          new RevisionEntry(
              revisions.get(i),
              i == 0
                  ? List.of()
                  : differences(revisions.get(i - 1).concept(), revisions.get(i).concept())));
    }
    return entries;
  }

  private List<Difference> differences(ConceptView before, ConceptView now) {
    List<Difference> differences = new ArrayList<>();
    List<FieldChange> fields =
        changes(
            Map.of("Name", before.content().name(), "Summary", before.content().summary()),
            Map.of("Name", now.content().name(), "Summary", now.content().summary()));
    if (!fields.isEmpty()) {
      differences.add(new Difference("Changed", now.content().name(), fields));
    }
    Map<UUID, BacklogItemView> known =
        before.items().stream().collect(Collectors.toMap(BacklogItemView::id, Function.identity()));
    now.items().stream()
        .map(item -> difference(known.get(item.id()), item))
        .filter(Objects::nonNull)
        .forEach(differences::add);
    return differences;
  }

  private Difference difference(BacklogItemView before, BacklogItemView item) {
    String title = item.content().title();
    if (before == null) {
      return new Difference("Added", title, List.of());
    }
    if (before.state() != item.state()) {
      String kind = item.state() == BacklogItem.State.REFUSED ? "Refused" : "Proposed again";
      return new Difference(kind, title, List.of());
    }
    List<FieldChange> fields = changes(words(before.content()), words(item.content()));
    return fields.isEmpty() ? null : new Difference("Changed", title, fields);
  }

  private static List<FieldChange> changes(Map<String, String> before, Map<String, String> now) {
    return before.keySet().stream()
        .filter(field -> !Objects.equals(before.get(field), now.get(field)))
        .map(field -> new FieldChange(field, before.get(field), now.get(field)))
        .toList();
  }

  private Map<String, String> words(BacklogItemContent said) {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("Title", said.title());
    words.put("Description", said.description());
    words.put("Effort", said.effortHours() + " h");
    words.put("Sourcing", PageFormats.words(said.sourcing()));
    words.put("Feasibility", said.feasibility() + " of 5");
    words.put("Data", PageFormats.words(said.dataReadiness()));
    words.put("What of the data is missing", said.dataNote());
    words.put("KPI", said.kpiId() == null ? null : kpis.get(said.kpiId()));
    words.put("How it serves the KPI", said.trace());
    return words;
  }
}
