package org.cocreation.steering.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.identity.CurrentActor;

/**
 * Where a proof is checked in the browser alone: the page brings the public keys and the script,
 * and is never told what was checked.
 */
@Path("/verify")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class VerifyPage {

  @CheckedTemplate(basePath = "verify")
  static class Templates {

    static native TemplateInstance verify(Actor me);

    private Templates() {}
  }

  private final CurrentActor actor;

  @Inject
  VerifyPage(CurrentActor actor) {
    this.actor = actor;
  }

  @GET
  public TemplateInstance page() {
    return Templates.verify(actor.get());
  }
}
