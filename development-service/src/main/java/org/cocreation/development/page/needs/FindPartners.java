package org.cocreation.development.page.needs;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.language.Figures;
import org.cocreation.chassis.language.Texts;
import org.cocreation.development.comparison.NeedMapView;
import org.cocreation.development.needlist.NeedView;
import org.cocreation.development.page.needs.NeedRow.Partner;
import org.cocreation.development.text.NeedsTexts;
import org.cocreation.development.topic.SimilarTopicsView;
import org.cocreation.development.topic.SuggestTopics;

/** Puts beside each free need those of the other side that are worth a look. */
@ApplicationScoped
class FindPartners {

  private final SuggestTopics suggestTopics;

  FindPartners(SuggestTopics suggestTopics) {
    this.suggestTopics = suggestTopics;
  }

  /**
   * To be called outside a transaction: new texts take a while.
   *
   * @param map what is worded alike
   */
  NeedsContent in(NeedsContent content, NeedMapView map, Actor reader) {
    SimilarTopicsView topics = suggestTopics.of(content.cycleId(), reader);
    Map<UUID, Partner> alike = alike(map);
    Map<UUID, List<NeedView>> similar = topics.byNeed();
    return new NeedsContent(
        content.cycleId(),
        content.microService(),
        content.side(),
        content.listEtag(),
        content.late(),
        content.closed(),
        content.shared(),
        content.lists().stream().map(list -> with(list, alike, similar)).toList(),
        content.problems(),
        content.steps(),
        topics,
        content.activity());
  }

  private static SideList with(
      SideList list, Map<UUID, Partner> alike, Map<UUID, List<NeedView>> similar) {
    return new SideList(
        list.side(),
        list.own(),
        list.submitted(),
        list.submittedAt(),
        list.emptyReason(),
        list.rows().stream()
            .map(row -> row.isFree() ? row.with(partners(row, alike, similar)) : row)
            .toList());
  }

  /** What is worded alike first; none twice. */
  private static List<Partner> partners(
      NeedRow row, Map<UUID, Partner> alike, Map<UUID, List<NeedView>> similar) {
    List<Partner> found = new ArrayList<>();
    Partner worded = alike.get(row.need().id());
    if (worded != null) {
      found.add(worded);
    }
    similar.getOrDefault(row.need().id(), List.of()).stream()
        .filter(need -> worded == null || !need.id().equals(worded.need().id()))
        .map(need -> new Partner(need, Texts.of(NeedsTexts.class).similarTopic()))
        .forEach(found::add);
    return found;
  }

  private static Map<UUID, Partner> alike(NeedMapView map) {
    Map<UUID, Partner> alike = new HashMap<>();
    map.agreements().stream()
        .filter(agreement -> agreement.problemId() == null)
        .filter(
            agreement ->
                Stream.of(agreement.provider(), agreement.customer())
                    .allMatch(need -> need.setAside() == null))
        .forEach(
            agreement -> {
              String why = Texts.of(NeedsTexts.class).alike(percent(agreement.similarity()));
              alike.put(agreement.provider().id(), new Partner(agreement.customer(), why));
              alike.put(agreement.customer().id(), new Partner(agreement.provider(), why));
            });
    return alike;
  }

  private static String percent(double share) {
    return Figures.percent(BigDecimal.valueOf(share).setScale(2, RoundingMode.HALF_UP));
  }
}
