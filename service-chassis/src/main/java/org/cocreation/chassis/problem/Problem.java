package org.cocreation.chassis.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;
import org.cocreation.chassis.language.English;
import org.cocreation.chassis.language.Language;
import org.cocreation.chassis.language.Phrasebook;

/** An RFC 9457 problem document; what people read of it is in the language of the request. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    @JsonAnyGetter Map<String, Object> members) {

  static final String MEDIA_TYPE = "application/problem+json";
  static final String NOT_FOUND = "not-found";
  static final String NO_VALID_TOKEN = "no-valid-token";
  static final String SEND_A_TOKEN = "Send a valid access token: 'Authorization: Bearer <token>'.";
  private static final String TYPE_PREFIX = "urn:cocreation:problem:";

  public static Response response(
      int status, @English String slug, @English String pattern, Object... values) {
    return response(new Refusal(status, slug, pattern, values));
  }

  /** 404: no resource has this address. */
  public static Response noSuchAddress() {
    return response(404, NOT_FOUND, "There is nothing at this address.");
  }

  static Response response(Refusal refusal) {
    return Response.status(refusal.status())
        .type(MEDIA_TYPE)
        .language(Language.current().locale())
        .entity(
            new Problem(
                type(refusal.slug()),
                title(refusal.slug()),
                refusal.status(),
                refusal.getMessage(),
                refusal.members()))
        .build();
  }

  static String type(String slug) {
    return TYPE_PREFIX + slug;
  }

  /** In English what the slug says; the other languages have it by the slug. */
  static String title(String slug) {
    String title = Phrasebook.translated(slug);
    return title.equals(slug)
        ? slug.substring(0, 1).toUpperCase(Locale.ROOT) + slug.substring(1).replace('-', ' ')
        : title;
  }
}
