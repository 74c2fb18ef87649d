package org.cocreation.operations.page.link;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.page.MissingPage;
import org.cocreation.operations.link.LinkAddress;

/** A sheet to hang up where people work: the QR code of a link, and what it is for. */
@Path("/cycles/{id}/needs/links/{link}")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class PosterPage {

  @CheckedTemplate(basePath = "link")
  static class Templates {

    static native TemplateInstance poster(Actor me, PosterContent content, String address);

    private Templates() {}
  }

  private final ShowLinks showLinks;
  private final LinkAddress addresses;
  private final CurrentActor actor;

  PosterPage(ShowLinks showLinks, LinkAddress addresses, CurrentActor actor) {
    this.showLinks = showLinks;
    this.addresses = addresses;
    this.actor = actor;
  }

  @GET
  public Response page(
      @PathParam("id") String id,
      @PathParam("link") String link,
      @Context HttpServerRequest request) {
    Actor me = actor.get();
    return Response.fromResponse(
            MissingPage.unlessFound(
                id,
                me,
                cycleId -> {
                  PosterContent content = showLinks.poster(cycleId, UUID.fromString(link), me);
                  return Templates.poster(me, content, addresses.of(content.token(), request));
                }))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
