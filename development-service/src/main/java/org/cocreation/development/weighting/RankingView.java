package org.cocreation.development.weighting;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.process.Side;
import org.cocreation.development.goal.WeightedGoal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The ranking of a cycle's problems, with all that it was calculated from (R3). */
@Schema(
    name = "Ranking",
    description = "Calculated numbers are exact decimals, as text.",
    examples =
        """
        {"formula": "value = sum over the goals of share x (provider's score + customer's score) / 2",
         "weightsAgreed": true,
         "goals": [{"goalId": "0199f1a0-0400-7000-8000-000000000400", "name": "Lower fuel cost",
                    "share": "0.75"},
                   {"goalId": "0199f1a0-0410-7000-8000-000000000410", "name": "Shorter queues",
                    "share": "0.25"}],
         "problems": [{"rank": 1, "problemId": "0199f1a0-0800-7000-8000-000000000800",
                       "title": "Loads are guessed", "value": "6.75",
                       "scoredBy": ["PROVIDER", "CUSTOMER"], "outdated": [], "provider": "5.25",
                       "customer": "8.25", "disagreement": "3",
                       "inputs": [{"goalId": "0199f1a0-0400-7000-8000-000000000400",
                                   "share": "0.75", "provider": 6, "customer": 10,
                                   "contribution": "6"},
                                  {"goalId": "0199f1a0-0410-7000-8000-000000000410",
                                   "share": "0.25", "provider": 3, "customer": 3,
                                   "contribution": "0.75"}]}]}""")
public record RankingView(
    String formula,
    @Schema(description = "Whether both sides' steering members agreed to the goals' weights.")
        boolean weightsAgreed,
    List<GoalShareView> goals,
    @Schema(description = "The most valuable first, those without a rank last.")
        List<RankedProblemView> problems) {

  /** A goal and what it counts. */
  @Schema(name = "GoalShare")
  public record GoalShareView(UUID goalId, String name, String share) {}

  /** A problem in its place. */
  @Schema(name = "RankedProblem")
  public record RankedProblemView(
      @Schema(description = "Absent until both sides have scored it for every goal.") Integer rank,
      UUID problemId,
      String title,
      String value,
      @Schema(
              description =
                  "The sides that have scored it as it is; what they gave is shown once both have.")
          List<Side> scoredBy,
      @Schema(
              description =
                  "The sides whose scores judged it before its wording or needs changed: they count"
                      + " again once they are confirmed.")
          List<Side> outdated,
      @Schema(description = "By the provider's scores alone.") String provider,
      @Schema(description = "By the customer's scores alone.") String customer,
      @Schema(description = "How far the sides are apart, 0 to 10.") String disagreement,
      List<InputView> inputs) {}

  /** What a goal adds. */
  @Schema(name = "RankingInput")
  public record InputView(
      UUID goalId,
      String share,
      @Schema(description = "The provider's score: the median of its people's.")
          BigDecimal provider,
      BigDecimal customer,
      @Schema(description = "From what the provider's score is made.") SideScore providerSpread,
      SideScore customerSpread,
      String contribution) {}

  static RankingView of(
      boolean weightsAgreed, List<WeightedGoal> goals, List<Ranking.Ranked> ranking) {
    return new RankingView(
        Ranking.FORMULA,
        weightsAgreed,
        goals.stream()
            .map(goal -> new GoalShareView(goal.goalId(), goal.name(), text(goal.share())))
            .toList(),
        ranking.stream().map(RankingView::view).toList());
  }

  private static RankedProblemView view(Ranking.Ranked ranked) {
    return new RankedProblemView(
        ranked.rank(),
        ranked.candidate().problemId(),
        ranked.candidate().title(),
        text(ranked.value()),
        ranked.candidate().scoredBy(),
        ranked.candidate().outdated(),
        text(ranked.provider()),
        text(ranked.customer()),
        text(ranked.disagreement()),
        ranked.inputs().stream()
            .map(
                input ->
                    new InputView(
                        input.goal().goalId(),
                        text(input.goal().share()),
                        score(input.provider()),
                        score(input.customer()),
                        input.provider(),
                        input.customer(),
                        text(input.contribution())))
            .toList());
  }

  private static BigDecimal score(SideScore side) {
    return side == null ? null : side.score();
  }

  private static String text(BigDecimal number) {
    return number == null ? null : number.stripTrailingZeros().toPlainString();
  }
}
