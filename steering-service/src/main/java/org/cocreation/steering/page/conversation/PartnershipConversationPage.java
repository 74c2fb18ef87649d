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
import org.cocreation.steering.partnership.ReadPartnerships;

/** What is said about what is a whole partnership's, such as its goals. */
@Path("/partnerships/{id}/conversation")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class PartnershipConversationPage {

  @CheckedTemplate(basePath = "conversation")
  static class Templates {

    static native TemplateInstance partnership(Actor me, String name, Talk talk);

    private Templates() {}
  }

  private final JoinConversation joinConversation;
  private final ReadPartnerships readPartnerships;
  private final ShowTalk showTalk;
  private final CurrentActor actor;

  PartnershipConversationPage(
      JoinConversation joinConversation,
      ReadPartnerships readPartnerships,
      ShowTalk showTalk,
      CurrentActor actor) {
    this.joinConversation = joinConversation;
    this.readPartnerships = readPartnerships;
    this.showTalk = showTalk;
    this.actor = actor;
  }

  @GET
  @Transactional
  public Response page(@PathParam("id") String id, @BeanParam TalkQuery asked) {
    Actor me = actor.get();
    return part(
        id,
        me,
        in ->
            Templates.partnership(
                me,
                readPartnerships.one(in.partnershipId(), me).view().name(),
                showTalk.show(in, asked)));
  }

  /** What a page folds out beside the thing. */
  @GET
  @Path("/thread")
  @Transactional
  public Response thread(@PathParam("id") String id, @BeanParam TalkQuery asked) {
    return part(
        id, actor.get(), in -> CycleConversationPage.Templates.thread(showTalk.show(in, asked)));
  }

  /** What is fetched again when something was said. */
  @GET
  @Path("/said")
  @Transactional
  public Response said(@PathParam("id") String id, @BeanParam TalkQuery asked) {
    return part(
        id, actor.get(), in -> CycleConversationPage.Templates.said(showTalk.show(in, asked)));
  }

  private Response part(String id, Actor me, Function<Conversation, TemplateInstance> part) {
    return MissingPage.unlessFound(
        id,
        me,
        partnershipId -> part.apply(joinConversation.ofPartnership(partnershipId, me)).render());
  }
}
