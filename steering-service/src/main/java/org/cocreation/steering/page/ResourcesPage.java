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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.cocreation.chassis.activity.ShowActivity;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.steering.itemvalue.SetShares;
import org.cocreation.steering.resource.CycleHours;
import org.cocreation.steering.resourceplan.ReadResourcePlan;

/** Whose hours a cycle has, and which items they go to (4.2.3). */
@Path("/cycles/{id}/resources")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class ResourcesPage {

  @CheckedTemplate(basePath = "resources")
  static class Templates {

    static native TemplateInstance resources(Actor me, ResourcesContent content);

    private Templates() {}
  }

  private static final int USUAL_SPRINTS = 2;

  private final OpenCycle openCycle;
  private final CycleHours hours;
  private final ReadResourcePlan readPlan;
  private final SetShares shares;
  private final ShowActivity showActivity;
  private final CurrentActor actor;

  ResourcesPage(
      OpenCycle openCycle,
      CycleHours hours,
      ReadResourcePlan readPlan,
      SetShares shares,
      ShowActivity showActivity,
      CurrentActor actor) {
    this.openCycle = openCycle;
    this.hours = hours;
    this.readPlan = readPlan;
    this.shares = shares;
    this.showActivity = showActivity;
    this.actor = actor;
  }

  /**
   * @param sprints how many the hours are of, 1 to 12; anything else is the usual two
   * @param startsOn the first day of the first; what is no day is today
   */
  @GET
  @Transactional
  public Response page(
      @PathParam("id") String id,
      @QueryParam("sprints") String sprints,
      @QueryParam("startsOn") String startsOn) {
    Actor me = actor.get();
    int wanted =
        sprints != null && sprints.matches("[1-9]|1[0-2]")
            ? Integer.parseInt(sprints)
            : USUAL_SPRINTS;
    LocalDate first = day(startsOn);
    return openCycle.page(id, me, head -> content(head, first, wanted), Templates::resources);
  }

  private ResourcesContent content(CycleHead head, LocalDate first, int sprints) {
    UUID cycleId = head.cycle().id();
    return new ResourcesContent(
        head,
        hours.of(cycleId),
        hours.pool(head.cycle().partnershipId()),
        readPlan.propose(cycleId, first, sprints).orElse(null),
        readPlan.standing(cycleId).orElse(null),
        shares.read(cycleId).map(known -> known.etag()).orElse(null),
        showActivity.of(head.reader(), ActivityDefinition.PRIORITIZE_RESOURCES));
  }

  private static LocalDate day(String written) {
    try {
      return written != null && written.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
          ? LocalDate.parse(written)
          : null;
    } catch (DateTimeParseException noDay) {
      return null;
    }
  }
}
