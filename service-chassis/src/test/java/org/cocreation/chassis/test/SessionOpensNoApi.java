package org.cocreation.chassis.test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cocreation.localstack.Personas;
import org.junit.jupiter.api.Test;

/**
 * The genuine session of a page opens no API: whatever site sends its cookie along changes nothing.
 */
public abstract class SessionOpensNoApi {

  @TestHTTPResource("/")
  URI service;

  /** A path of the API to read from, as any member of any organization may. */
  protected String readable() {
    return "/api/v1/activities";
  }

  /** A path of the API to which something is posted. */
  protected abstract String changeable();

  /** A page that needs a login. */
  protected String page() {
    return "cycles/00000000-0000-0000-0000-000000000000";
  }

  @Test
  void shouldAskForATokenToReadAndToChange() {
    session().get(readable()).then().statusCode(401);
    session().body("{}").post(changeable()).then().statusCode(401);
  }

  @Test
  void shouldNotBelieveACookieThatAnotherSiteSends() {
    session()
        .header("Origin", "http://evil.example")
        .header("Sec-Fetch-Site", "cross-site")
        .body("{}")
        .post(changeable())
        .then()
        .statusCode(401)
        .contentType("application/problem+json");
  }

  /** The path of the API in another spelling is no other door. */
  @Test
  void shouldFindNothingAtAPathWithParameters() {
    String read = readable().replaceFirst("/api/", "/api;x=1/");
    session().get(read).then().statusCode(404);
    session()
        .header("Sec-Fetch-Site", "same-origin")
        .body("{}")
        .post(changeable().replaceFirst("/api/", "/api;x=1/"))
        .then()
        .statusCode(404);
    given().auth().oauth2(token()).get(read).then().statusCode(404);
  }

  @Test
  void shouldBelieveTheTokenAndNotTheCookie() {
    session().auth().oauth2("forged").get(readable()).then().statusCode(401);
    session().auth().oauth2(token()).get(readable()).then().statusCode(200);
  }

  /** Two people cannot speak at once. */
  @Test
  void shouldNotTakeATokenBesideTheSession() {
    session()
        .header("Authorization", "Bearer " + token())
        .get("/session" + readable())
        .then()
        .statusCode(400)
        .body("type", equalTo("urn:cocreation:problem:token-beside-session"));
  }

  @Test
  void shouldAskForAPageAsThePersonWhoIsLoggedIn() {
    session().get("/session" + readable()).then().statusCode(200);
    session()
        .header("Sec-Fetch-Site", "same-origin")
        .body("{}")
        .post("/session" + changeable())
        .then()
        .statusCode(not(oneOf(200, 201, 204, 401, 403, 405)))
        .contentType("application/problem+json");
    given()
        .redirects()
        .follow(false)
        .get("/session" + readable())
        .then()
        .statusCode(499)
        .header("WWW-Authenticate", containsString("OIDC"));
  }

  @Test
  void shouldChangeNothingForAnotherSite() {
    session().body("{}").post("/session" + changeable()).then().statusCode(403);
    for (String site : List.of("cross-site", "same-site", "none")) {
      session()
          .header("Sec-Fetch-Site", site)
          .body("{}")
          .post("/session" + changeable())
          .then()
          .statusCode(403);
    }
  }

  /** As no client in Java sends it, and others do. */
  @Test
  void shouldRefuseAnAddressThatIsNotEncoded() throws IOException {
    String request =
        "GET /session%s?q=a|b HTTP/1.0\r\nHost: %s\r\nCookie: %s\r\n\r\n"
            .formatted(readable(), service.getAuthority(), cookie());
    try (Socket client = new Socket(service.getHost(), service.getPort())) {
      client.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      assertThat(
              new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                  .lines()
                  .findFirst())
          .hasValueSatisfying(status -> assertThat(status).contains(" 400 "));
    }
  }

  private static String token() {
    return Tokens.of(Personas.named("steering@rivalcorp"));
  }

  private String cookie() {
    String cookie = PageSession.of("steering@mincorp", service.resolve(page()));
    assertThat(cookie).contains("q_session_pages");
    return cookie;
  }

  private RequestSpecification session() {
    return given()
        .redirects()
        .follow(false)
        .header("Cookie", cookie())
        .contentType("application/json");
  }
}
