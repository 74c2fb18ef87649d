package org.cocreation.chassis.language;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The choice in the foot of every page; it is kept in a cookie, and leads back to where it was
 * made.
 */
@Path("/language")
@PermitAll
@IfBuildProperty(name = TemplatesSpeak.PAGES, stringValue = "true")
public class ChooseLanguage {

  private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

  /**
   * @param tag what is none of ours changes nothing
   * @param from the page on which it was chosen
   */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response choose(@FormParam("language") String tag, @HeaderParam("Referer") String from) {
    Response.ResponseBuilder back =
        Response.status(Response.Status.SEE_OTHER)
            .header(HttpHeaders.LOCATION, placeIn(from))
            .header(HttpHeaders.CACHE_CONTROL, "no-store");
    return speak(tag).map(cookie -> back.cookie(cookie)).orElse(back).build();
  }

  /**
   * For a page on which the choice is sent along with what is typed: from here on the request at
   * hand is answered in that language.
   *
   * @return by what the choice is kept; empty for what is no language of ours, which changes
   *     nothing
   */
  public static Optional<NewCookie> speak(String tag) {
    return Optional.ofNullable(tag)
        .flatMap(Language::of)
        .map(
            language -> {
              language.speak();
              return cookie(language);
            });
  }

  private static NewCookie cookie(Language language) {
    return new NewCookie.Builder(ReadersLanguage.COOKIE)
        .value(language.tag())
        .path("/")
        .maxAge(YEAR)
        .sameSite(NewCookie.SameSite.LAX)
        .build();
  }

  /** Never to another host, whatever the header says. */
  static String placeIn(String from) {
    try {
      URI page = URI.create(from == null ? "/" : from);
      String path = page.getRawPath();
      if (path == null || !path.startsWith("/") || path.startsWith("//")) {
        return "/";
      }
      return path + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery());
    } catch (IllegalArgumentException noAddress) {
      return "/";
    }
  }
}
