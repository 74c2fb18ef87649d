package org.cocreation.chassis.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.cocreation.chassis.path.ApiPath;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * A token that says for no organization has the same answer everywhere in the API, before anything
 * is looked up: from what exists to what does not there is no difference to be seen.
 */
@ApplicationScoped
class RequireOrganization {

  private final SecurityIdentity identity;
  private final CurrentActor actor;

  RequireOrganization(SecurityIdentity identity, CurrentActor actor) {
    this.identity = identity;
    this.actor = actor;
  }

  @ServerRequestFilter
  void check(ContainerRequestContext request) {
    if (ApiPath.isApi(request.getUriInfo().getPath()) && !identity.isAnonymous()) {
      var ignored = actor.get();
    }
  }
}
