package org.cocreation.steering.page.open;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.problem.Refusal;

/**
 * Where a proof is checked in the browser alone: the page brings the public keys and the script,
 * and is never told what was checked. It is there for everybody: who audits a decision has a proof,
 * and seldom an account. The navigation is for those who are logged in.
 */
@Path("/verify")
@PermitAll
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class VerifyPage {

  @CheckedTemplate(basePath = "verify")
  static class Templates {

    static native TemplateInstance verify(Actor me);

    static native TemplateInstance open();

    private Templates() {}
  }

  private final SecurityIdentity identity;
  private final CurrentActor actor;

  VerifyPage(SecurityIdentity identity, CurrentActor actor) {
    this.identity = identity;
    this.actor = actor;
  }

  @GET
  public TemplateInstance page() {
    return reader().map(Templates::verify).orElseGet(Templates::open);
  }

  /** Empty for people without a session, and with one that is over or names no organization. */
  private Optional<Actor> reader() {
    try {
      return identity.isAnonymous() ? Optional.empty() : Optional.of(actor.get());
    } catch (SecurityException | Refusal nobodyOfOurs) {
      return Optional.empty();
    }
  }
}
