package org.cocreation.steering.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.activity.ActivityAtHand;
import org.cocreation.chassis.activity.ShowActivity;
import org.cocreation.chassis.http.Versioned;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Side;
import org.cocreation.steering.goal.GoalRepository;
import org.cocreation.steering.goal.GoalView;
import org.cocreation.steering.pledge.PledgesView;
import org.cocreation.steering.pledge.ReadPledges;
import org.cocreation.steering.weight.AgreedGoals;
import org.cocreation.steering.weight.GoalWeightsView;

/**
 * What a cycle is to achieve, how much each goal counts, and what each side puts in (activity 1).
 */
@Path("/cycles/{id}/goals")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class GoalsPage {

  /** What the page shows. */
  public record Content(
      CycleHead head,
      List<Versioned<GoalView>> goals,
      Versioned<GoalWeightsView> weights,
      PledgesView pledges,
      ActivityAtHand activity) {

    public List<GoalNode> tree() {
      return GoalNode.tree(goals);
    }

    /** A side's agreement to the weights as they are; null where it is missing. */
    public GoalWeightsView.AgreementView agreement(Side side) {
      return weights.view().agreedBy().stream()
          .filter(said -> said.side() == side)
          .findFirst()
          .orElse(null);
    }

    /** Whether the reader is to agree for the own side. */
    public boolean isToAgree() {
      return head.isSteering()
          && head.isBeforeTheGate()
          && !weights.view().agreed()
          && agreement(head.side()) == null;
    }

    /** Whether that side has said what it puts in; zero is said too. */
    public boolean hasPledged(Side side) {
      return pledges.items().stream().anyMatch(pledge -> pledge.side() == side);
    }
  }

  @CheckedTemplate(basePath = "goals")
  static class Templates {

    static native TemplateInstance goals(Actor me, Content content);

    private Templates() {}
  }

  private final OpenCycle openCycle;
  private final GoalRepository goals;
  private final AgreedGoals agreedGoals;
  private final ReadPledges readPledges;
  private final ShowActivity showActivity;
  private final CurrentActor actor;

  GoalsPage(
      OpenCycle openCycle,
      GoalRepository goals,
      AgreedGoals agreedGoals,
      ReadPledges readPledges,
      ShowActivity showActivity,
      CurrentActor actor) {
    this.openCycle = openCycle;
    this.goals = goals;
    this.agreedGoals = agreedGoals;
    this.readPledges = readPledges;
    this.showActivity = showActivity;
    this.actor = actor;
  }

  @GET
  @Transactional
  public Response page(@PathParam("id") String id) {
    Actor me = actor.get();
    return openCycle.page(id, me, this::content, Templates::goals);
  }

  private Content content(CycleHead head) {
    UUID cycleId = head.cycle().id();
    return new Content(
        head,
        goals.standing(head.cycle().partnershipId(), cycleId),
        agreedGoals.read(cycleId),
        readPledges.of(cycleId),
        showActivity.of(head.reader(), ActivityDefinition.DEFINE_GOALS));
  }
}
