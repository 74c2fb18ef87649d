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
import java.util.UUID;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.page.MissingPage;
import org.cocreation.steering.decision.ReadDecisions;
import org.cocreation.steering.gate.GateContent;
import org.cocreation.steering.gate.ReadGate;

/** A decision as a document: what it was taken on, who signed, and its proof (R19). */
@Path("/decisions/{id}")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class DecisionPage {

  /**
   * What the page shows.
   *
   * @param document null where it is of another form than this release knows
   */
  public record Content(CycleHead head, ReadDecisions.Read read, GateContent document) {}

  @CheckedTemplate(basePath = "decision")
  static class Templates {

    static native TemplateInstance decision(Actor me, Content content);

    private Templates() {}
  }

  private final ReadDecisions readDecisions;
  private final ReadGate readGate;
  private final OpenCycle openCycle;
  private final CurrentActor actor;

  DecisionPage(
      ReadDecisions readDecisions, ReadGate readGate, OpenCycle openCycle, CurrentActor actor) {
    this.readDecisions = readDecisions;
    this.readGate = readGate;
    this.openCycle = openCycle;
    this.actor = actor;
  }

  @GET
  @Transactional
  public Response page(@PathParam("id") String id) {
    Actor me = actor.get();
    return MissingPage.unlessFound(id, me, decisionId -> decision(decisionId, me).render());
  }

  private TemplateInstance decision(UUID id, Actor me) {
    ReadDecisions.Read read = readDecisions.one(id, me);
    CycleHead head = openCycle.open(read.decision().cycleId(), me);
    return Templates.decision(
        me, new Content(head, read, readGate.content(read.content()).orElse(null)));
  }
}
