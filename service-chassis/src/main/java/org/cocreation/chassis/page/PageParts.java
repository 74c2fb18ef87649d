package org.cocreation.chassis.page;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cocreation.chassis.identity.Actor;

/**
 * A page, or the one part of it that changed: at the page's own address htmx names the element that
 * it fetches again, and the fragment of that name alone is rendered. In the template a part is
 * {@code {#part 'ledger' on='pledge spending'}{#fragment ledger}…{/fragment}{/part}}.
 */
@ApplicationScoped
@IfBuildProperty(name = PageAddresses.ENABLED, stringValue = "true")
public class PageParts {

  private static final String ASKED = "HX-Request";
  private static final String TARGET = "HX-Target";

  private final CurrentVertxRequest request;

  PageParts(CurrentVertxRequest request) {
    this.request = request;
  }

  /**
   * @param page of the reader and the content, which are called {@code me} and {@code content} in
   *     its template
   */
  public <C> String render(Actor me, C content, BiFunction<Actor, C, TemplateInstance> page) {
    TemplateInstance whole = page.apply(me, content);
    String wanted = wanted();
    Template part = wanted == null ? null : whole.getFragment(wanted);
    if (part == null) {
      return whole.render();
    }
    // Kept, it would stand for the page where somebody goes back to it.
    request.getCurrent().response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    return part.instance().data("me", me).data("content", content).render();
  }

  /** Whether all of the page is asked for, or one of these parts: nothing else need be read. */
  public boolean wants(String... parts) {
    String wanted = wanted();
    return wanted == null || List.of(parts).contains(wanted);
  }

  /** Null for the whole page. */
  private String wanted() {
    RoutingContext asked = request.getCurrent();
    return asked != null && asked.request().getHeader(ASKED) != null
        ? asked.request().getHeader(TARGET)
        : null;
  }

  /** {@code pledge spending}: what htmx waits for, with what nobody can say the kind of. */
  @TemplateExtension
  static String triggers(String kinds) {
    return Stream.concat(Stream.of(kinds.split(" ")), Stream.of("any"))
        .map(kind -> "news-" + kind + " from:body")
        .collect(Collectors.joining(", "));
  }
}
