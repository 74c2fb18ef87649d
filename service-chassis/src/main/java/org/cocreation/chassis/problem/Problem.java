package org.cocreation.chassis.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** An RFC 9457 problem document. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(
    String type,
    String title,
    int status,
    String detail,
    @JsonAnyGetter Map<String, Object> members) {

  static final String MEDIA_TYPE = "application/problem+json";
  private static final String TYPE_PREFIX = "urn:cocreation:problem:";

  static Response response(int status, String slug, String detail) {
    return response(status, slug, detail, Map.of());
  }

  static Response response(int status, String slug, String detail, Map<String, Object> members) {
    String title =
        slug.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
            + slug.substring(1).replace('-', ' ');
    return Response.status(status)
        .type(MEDIA_TYPE)
        .entity(new Problem(TYPE_PREFIX + slug, title, status, detail, members))
        .build();
  }
}
