package org.cocreation.development.page.concept;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cocreation.chassis.language.Texts;
import org.cocreation.chassis.page.PageFormats;
import org.cocreation.development.concept.BacklogItem;
import org.cocreation.development.concept.BacklogItemContent;
import org.cocreation.development.concept.BacklogItemView;
import org.cocreation.development.concept.ConceptView;
import org.cocreation.development.page.concept.RevisionEntry.Difference;
import org.cocreation.development.page.concept.RevisionEntry.FieldChange;
import org.cocreation.development.revision.ConceptRevision;
import org.cocreation.development.text.ConceptTexts;
import org.cocreation.development.text.OpportunitiesTexts;

/** Sets revisions against each other, field by field, in the words of the page. */
class CompareTexts {

  private final Map<UUID, String> kpis;
  private final ConceptTexts texts = Texts.of(ConceptTexts.class);

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
            Map.of(
                texts.name(), before.content().name(), texts.summary(), before.content().summary()),
            Map.of(texts.name(), now.content().name(), texts.summary(), now.content().summary()));
    if (!fields.isEmpty()) {
      differences.add(new Difference(texts.changed(), now.content().name(), fields));
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
      return new Difference(texts.added(), title, List.of());
    }
    if (before.state() != item.state()) {
      String kind =
          item.state() == BacklogItem.State.REFUSED ? texts.refusedOne() : texts.proposedAgain();
      return new Difference(kind, title, List.of());
    }
    List<FieldChange> fields = changes(words(before.content()), words(item.content()));
    return fields.isEmpty() ? null : new Difference(texts.changed(), title, fields);
  }

  private static List<FieldChange> changes(Map<String, String> before, Map<String, String> now) {
    return before.keySet().stream()
        .filter(field -> !Objects.equals(before.get(field), now.get(field)))
        .map(field -> new FieldChange(field, before.get(field), now.get(field)))
        .toList();
  }

  private Map<String, String> words(BacklogItemContent said) {
    OpportunitiesTexts opportunities = Texts.of(OpportunitiesTexts.class);
    Map<String, String> words = new LinkedHashMap<>();
    words.put(texts.titleField(), said.title());
    words.put(texts.description(), said.description());
    words.put(texts.effort(), said.effortHours() + " h");
    words.put(texts.sourcing(), PageFormats.words(said.sourcing()));
    words.put(opportunities.feasibility(), opportunities.ofFive(said.feasibility()));
    words.put(texts.data(), PageFormats.words(said.dataReadiness()));
    words.put(texts.dataMissing(), said.dataNote());
    words.put(texts.kpi(), said.kpiId() == null ? null : kpis.get(said.kpiId()));
    words.put(texts.servesKpi(), said.trace());
    return words;
  }
}
