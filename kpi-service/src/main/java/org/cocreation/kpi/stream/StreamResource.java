package org.cocreation.kpi.stream;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Instant;
import java.util.UUID;
import org.cocreation.chassis.identity.CurrentActor;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What happens, live, as server-sent events. */
@Path("/api/v1/stream")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Stream", description = "What happens, live.")
public class StreamResource {

  private final FollowStream followStream;
  private final CurrentActor actor;
  private final SecurityIdentity identity;

  StreamResource(FollowStream followStream, CurrentActor actor, SecurityIdentity identity) {
    this.followStream = followStream;
    this.actor = actor;
    this.identity = identity;
  }

  /** Stays in this method, on the request's own virtual thread, as long as the stream is open. */
  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @Operation(
      summary = "Streams what happens",
      description =
          "Server-sent events: the data are the CloudEvents of your partnerships, as on Kafka, and of"
              + " those that are proposed to your organization. After"
              + " a break send the id of the last one heard in Last-Event-ID (browsers do it by"
              + " themselves): nothing is missed; an event may come twice, known by the CloudEvent's"
              + " id. Without it the stream starts at this moment. A comment comes every 15 seconds."
              + " The stream ends when the token expires.")
  @APIResponse(
      responseCode = "200",
      description = "An endless text/event-stream.",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(type = SchemaType.STRING)))
  public void follow(
      @Parameter(description = "Only what belongs to this cycle's timeline.") @QueryParam("cycle")
          UUID cycle,
      @Parameter(description = "Only what happens in this partnership.") @QueryParam("partnership")
          UUID partnership,
      @Parameter(description = "As Last-Event-ID, which goes before; 'start' for everything.")
          @QueryParam("after")
          String after,
      @Parameter(description = "The id of the last event heard.") @HeaderParam("Last-Event-ID")
          String lastEventId,
      @Context Sse sse,
      @Context SseEventSink sink)
      throws InterruptedException {
    FollowStream.Wish wish =
        new FollowStream.Wish(
            actor.get(), cycle, partnership, lastEventId == null ? after : lastEventId, expiry());
    try (sink) {
      followStream.follow(wish, new SseSink(sse, sink));
    }
  }

  private Instant expiry() {
    return identity.getPrincipal() instanceof JsonWebToken token && token.getExpirationTime() > 0
        ? Instant.ofEpochSecond(token.getExpirationTime())
        : Instant.now();
  }
}
