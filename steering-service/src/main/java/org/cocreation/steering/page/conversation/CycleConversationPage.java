package org.cocreation.steering.page.conversation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.page.MissingPage;
import org.cocreation.steering.comment.Conversation;
import org.cocreation.steering.comment.JoinConversation;
import org.cocreation.steering.page.CycleHead;
import org.cocreation.steering.page.OpenCycle;

/** What is said in a cycle: all of it, or about one thing, also to be folded out beside that. */
@Path("/cycles/{id}/conversation")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class CycleConversationPage {

  /** What the page shows. */
  public record Content(CycleHead head, Talk talk) {}

  @CheckedTemplate(basePath = "conversation")
  static class Templates {

    static native TemplateInstance cycle(Actor me, CycleHead head, Talk talk);

    static native TemplateInstance thread(Talk talk);

    static native TemplateInstance said(Talk talk);

    private Templates() {}
  }

  private final OpenCycle openCycle;
  private final JoinConversation joinConversation;
  private final ShowTalk showTalk;
  private final CurrentActor actor;

  CycleConversationPage(
      OpenCycle openCycle,
      JoinConversation joinConversation,
      ShowTalk showTalk,
      CurrentActor actor) {
    this.openCycle = openCycle;
    this.joinConversation = joinConversation;
    this.showTalk = showTalk;
    this.actor = actor;
  }

  @GET
  @Transactional
  public Response page(@PathParam("id") String id, @BeanParam TalkQuery asked) {
    Actor me = actor.get();
    return openCycle.page(
        id,
        me,
        head ->
            new Content(
                head, showTalk.show(joinConversation.ofCycle(head.cycle().id(), me), asked)),
        (reader, content) -> Templates.cycle(reader, content.head(), content.talk()));
  }

  /** What a page of whichever service folds out beside the thing. */
  @GET
  @Path("/thread")
  @Transactional
  public Response thread(@PathParam("id") String id, @BeanParam TalkQuery asked) {
    return part(id, talk -> Templates.thread(showTalk.show(talk, asked)));
  }

  /** What is fetched again when something was said. */
  @GET
  @Path("/said")
  @Transactional
  public Response said(@PathParam("id") String id, @BeanParam TalkQuery asked) {
    return part(id, talk -> Templates.said(showTalk.show(talk, asked)));
  }

  private Response part(String id, Function<Conversation, TemplateInstance> part) {
    Actor me = actor.get();
    return MissingPage.unlessFound(
        id, me, cycleId -> part.apply(joinConversation.ofCycle(cycleId, me)).render());
  }
}
