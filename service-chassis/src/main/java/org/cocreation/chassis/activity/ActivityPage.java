package org.cocreation.chassis.activity;

import io.quarkus.arc.properties.UnlessBuildProperty;
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
import java.util.UUID;
import java.util.function.Function;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.page.MissingPage;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.startup.ServiceConfiguration;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Any activity of this service's team: what it is about, who does it, what became of it, and the
 * form that completes it. Those whose work has a page of its own are completed there too.
 */
@Path("/cycles/{id}/activities/{key}")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
@UnlessBuildProperty(name = "cocreation.service", stringValue = "kpi", enableIfMissing = true)
public class ActivityPage {

  @CheckedTemplate(basePath = "activity")
  static class Templates {

    static native TemplateInstance activity(Actor me, ActivityRoom room);

    static native TemplateInstance activity$part(ActivityRoom room);

    private Templates() {}
  }

  private final Access access;
  private final ShowActivity showActivity;
  private final ServiceConfiguration service;
  private final CurrentActor actor;

  ActivityPage(
      Access access, ShowActivity showActivity, ServiceConfiguration service, CurrentActor actor) {
    this.access = access;
    this.showActivity = showActivity;
    this.service = service;
    this.actor = actor;
  }

  @GET
  @Transactional
  @Operation(hidden = true)
  public Response page(@PathParam("id") String id, @PathParam("key") String key) {
    Actor me = actor.get();
    return answer(id, key, me, room -> Templates.activity(me, room));
  }

  /** What is fetched again when something happened. */
  @GET
  @Path("/part")
  @Transactional
  @Operation(hidden = true)
  public Response part(@PathParam("id") String id, @PathParam("key") String key) {
    return answer(id, key, actor.get(), Templates::activity$part);
  }

  /** An activity of another team is not here: its own service has the page. */
  private Response answer(
      String id, String key, Actor me, Function<ActivityRoom, TemplateInstance> page) {
    return ActivityDefinition.withKey(key)
        .filter(definition -> definition.team().service().equals(service.name()))
        .map(
            definition ->
                MissingPage.unlessFound(
                    id, me, cycleId -> page.apply(room(cycleId, definition, me)).render()))
        .orElseGet(() -> MissingPage.of(me));
  }

  private ActivityRoom room(UUID cycleId, ActivityDefinition definition, Actor me) {
    return showActivity.room(access.toRead("cycle", cycleId, me), definition);
  }
}
