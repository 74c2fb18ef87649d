package org.cocreation.operations.page.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.activity.ActivityAtHand;
import org.cocreation.chassis.http.Versioned;
import org.cocreation.chassis.language.ConstantWords;
import org.cocreation.chassis.language.Texts;
import org.cocreation.chassis.process.Side;
import org.cocreation.operations.assessment.AssessedScenarioView;
import org.cocreation.operations.assessment.Assessment;
import org.cocreation.operations.assessment.AssessmentView;
import org.cocreation.operations.assessment.Outcome;
import org.cocreation.operations.assessment.ReadAssessments;
import org.cocreation.operations.assessment.Verdict;
import org.cocreation.operations.scenario.ScenarioView;
import org.cocreation.operations.text.ProofTexts;

/**
 * What the page of a cycle's proofs of concept shows.
 *
 * @param side the reader's own
 * @param closed why the reader changes nothing here now; null where it can
 * @param scenarios those that are tried, oldest first
 * @param assessments newest first
 * @param activity null where the cycle has not reached it
 */
public record AssessmentsContent(
    UUID cycleId,
    String microService,
    Side side,
    String closed,
    List<Versioned<ScenarioView>> scenarios,
    List<ReadAssessments.Standing> assessments,
    ActivityAtHand activity) {

  /** One side's column under a proof of concept. */
  public record Column(Side side, Verdict verdict, boolean mine) {}

  /** Those in which something can be said, the oldest first: it waits longest. */
  public List<ReadAssessments.Standing> open() {
    return assessments.reversed().stream().filter(one -> isOpen(one.view())).toList();
  }

  /** Newest first. */
  public List<ReadAssessments.Standing> earlier() {
    return assessments.stream().filter(one -> !isOpen(one.view())).toList();
  }

  private static boolean isOpen(AssessmentView assessment) {
    return assessment.state() == Assessment.State.OPEN;
  }

  /** Whether the reader can say anything here now. */
  public boolean isJudging() {
    return closed == null;
  }

  /** Where it stands and whose turn it is, in a sentence. */
  public String turn() {
    ProofTexts texts = Texts.of(ProofTexts.class);
    if (assessments.isEmpty()) {
      return texts.nothingShown();
    }
    AssessmentView at = open().isEmpty() ? assessments.getFirst().view() : open().getFirst().view();
    return switch (at.state()) {
      case OPEN -> {
        List<Side> awaited = awaited(at);
        yield awaited.size() > 1
            ? texts.waitsForBoth(at.proofTitle())
            : texts.waitsForOne(at.proofTitle(), ConstantWords.inSentence(awaited.getFirst()));
      }
      case ACCEPTED -> texts.lastAccepted(at.proofTitle());
      case REJECTED -> texts.lastRejected(at.proofTitle());
    };
  }

  private static List<Side> awaited(AssessmentView assessment) {
    return Arrays.stream(Side.values())
        .filter(one -> verdictOf(assessment, one).isEmpty())
        .toList();
  }

  private static Optional<Verdict> verdictOf(AssessmentView assessment, Side of) {
    return assessment.verdicts().stream().filter(verdict -> verdict.side() == of).findFirst();
  }

  /** Both sides, beside each other. */
  public List<Column> columns(AssessmentView assessment) {
    return Arrays.stream(Side.values())
        .map(
            one ->
                new Column(one, verdictOf(assessment, one).orElse(null), toDecide(assessment, one)))
        .toList();
  }

  private boolean toDecide(AssessmentView assessment, Side of) {
    return isJudging() && of == side && isOpen(assessment) && verdictOf(assessment, of).isEmpty();
  }

  /** How many of its scenarios are judged. */
  public long judged(AssessmentView assessment) {
    return assessment.scenarios().stream().filter(one -> one.judgedBy() != null).count();
  }

  /** Whether the reader can say how it went, or say otherwise. */
  public boolean isToJudge(AssessmentView assessment, AssessedScenarioView scenario) {
    return isJudging()
        && isOpen(assessment)
        && scenario.side() == side
        && (scenario.judgedBy() == null || assessment.verdicts().isEmpty());
  }

  /** Whether the reader can change it: its own side's, while no open assessment has judged it. */
  public boolean isToChange(ScenarioView scenario) {
    return isJudging()
        && scenario.side() == side
        && open().stream()
            .flatMap(one -> one.view().scenarios().stream())
            .noneMatch(one -> one.id().equals(scenario.id()) && one.judgedBy() != null);
  }

  /** How an outcome looks. */
  public String look(Outcome outcome) {
    return outcome == Outcome.ACCEPTED ? "completed" : "stopped";
  }

  /** How the state of an assessment looks. */
  public String look(Assessment.State state) {
    return switch (state) {
      case OPEN -> "decision";
      case ACCEPTED -> "completed";
      case REJECTED -> "stopped";
    };
  }
}
