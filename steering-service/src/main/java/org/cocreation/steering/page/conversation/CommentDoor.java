package org.cocreation.steering.page.conversation;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.page.MissingPage;
import org.cocreation.chassis.page.PageAddresses;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.steering.comment.CommentView;
import org.cocreation.steering.comment.ReadComments;

/** Leads to where a comment stands, for who knows its id alone: my work does. */
@Path("/comments/{id}")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class CommentDoor {

  private final ReadComments readComments;
  private final PageAddresses pages;
  private final CurrentActor actor;

  CommentDoor(ReadComments readComments, PageAddresses pages, CurrentActor actor) {
    this.readComments = readComments;
    this.pages = pages;
    this.actor = actor;
  }

  @GET
  @Transactional
  public Response lead(@PathParam("id") String id) {
    Actor me = actor.get();
    try {
      return Response.status(Response.Status.SEE_OTHER)
          .header(HttpHeaders.LOCATION, place(readComments.one(UUID.fromString(id), me).view()))
          .build();
    } catch (Refusal | IllegalArgumentException hidden) {
      return MissingPage.of(me);
    }
  }

  private String place(CommentView comment) {
    return "%s%s/conversation?kind=%s&about=%s#comment-%s"
        .formatted(
            pages.own(),
            comment.cycleId() == null
                ? "/partnerships/" + comment.partnershipId()
                : "/cycles/" + comment.cycleId(),
            comment.about().kind(),
            URLEncoder.encode(comment.about().id(), StandardCharsets.UTF_8),
            comment.id());
  }
}
