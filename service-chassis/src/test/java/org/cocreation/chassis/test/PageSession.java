package org.cocreation.chassis.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.cocreation.localstack.Persona;
import org.cocreation.localstack.Personas;

/** Logs in to a page as a browser does, and keeps the cookies that it got. */
public final class PageSession {

  private PageSession() {}

  /**
   * The {@code Cookie} header of a genuine session.
   *
   * @param page an address that needs a login
   */
  public static String of(String persona, URI page) {
    CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    try (HttpClient browser =
        HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build()) {
      HttpResponse<String> login =
          browser.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
      HttpRequest pick =
          HttpRequest.newBuilder(login.uri())
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString(form(Personas.named(persona))))
              .build();
      browser.send(pick, BodyHandlers.discarding());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().startsWith("q_session"))
        .map(HttpCookie::toString)
        .collect(Collectors.joining("; "));
  }

  private static String form(Persona persona) {
    String claims =
        "{\"name\":\"%s\",\"organization\":\"%s\"}"
            .formatted(persona.name(), persona.organization());
    return "username=" + encoded(persona.id()) + "&claims=" + encoded(claims);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
