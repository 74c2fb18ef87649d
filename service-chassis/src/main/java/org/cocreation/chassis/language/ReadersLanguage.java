package org.cocreation.chassis.language;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.qute.EngineBuilder;
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
 * Which language a page is in: the one that its reader chose ({@link ChooseLanguage}), else what
 * the browser asks for, else English. Fragments and whatever else the page asks for later say the
 * same, by the same cookie and header. A page is a page of one language ({@code Content-Language}),
 * and what keeps it keeps it for that one ({@code Vary}).
 */
@ApplicationScoped
@IfBuildProperty(name = ReadersLanguage.PAGES, stringValue = "true")
class ReadersLanguage {

  /** Whether a service has pages. */
  static final String PAGES = "cocreation.pages.enabled";

  /** What the reader chose; all services share it under their one address. */
  static final String COOKIE = "cocreation-language";

  /** Right after the page's safety, which takes cookies away from the API. */
  private static final int BEFORE_AUTHENTICATION = 980;

  void register(@Observes Filters filters) {
    filters.register(ReadersLanguage::find, BEFORE_AUTHENTICATION);
  }

  void speak(@Observes EngineBuilder engine) {
    EngineBuilder ignored =
        engine.addTemplateInstanceInitializer(page -> page.setLocale(Language.current().locale()));
  }

  private static void find(RoutingContext context) {
    String path = context.normalizedPath();
    if (!ApiPath.isApi(path) && !path.startsWith(ApiPath.MANAGEMENT) && !isAsset(path)) {
      of(context).speak();
      boolean isPage = !ApiPath.isAskedByPage(path);
      Context request = Vertx.currentContext();
      // At the end: what answers sets a Vary of its own.
      int ignored =
          context.addHeadersEndHandler(
              end -> tell(context.response().headers(), isPage ? Language.in(request) : null));
    }
    context.next();
  }

  private static void tell(MultiMap headers, Language language) {
    String by = headers.get(HttpHeaders.VARY);
    String ours = HttpHeaders.ACCEPT_LANGUAGE + ", " + HttpHeaders.COOKIE;
    var ignored = headers.set(HttpHeaders.VARY, by == null ? ours : by + ", " + ours);
    if (language != null) {
      ignored = headers.set(HttpHeaders.CONTENT_LANGUAGE, language.tag());
    }
  }

  private static boolean isAsset(String path) {
    return path.startsWith("/pages/")
        || path.startsWith("/_static/")
        || path.startsWith("/webjars/");
  }

  private static Language of(RoutingContext context) {
    return Optional.ofNullable(context.request().getCookie(COOKIE))
        .map(Cookie::getValue)
        .flatMap(Language::of)
        .orElseGet(
            () -> Language.preferred(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
  }
}
