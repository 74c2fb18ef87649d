package org.cocreation.chassis.language;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.cocreation.chassis.path.ApiPath;

/**
 * Which language a request is answered in. The API is asked in one ({@code Accept-Language}),
 * directly as below {@code /session}, where a script asks in that of its page. A page is in the one
 * that its reader chose ({@link ChooseLanguage}), else in what the browser asks for. Where nothing
 * is asked for, or none of ours, it is English. What keeps an answer keeps it for that language
 * ({@code Vary}); pages say which one it is ({@code Content-Language}), and so does what is refused
 * ({@code problem.Problem}).
 */
@ApplicationScoped
class ReadersLanguage {

  /** What the reader chose; all services share it under their one address. */
  static final String COOKIE = "cocreation-language";

  /** Whoever refuses a request speaks its language. */
  private static final int BEFORE_ALL_WHO_REFUSE = 4_000;

  void register(@Observes Filters filters) {
    Phrasebook.open();
    filters.register(ReadersLanguage::find, BEFORE_ALL_WHO_REFUSE);
  }

  private static void find(RoutingContext context) {
    String path = context.normalizedPath();
    if (!path.startsWith(ApiPath.MANAGEMENT) && !isAsset(path)) {
      boolean isOfApi = ApiPath.isApi(ApiPath.withoutSession(path));
      (isOfApi ? asked(context) : chosen(context).orElseGet(() -> asked(context))).speak();
      Context request = Vertx.currentContext();
      // At the end: what answers sets a Vary of its own, and may speak another language.
      int ignored =
          context.addHeadersEndHandler(
              end -> tell(context.response().headers(), Language.in(request), isOfApi));
    }
    context.next();
  }

  private static void tell(MultiMap headers, Language language, boolean isOfApi) {
    String by = headers.get(HttpHeaders.VARY);
    String ours =
        isOfApi
            ? HttpHeaders.ACCEPT_LANGUAGE.toString()
            : HttpHeaders.ACCEPT_LANGUAGE + ", " + HttpHeaders.COOKIE;
    var ignored = headers.set(HttpHeaders.VARY, by == null ? ours : by + ", " + ours);
    if (!isOfApi) {
      ignored = headers.set(HttpHeaders.CONTENT_LANGUAGE, language.tag());
    }
  }

  private static boolean isAsset(String path) {
    return path.startsWith("/pages/")
        || path.startsWith("/_static/")
        || path.startsWith("/webjars/");
  }

  private static Optional<Language> chosen(RoutingContext context) {
    return Optional.ofNullable(context.request().getCookie(COOKIE))
        .map(Cookie::getValue)
        .flatMap(Language::of);
  }

  private static Language asked(RoutingContext context) {
    return Language.preferred(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
  }
}
