package org.cocreation.chassis.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;

/** An RFC 9457 problem document. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    @JsonAnyGetter Map<String, Object> members) {

  static final String MEDIA_TYPE = "application/problem+json";
  static final String NO_VALID_TOKEN = "no-valid-token";
  static final String SEND_A_TOKEN = "Send a valid access token: 'Authorization: Bearer <token>'.";
  private static final String TYPE_PREFIX = "urn:cocreation:problem:";

  public static Response response(int status, String slug, String detail) {
    return response(status, slug, detail, Map.of());
  }

  /** 404: no resource has this address. */
  public static Response noSuchAddress() {
    return response(404, "not-found", "There is nothing at this address.");
  }

  static Response response(int status, String slug, String detail, Map<String, Object> members) {
    return Response.status(status)
        .type(MEDIA_TYPE)
        .entity(new Problem(type(slug), title(slug), status, detail, members))
        .build();
  }

  static String type(String slug) {
    return TYPE_PREFIX + slug;
  }

  static String title(String slug) {
    return slug.substring(0, 1).toUpperCase(Locale.ROOT) + slug.substring(1).replace('-', ' ');
  }
}
