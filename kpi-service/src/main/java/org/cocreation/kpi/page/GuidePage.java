package org.cocreation.kpi.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;

/**
 * How co-creation works: the phases with their activities, the rules by number, the words (4.2).
 */
@Path("/guide")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class GuidePage {

  /** A phase with its activities, one of each team. */
  public record GuidedPhase(Phase phase) {

    public List<ActivityDefinition> activities() {
      return ActivityDefinition.of(phase);
    }

    /** From 1. */
    public int number() {
      return phase.ordinal() + 1;
    }
  }

  @CheckedTemplate(basePath = "guide")
  static class Templates {

    static native TemplateInstance guide(Actor me, List<GuidedPhase> phases);

    private Templates() {}
  }

  private final CurrentActor actor;

  GuidePage(CurrentActor actor) {
    this.actor = actor;
  }

  @GET
  public TemplateInstance page() {
    return Templates.guide(
        actor.get(), Arrays.stream(Phase.values()).map(GuidedPhase::new).toList());
  }
}
