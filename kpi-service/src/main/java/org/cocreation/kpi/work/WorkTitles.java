package org.cocreation.kpi.work;

import org.cocreation.chassis.language.ConstantWords;
import org.cocreation.chassis.language.Texts;
import org.cocreation.chassis.page.PageFormats;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.kpi.text.WorkTexts;

/** What is to be done, in a few words. */
final class WorkTitles {

  private WorkTitles() {}

  /**
   * @param side whose it is, such as {@code your side}; for what a side does for itself
   */
  static String of(WorkItem item, String side) {
    WorkTexts texts = Texts.of(WorkTexts.class);
    int count = item.count() == null ? 0 : item.count();
    String about = item.about() == null || item.about().isBlank() ? null : item.about();
    return switch (item.kind()) {
      case ACTIVITY -> activity(texts, item.about(), item.before().isEmpty());
      case PLEDGE -> texts.pledge(side);
      case GOAL_WEIGHTS -> texts.weights(count);
      case NEED_LIST -> texts.needList(side);
      case NEEDS_BY_LINK -> texts.needsByLink(count);
      case LINK_ENDING -> about == null ? texts.linkEnding() : texts.linkEndingAt(about);
      case SCORES -> texts.scores(count);
      case SCORES_ANEW -> texts.scoresAnew(side, count);
      case ASSESSMENT -> texts.assessment(count);
      case VALUE_STATEMENT -> texts.statement(side);
      case WORDING -> texts.wordings(count);
      case REVIEW_POINTS ->
          about == null ? texts.reviewPoints(count) : texts.reviewPointsOf(count, about);
      case PROOF_VERDICT -> about == null ? texts.proof(side) : texts.proofCalled(side, about);
      case GATE -> texts.gate();
      case SIGNATURE -> texts.signature();
      case DECISION -> texts.decision();
      case SPRINT -> texts.endSprint(about == null ? "…" : about);
      case KILL_CLOCK -> texts.clock();
      case SPENDING -> about == null ? texts.spending() : texts.spendingFor(about);
      case MENTION ->
          about == null ? texts.mentionOwnSide(item.maker()) : texts.mention(item.maker(), about);
      case PROPOSAL -> texts.proposal();
    };
  }

  private static String activity(WorkTexts texts, String key, boolean ready) {
    return ActivityDefinition.withKey(key)
        .map(
            activity -> {
              String title = ConstantWords.midSentence(PageFormats.called(activity));
              return ready
                  ? texts.completeActivity(activity.number(), title)
                  : texts.workOnActivity(activity.number(), title);
            })
        .orElseGet(() -> ready ? texts.completeIt() : texts.workOnIt());
  }
}
