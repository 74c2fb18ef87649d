package org.cocreation.kpi.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.cocreation.chassis.process.Side.CUSTOMER;
import static org.cocreation.chassis.process.Side.PROVIDER;

import java.time.Duration;
import java.util.UUID;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Team;
import org.junit.jupiter.api.Test;

/** Which needs, problems, scores and goals wait for whom (activities 1 to 4). */
class NeedsWorkTest extends WorkOfEvents {

  private static final UUID LOADING = UUID.randomUUID();
  private static final UUID ROADS = UUID.randomUUID();

  @Test
  void shouldAskEachSideForItsNeedListUntilItIsSubmitted() {
    started().activity("opened", ActivityDefinition.ASSESS_OPPORTUNITIES);
    assertThat(sides(WorkKind.NEED_LIST)).containsExactlyInAnyOrder(PROVIDER, CUSTOMER);
    assertThat(of(WorkKind.NEED_LIST)).allMatch(item -> item.team() == Team.DEVELOPMENT);

    happened.submitted(CUSTOMER);
    assertThat(of(WorkKind.NEED_LIST))
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.side()).isEqualTo(PROVIDER);
              assertThat(item.since()).isEqualTo(Happened.at(1));
              assertThat(item.rank()).isEqualTo(Happened.at(2));
              assertThat(item.others()).isEmpty();
            });
    assertThat(activity().missing())
        .containsExactly("The provider has not submitted its need list.");

    happened.submitted(PROVIDER);
    assertThat(of(WorkKind.NEED_LIST)).isEmpty();
  }

  @Test
  void shouldAskForScoresUntilEachSideHasJudgedEachProblemAsItIs() {
    started()
        .activity("opened", ActivityDefinition.ASSESS_OPPORTUNITIES)
        .submitted(CUSTOMER)
        .submitted(PROVIDER)
        .shared(CUSTOMER, "a", "b")
        .shared(PROVIDER, "c")
        .problem("merged", LOADING, "Loads are guessed", "a", "c")
        .problem("merged", ROADS, "Ramps are narrow", "b");
    assertThat(of(WorkKind.SCORES)).extracting(WorkItem::count).containsExactly(2, 2);

    happened.scored(LOADING, PROVIDER).scored(ROADS, PROVIDER).scored(LOADING, CUSTOMER);
    assertThat(of(WorkKind.SCORES))
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.side()).isEqualTo(CUSTOMER);
              assertThat(item.count()).isEqualTo(1);
              assertThat(item.rank()).isEqualTo(Happened.at(9));
            });
    assertThat(activity().missing()).containsExactly("The customer has 1 problem to score.");

    happened.scored(ROADS, CUSTOMER);
    assertThat(of(WorkKind.SCORES)).isEmpty();
    assertThat(activity().missing()).isEmpty();

    happened.problem("changed", LOADING, "Loads are unknown", "a", "c");
    assertThat(of(WorkKind.SCORES_ANEW))
        .extracting(WorkItem::side)
        .containsExactly(PROVIDER, CUSTOMER);
    happened.problem("changed", ROADS, "Ramps are narrow", "b").scored(LOADING, PROVIDER);
    assertThat(sides(WorkKind.SCORES_ANEW)).containsExactly(CUSTOMER);

    happened.problem("unmerged", LOADING, "Loads are unknown");
    assertThat(of(WorkKind.SCORES_ANEW)).isEmpty();
    assertThat(activity().missing()).containsExactly("2 needs are in no common problem yet.");
    happened.add(
        "development", "need-set-aside", UUID.nameUUIDFromBytes(new byte[] {1}), data -> {});
    assertThat(activity().missing()).containsExactly("2 needs are in no common problem yet.");
  }

  @Test
  void shouldKnowTheNeedsOfEachPartOfALongList() {
    UUID list = UUID.randomUUID();
    started()
        .activity("opened", ActivityDefinition.ASSESS_OPPORTUNITIES)
        .submitted(CUSTOMER)
        .submitted(PROVIDER)
        .sharedPart(list, CUSTOMER, "a", "b")
        .sharedPart(list, CUSTOMER, "c")
        .shared(PROVIDER);

    assertThat(activity().missing()).containsExactly("3 needs are in no common problem yet.");
  }

  @Test
  void shouldAskEachSideToPledgeAndToAgreeOnTheWeights() {
    started().activity("opened", ActivityDefinition.DEFINE_GOALS);
    assertThat(activity().missing())
        .contains("No goal with a KPI is defined that holds for this cycle.")
        .hasSize(3);
    assertThat(of(WorkKind.GOAL_WEIGHTS)).isEmpty();

    happened.weights(false, PROVIDER).pledged(CUSTOMER);
    assertThat(sides(WorkKind.GOAL_WEIGHTS)).containsExactly(CUSTOMER);
    assertThat(of(WorkKind.GOAL_WEIGHTS).getFirst().rank()).isEqualTo(Happened.at(2));
    assertThat(sides(WorkKind.PLEDGE)).containsExactly(PROVIDER);

    happened.weights(true, PROVIDER, CUSTOMER).pledged(PROVIDER);
    assertThat(happened.items())
        .singleElement()
        .satisfies(item -> assertThat(item.missing()).isEmpty());
  }

  @Test
  void shouldAskDevelopmentToAssessProblemsUntilEachIsAnOpportunityOrOneIsSelected() {
    UUID dissolved = UUID.randomUUID();
    inPrioritization()
        .problem("merged", LOADING, "Loads are guessed", "a", "c")
        .problem("merged", ROADS, "Ramps are narrow", "b")
        .problem("unmerged", dissolved, "It is none");
    assertThat(of(WorkKind.ASSESSMENT)).isEmpty();

    happened.activity("opened", ActivityDefinition.SELECT_OPPORTUNITY);
    assertThat(of(WorkKind.ASSESSMENT))
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.team()).isEqualTo(Team.DEVELOPMENT);
              assertThat(item.side()).isNull();
              assertThat(item.count()).isEqualTo(2);
              assertThat(item.since()).isEqualTo(Happened.at(5));
              assertThat(item.rank()).isEqualTo(Happened.at(5));
            });

    happened.assessed(LOADING, "CANDIDATE");
    assertThat(of(WorkKind.ASSESSMENT))
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.count()).isEqualTo(1);
              assertThat(item.rank()).isEqualTo(WorkItem.NEVER);
            });

    happened.assessed(ROADS, "CANDIDATE");
    assertThat(of(WorkKind.ASSESSMENT)).isEmpty();
    happened.problem("merged", UUID.randomUUID(), "Dust", "d");
    assertThat(of(WorkKind.ASSESSMENT)).hasSize(1);
    happened.assessed(LOADING, "SELECTED");
    assertThat(of(WorkKind.ASSESSMENT)).isEmpty();
  }

  @Test
  void shouldClaimNothingOfOpportunitiesWhoseProblemIsNotKnown() {
    inPrioritization()
        .problem("merged", LOADING, "Loads are guessed", "a")
        .activity("opened", ActivityDefinition.SELECT_OPPORTUNITY)
        .add(
            "development",
            "opportunity-assessed",
            UUID.randomUUID(),
            data ->
                Happened.part(data, "opportunity").put("state", "CANDIDATE").remove("problemId"));

    assertThat(of(WorkKind.ASSESSMENT)).isEmpty();
  }

  @Test
  void shouldLinkAnActivityToWhatIsMissingAndThenToWhereItIsCompleted() {
    started().activity("opened", ActivityDefinition.ASSESS_OPPORTUNITIES).submitted(CUSTOMER);
    assertThat(place()).endsWith("/needs");

    happened.submitted(PROVIDER).shared(CUSTOMER, "a");
    assertThat(place()).endsWith("/needs");
    happened.problem("merged", LOADING, "Loads are guessed", "a");
    assertThat(place()).endsWith("/problems");
    happened.scored(LOADING, PROVIDER).scored(LOADING, CUSTOMER);
    assertThat(activity().kind().place(activity()))
        .isEqualTo(
            new WorkView.Place(
                "development",
                "/cycles/" + activity().scope() + "/activities/assess-opportunities"));
  }

  @Test
  void shouldAskEachSideToLookAtWhatCameByItsLinks() {
    UUID canteen = UUID.randomUUID();
    UUID gate = UUID.randomUUID();
    started()
        .link("opened", canteen, CUSTOMER, "OPEN")
        .received("received", canteen, CUSTOMER, 7, 43)
        .link("opened", gate, CUSTOMER, "OPEN")
        .received("received", gate, CUSTOMER, 5, 45)
        .link("revoked", gate, CUSTOMER, "REVOKED");
    assertThat(of(WorkKind.NEEDS_BY_LINK))
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.team()).isEqualTo(Team.OPERATIONS);
              assertThat(item.side()).isEqualTo(CUSTOMER);
              assertThat(item.count()).isEqualTo(12);
              assertThat(item.since()).isEqualTo(Happened.at(2));
              assertThat(WorkTitles.of(item, "your side"))
                  .isEqualTo("Look at 12 needs that came by a link: share them, or set them aside");
            });

    happened
        .received("handled", canteen, CUSTOMER, 1, 43)
        .received("handled", gate, CUSTOMER, 0, 45);
    assertThat(of(WorkKind.NEEDS_BY_LINK)).extracting(WorkItem::count).containsExactly(1);

    happened.cycle("advanced", Phase.PRIORITIZATION, "RUNNING", false);
    assertThat(of(WorkKind.NEEDS_BY_LINK)).isEmpty();
  }

  @Test
  void shouldSayThatALinkEndsSoonUnlessItIsClosedOrFull() {
    UUID week = UUID.randomUUID();
    UUID shift = UUID.randomUUID();
    started()
        .link("opened", week, PROVIDER, "OPEN", Duration.ofDays(20))
        .link("opened", shift, PROVIDER, "OPEN", Duration.ofHours(8));
    assertThat(of(WorkKind.LINK_ENDING))
        .extracting(WorkItem::since, WorkItem::until)
        .containsExactly(
            tuple(
                Happened.at(1).plus(Duration.ofDays(18)), Happened.at(1).plus(Duration.ofDays(20))),
            tuple(
                Happened.at(2).plus(Duration.ofHours(6)),
                Happened.at(2).plus(Duration.ofHours(8))));

    happened
        .link("revoked", week, PROVIDER, "REVOKED")
        .received("received", shift, PROVIDER, 50, 0);
    assertThat(of(WorkKind.LINK_ENDING)).isEmpty();
  }

  private String place() {
    return activity().kind().place(activity()).path();
  }
}
