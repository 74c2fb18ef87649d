package org.cocreation.operations.page.open;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.language.ChooseLanguage;
import org.cocreation.operations.link.LinkAddress;
import org.cocreation.operations.link.ReceiveNeed;
import org.cocreation.operations.link.ReceiveNeed.Asked;
import org.cocreation.operations.link.ReceiveNeed.Outcome;
import org.cocreation.operations.page.NeedForm;
import org.jboss.resteasy.reactive.RestForm;

/**
 * The form for people without an account, on the phone on which they opened the link: no log-in, no
 * script, no cookie. A link that is unknown, revoked, past its end or full answers with one and the
 * same page, so nobody learns by asking which it was.
 */
@Path(LinkAddress.PATH + "/{token}")
@PermitAll
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class SayPage {

  private static final String SAID = "yes";

  @CheckedTemplate(basePath = "say")
  static class Templates {

    static native TemplateInstance say(SayContent content);

    static native TemplateInstance closed();

    private Templates() {}
  }

  private final ReceiveNeed receiveNeed;
  private final ThisMonth thisMonth;

  SayPage(ReceiveNeed receiveNeed, ThisMonth thisMonth) {
    this.receiveNeed = receiveNeed;
    this.thisMonth = thisMonth;
  }

  /**
   * @param said whether something was just said: then the form is for the next thing
   */
  @GET
  public Response page(@PathParam("token") String token, @QueryParam("said") String said) {
    return receiveNeed
        .ask(token)
        .map(
            asked ->
                answer(
                    200,
                    content(
                        token,
                        asked,
                        UUID.randomUUID(),
                        NeedForm.blank(),
                        SAID.equals(said) ? SayContent.Notice.THANKS : null)))
        .orElseGet(SayPage::closed);
  }

  /**
   * @param language chosen in the foot: then nothing is written down, and all that was typed comes
   *     back in that language
   * @param shows what stood over the form then
   */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response say(
      @PathParam("token") String token,
      @Context HttpServerRequest request,
      @QueryParam("shows") String shows,
      @RestForm String language,
      @RestForm String sending,
      @RestForm String person,
      @RestForm String role,
      @RestForm String process,
      @RestForm String pain,
      @RestForm String frequency,
      @RestForm String since) {
    NeedForm form = NeedForm.typed(person, role, process, pain, frequency, since);
    if (language != null) {
      return inLanguage(language, token, id(sending), form, SayContent.Notice.named(shows));
    }
    String client = ClientNetwork.of(request.remoteAddress().hostAddress());
    Outcome outcome = receiveNeed.receive(token, id(sending), client, form.said());
    return switch (outcome) {
      case Outcome.Taken ignored ->
          Response.seeOther(URI.create(LinkAddress.PATH + "/" + token + "?said=" + SAID)).build();
      case Outcome.NoLink ignored -> closed();
      case Outcome.Wrong wrong ->
          answer(
              422,
              content(
                  token,
                  wrong.asked(),
                  UUID.randomUUID(),
                  SayContent.judged(form, wrong.problems()),
                  SayContent.Notice.WRONG));
      case Outcome.TooMany many ->
          Response.fromResponse(
                  answer(
                      429,
                      content(
                          token,
                          many.asked(),
                          UUID.randomUUID(),
                          form,
                          SayContent.Notice.TOO_MANY)))
              .header(HttpHeaders.RETRY_AFTER, many.retryAfterSeconds())
              .build();
    };
  }

  private Response inLanguage(
      String language, String token, UUID sending, NeedForm form, SayContent.Notice notice) {
    Optional<NewCookie> chosen = ChooseLanguage.speak(language);
    NeedForm shown =
        notice == SayContent.Notice.WRONG
            ? SayContent.judged(form, receiveNeed.problems(form.said()))
            : form;
    Response.ResponseBuilder answer =
        Response.fromResponse(
            receiveNeed
                .ask(token)
                .map(asked -> answer(200, content(token, asked, sending, shown, notice)))
                .orElseGet(SayPage::closed));
    return chosen.map(cookie -> answer.cookie(cookie)).orElse(answer).build();
  }

  private SayContent content(
      String token, Asked asked, UUID sending, NeedForm form, SayContent.Notice notice) {
    return new SayContent(
        LinkAddress.PATH + "/" + token, sending, asked, thisMonth.latest(), form, notice);
  }

  /** What is no id of ours is one that nobody sent before. */
  private static UUID id(String sending) {
    try {
      return UUID.fromString(sending);
    } catch (IllegalArgumentException | NullPointerException none) {
      return UUID.randomUUID();
    }
  }

  private static Response closed() {
    return answer(404, Templates.closed());
  }

  private static Response answer(int status, SayContent content) {
    return answer(status, Templates.say(content));
  }

  /** Nobody keeps it, and no search engine lists it: the address is the key. */
  private static Response answer(int status, TemplateInstance page) {
    return Response.status(status)
        .entity(page)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header("X-Robots-Tag", "noindex, nofollow")
        .build();
  }
}
