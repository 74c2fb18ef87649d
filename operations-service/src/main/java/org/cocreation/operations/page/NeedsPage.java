package org.cocreation.operations.page;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.page.MissingPage;
import org.cocreation.chassis.problem.FieldProblem;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.operations.need.CheckNeed;
import org.cocreation.operations.need.ExpressNeed;
import org.cocreation.operations.needimport.ImportNeeds;
import org.cocreation.operations.needimport.ImportReport;
import org.cocreation.operations.needimport.NeedImportResource;
import org.cocreation.operations.page.link.LinkBoard;
import org.cocreation.operations.page.link.ShowLinks;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * What hurts, in a minute each (activity 3): for oneself, or for one after the other as a
 * facilitator. Works without scripts: a form that is not valid comes back as it was typed.
 */
@Path("/cycles/{id}/needs")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class NeedsPage {

  @CheckedTemplate(basePath = "needs")
  static class Templates {

    static native TemplateInstance needs(
        Actor me,
        NeedsContent content,
        NeedForm form,
        Notice notice,
        ImportReport report,
        LinkBoard board);

    static native TemplateInstance needs$part(NeedsContent content);

    static native TemplateInstance needs$links(LinkBoard board);

    private Templates() {}
  }

  private final ShowNeeds showNeeds;
  private final ShowLinks showLinks;
  private final ExpressNeed expressNeed;
  private final ImportNeeds importNeeds;
  private final CheckNeed check;
  private final CurrentActor actor;

  NeedsPage(
      ShowNeeds showNeeds,
      ShowLinks showLinks,
      ExpressNeed expressNeed,
      ImportNeeds importNeeds,
      CheckNeed check,
      CurrentActor actor) {
    this.showNeeds = showNeeds;
    this.showLinks = showLinks;
    this.expressNeed = expressNeed;
    this.importNeeds = importNeeds;
    this.check = check;
    this.actor = actor;
  }

  /**
   * @param said whether something was just written down: then the form is for the next person
   */
  @GET
  public Response page(@PathParam("id") String id, @QueryParam("said") String said) {
    Actor me = actor.get();
    Notice notice = Notice.of(said);
    NeedForm form = notice == null ? NeedForm.emptyFor(me.name()) : NeedForm.forTheNext();
    return answer(200, id, me, form, notice, null);
  }

  /** What is fetched again when somebody said something: not the form, in which somebody types. */
  @GET
  @Path("/part")
  public Response part(@PathParam("id") String id) {
    Actor me = actor.get();
    return MissingPage.unlessFound(
        id, me, cycleId -> Templates.needs$part(showNeeds.show(cycleId, me)));
  }

  /** What is fetched again when something came by a link, or became of it. */
  @GET
  @Path("/links")
  public Response links(@PathParam("id") String id) {
    Actor me = actor.get();
    return MissingPage.unlessFound(
        id, me, cycleId -> Templates.needs$links(showLinks.of(cycleId, me)));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response express(
      @PathParam("id") String id,
      @RestForm String person,
      @RestForm String role,
      @RestForm String process,
      @RestForm String pain,
      @RestForm String frequency,
      @RestForm String since) {
    Actor me = actor.get();
    NeedForm form = NeedForm.typed(person, role, process, pain, frequency, since);
    List<FieldProblem> problems = check.problems(form.said());
    if (!problems.isEmpty()) {
      return answer(422, id, me, form.with(problems), null, null);
    }
    try {
      UUID cycleId = UUID.fromString(id);
      boolean isNew =
          QuarkusTransaction.requiringNew()
              .call(() -> expressNeed.expressOnce(cycleId, me, form.said()));
      String notice = isNew ? Notice.NEW : Notice.AGAIN;
      return Response.seeOther(URI.create("/cycles/" + cycleId + "/needs?said=" + notice)).build();
    } catch (Refusal refusal) {
      return answer(refusal.status(), id, me, form, Notice.refused(refusal), null);
    } catch (IllegalArgumentException noId) {
      return MissingPage.of(me);
    }
  }

  @POST
  @Path("/import")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response read(
      @PathParam("id") String id, @RestForm FileUpload file, @RestForm String dryRun) {
    Actor me = actor.get();
    NeedForm form = NeedForm.emptyFor(me.name());
    try {
      UUID cycleId = UUID.fromString(id);
      byte[] bytes = file == null ? new byte[0] : bytes(file);
      ImportReport report =
          QuarkusTransaction.requiringNew()
              .call(() -> importNeeds.read(cycleId, me, bytes, charset(file), dryRun != null));
      return answer(200, id, me, form, null, report);
    } catch (Refusal refusal) {
      return answer(refusal.status(), id, me, form, Notice.ofFile(refusal), null);
    } catch (IllegalArgumentException noId) {
      return MissingPage.of(me);
    }
  }

  private Response answer(
      int status, String id, Actor me, NeedForm form, Notice notice, ImportReport report) {
    Optional<NeedsContent> content = content(id, me);
    return content
        .map(
            found ->
                Response.status(status)
                    .entity(
                        Templates.needs(
                            me, found, form, notice, report, showLinks.of(found.cycleId(), me)))
                    .build())
        .orElseGet(() -> MissingPage.of(me));
  }

  private Optional<NeedsContent> content(String id, Actor me) {
    try {
      return Optional.of(showNeeds.show(UUID.fromString(id), me));
    } catch (Refusal | IllegalArgumentException hidden) {
      return Optional.empty();
    }
  }

  private static Charset charset(FileUpload file) {
    return NeedImportResource.charset(
        file == null || file.contentType() == null ? null : MediaType.valueOf(file.contentType()));
  }

  private static byte[] bytes(FileUpload file) {
    try {
      return Files.readAllBytes(file.uploadedFile());
    } catch (IOException e) {
      throw new UncheckedIOException("An uploaded file could not be read", e);
    }
  }
}
