package org.cocreation.kpi.timeline.sentence;

import org.cocreation.kpi.text.sentence.ConceptSentences;

/** How opportunities, concepts and their reviews are told. */
final class ConceptTelling {

  private static final String OPPORTUNITY = "/opportunity/title";
  private static final String CONCEPT = "/concept/name";
  private static final String REVIEWED = "/review/conceptName";

  static final Telling<ConceptSentences> OF =
      Telling.by(ConceptSentences.class)
          .fact("opportunity.assessed", (say, it) -> say.assessed(it.who(), it.name(OPPORTUNITY)))
          .fact(
              "opportunity.selected",
              (say, it) -> it.because(say.selected(it.who(), it.name(OPPORTUNITY))))
          .fact("opportunity.shelved", (say, it) -> it.because(say.shelved(it.name(OPPORTUNITY))))
          .fact(
              "opportunity.revived",
              (say, it) -> it.because(say.revived(it.who(), it.name(OPPORTUNITY))))
          .fact(
              "opportunity.deselected",
              (say, it) -> it.because(say.deselected(it.who(), it.name(OPPORTUNITY))))
          .fact("concept.changed", (say, it) -> say.changed(it.who(), it.name(CONCEPT)))
          .fact("concept.reordered", (say, it) -> say.reordered(it.who(), it.name(CONCEPT)))
          .fact(
              "concept.technically-approved",
              (say, it) -> say.approved(it.who(), it.name(CONCEPT), it.count("/concept/items")))
          .fact(
              "concept.approval-voided",
              (say, it) -> it.because(say.approvalVoided(it.name(CONCEPT))))
          .fact("concept-review.opened", (say, it) -> say.reviewOpened(it.name(REVIEWED)))
          .fact("concept-review.endorsed", (say, it) -> say.endorsed(it.who(), it.name(REVIEWED)))
          .fact(
              "concept-review.sent-back",
              (say, it) -> say.sentBack(it.who(), it.name(REVIEWED), it.count("/review/points")))
          .fact("concept-review.answered", (say, it) -> say.answered(it.who(), it.name(REVIEWED)));

  private ConceptTelling() {}
}
