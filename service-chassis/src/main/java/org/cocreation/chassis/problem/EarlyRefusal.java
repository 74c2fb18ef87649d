package org.cocreation.chassis.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import org.cocreation.chassis.language.English;
import org.cocreation.chassis.language.Language;
import org.cocreation.chassis.language.Sentence;

/** A problem that a filter answers with, before a request comes to the API and its mappers. */
public final class EarlyRefusal {

  private EarlyRefusal() {}

  /** Ends the response; other headers are to be set before. */
  public static void end(
      HttpServerResponse response,
      int status,
      @English String slug,
      @English String pattern,
      Object... values) {
    var ignored =
        response
            .setStatusCode(status)
            .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
            .putHeader(HttpHeaders.CONTENT_LANGUAGE, Language.current().tag())
            .end(
                new JsonObject()
                    .put("type", Problem.type(slug))
                    .put("title", Problem.title(slug))
                    .put("status", status)
                    .put("detail", Sentence.say(pattern, values))
                    .encode());
  }

  /** Without a token, or with one that is not valid. */
  public static void endUnauthenticated(HttpServerResponse response) {
    end(
        response.putHeader("WWW-Authenticate", "Bearer"),
        401,
        Problem.NO_VALID_TOKEN,
        Problem.SEND_A_TOKEN);
  }
}
