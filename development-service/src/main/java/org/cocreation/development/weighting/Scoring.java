package org.cocreation.development.weighting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Side;
import org.cocreation.development.goal.WeightedGoal;
import org.cocreation.development.problem.CommonProblem;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One person's judgement, for one side, of how much solving a problem serves each goal. Never
 * changed: the person's newest counts, as long as the problem is the one that was judged; the
 * earlier ones stay on record (R18).
 */
@Entity
@Immutable
class Scoring {

  @Id private UUID id;
  private UUID problemId;
  private UUID cycleId;

  @Enumerated(EnumType.STRING)
  private Side side;

  private int number;

  /** The problem's, when it was judged. */
  private int subject;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(columnDefinition = "jsonb")
  private List<Score> scores;

  /** By these anybody of the side judged the problem as it is here, now or earlier. */
  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<UUID> judged;

  private String person;
  private String name;
  private Instant scoredAt;

  protected Scoring() {}

  /**
   * @param before the side's newest of the problem so far, which must be locked; null where there
   *     is none
   * @param goals the leaves, each of which is to be scored once
   * @throws Refusal 422 where a goal is missing, there twice or none of these
   */
  static Scoring give(
      CommonProblem problem,
      Participation by,
      Scoring before,
      List<Score> scores,
      List<WeightedGoal> goals,
      Instant now) {
    requireEachOnce(scores, goals);
    Scoring scoring = new Scoring();
    scoring.id = Ids.next();
    scoring.problemId = problem.id();
    scoring.cycleId = problem.cycleId();
    scoring.side = by.side();
    scoring.number = before == null ? 1 : before.number + 1;
    scoring.subject = problem.subject();
    scoring.scores = List.copyOf(scores);
    scoring.judged =
        Stream.concat(
                before == null ? Stream.empty() : before.judgedAsIn(problem).stream(),
                scores.stream().map(Score::goalId))
            .distinct()
            .toList();
    scoring.person = by.actor().person();
    scoring.name = by.actor().name();
    scoring.scoredAt = now;
    return scoring;
  }

  private static void requireEachOnce(List<Score> scores, List<WeightedGoal> goals) {
    Map<UUID, String> missing =
        goals.stream().collect(Collectors.toMap(WeightedGoal::goalId, WeightedGoal::name));
    Set<UUID> leaves = new HashSet<>(missing.keySet());
    for (int i = 0; i < scores.size(); i++) {
      UUID goal = scores.get(i).goalId();
      if (missing.remove(goal) == null) {
        throw Refusal.invalidField(
            "scores[" + i + "].goalId",
            leaves.contains(goal)
                ? "must not be scored twice"
                : "must be a goal of this cycle that has none below it");
      }
    }
    if (!missing.isEmpty()) {
      throw Refusal.invalidField(
          "scores", "must hold a score for every goal; there is none for [%s]", missing.values());
    }
  }

  UUID problemId() {
    return problemId;
  }

  UUID cycleId() {
    return cycleId;
  }

  Side side() {
    return side;
  }

  int subject() {
    return subject;
  }

  int number() {
    return number;
  }

  List<Score> scores() {
    return scores;
  }

  /** By which goals the side judged the problem as it is now. */
  Set<UUID> judgedAsIn(CommonProblem problem) {
    return subject == problem.subject() ? Set.copyOf(judged) : Set.of();
  }

  /** Of these goals alone. */
  List<Score> scoresBy(Set<UUID> goals) {
    return scores.stream().filter(score -> goals.contains(score.goalId())).toList();
  }

  String person() {
    return person;
  }

  String name() {
    return name;
  }

  Instant scoredAt() {
    return scoredAt;
  }
}
