package org.cocreation.chassis.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import org.cocreation.chassis.test.Tokens;
import org.cocreation.localstack.Personas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every service answers to requests that are wrong before anybody reads what they are about.
 * By its list of activities, or another list that it has.
 */
public abstract class HttpEdges {

  /** Less than the minute that the server would have by default. */
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(50);

  /** A list that anybody with a token may read, by pages. */
  protected abstract String list();

  /** An address that takes a body by POST, and needs no id of something that is there. */
  protected abstract String posted();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "limit=abc|limit|must be a whole number from 1 to 200",
        "limit=|limit|must be a whole number from 1 to 200",
        "limit=0|limit|must be greater than or equal to 1",
        "limit=5&limit=6|limit|must be there once",
        "LIMIT=5|LIMIT|is not a parameter here",
        "colour=red|colour|is not a parameter here",
        "cycle=x|cycle|must be a UUID",
        "cursor=!|cursor|is not one that this list returned",
      })
  void shouldNameTheQueryParameterThatIsWrong(String query, String parameter, String problem) {
    refused(someone().get(list() + "?" + query).then(), 422, "invalid")
        .body("violations[0].field", endsWith(parameter))
        .body("violations[0].message", containsString(problem));
  }

  @ParameterizedTest
  @ValueSource(strings = {"limit=%zz", "%", "limit=%C3%28"})
  void shouldRefuseAQueryThatIsNotEncoded(String query) throws Exception {
    RawHttp.Answer answer = RawHttp.get(list() + "?" + query, token());

    assertThat(answer.status()).isBetween(400, 499);
  }

  @ParameterizedTest
  @ValueSource(strings = {"DELETE", "PUT", "PATCH"})
  void shouldSayWhichMethodsAnAddressTakes(String method) {
    refused(someone().request(method, list()).then(), 405, "method-not-allowed")
        .header("Allow", containsString("GET"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json;q=0",
        "application/json;q=0.0, text/html",
        "application/json;q=0, */*",
        "text/html",
      })
  void shouldSendNothingThatIsNotAccepted(String accept) {
    refused(someone().accept(accept).get(list()).then(), 406, "not-acceptable");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*/*",
        "application/*;q=0.1",
        "text/html;q=0, application/json",
        "*/*;q=0, application/json"
      })
  void shouldSendWhatIsAccepted(String accept) {
    someone().accept(accept).get(list()).then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "br", "deflate", "identity, gzip"})
  void shouldRefuseACompressedBody(String encoding) {
    refused(
            someone().header("Content-Encoding", encoding).body("{}").post(posted()).then(),
            415,
            "unsupported-media-type")
        .header("Accept-Encoding", equalTo("identity"));
  }

  @Test
  void shouldRefuseABodyThatDoesNotSayWhatItIs() throws Exception {
    RawHttp.Answer answer = RawHttp.postWithoutContentType(posted(), "{}", token());

    assertThat(answer.status()).isEqualTo(415);
    assertThat(answer.body()).contains("Content-Type");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded", "x"})
  void shouldRefuseABodyOfAnotherType(String type) {
    refused(
        someone().contentType(type).body("{}").post(posted()).then(),
        415,
        "unsupported-media-type");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{} {}", "{}]", "{} x", "{\"a\": 1, \"a\": 1}", "{", "[]", "\"\"", "17", "\ufeff"})
  void shouldRefuseWhatIsNotOneDocument(String body) {
    refused(someone().body(body).post(posted()).then(), 400, "unreadable-body");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISO-8859-1", "utf-16", "windows-1252", "none", "\"us-ascii\""})
  void shouldRefuseJsonInAnotherCharset(String charset) throws Exception {
    RawHttp.Answer answer =
        RawHttp.post(posted(), "application/json; charset=" + charset, "{}", token());

    assertThat(answer.status()).isEqualTo(415);
    assertThat(answer.body()).contains("JSON is taken in UTF-8 alone");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ";charset=utf-8", "; charset=\"UTF-8\"", ";version=1"})
  void shouldTakeJsonInItsOwnCharset(String parameters) throws Exception {
    RawHttp.Answer answer =
        RawHttp.post(posted(), "application/json" + parameters, "{} {}", token());

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("unreadable-body");
  }

  /** It holds a place no longer than the read timeout. The server hangs up, and hears no more. */
  @Test
  void shouldGiveUpABodyThatDoesNotGoOn() throws Exception {
    String answer = RawHttp.postHalf(posted(), token(), LONGEST_WAIT);

    assertThat(answer).doesNotContain("HTTP/1.1 2").doesNotContain("HTTP/1.1 5");
    someone().get(list()).then().statusCode(200);
  }

  @Test
  void shouldFindNothingAtAPathWithParameters() throws Exception {
    for (String address : List.of("/;x", "/api;x=y/v1/activities", list() + ";x", "/q/health;x")) {
      assertThat(RawHttp.get(address, token()).status()).as(address).isEqualTo(404);
    }
  }

  @Test
  void shouldLetNobodyKeepAnAnswer() {
    kept(someone().get(list()).then().statusCode(200));
    kept(RestAssured.given().get(list()).then().statusCode(401));
    kept(someone().get("/api/v1/nothing").then().statusCode(404));
    kept(someone().body("x".repeat(1_100_000)).post(posted()).then().statusCode(413));
  }

  @Test
  void shouldAskWhoItIsBeforeItSaysWhatIsWrong() {
    RestAssured.given().get(list() + "?colour=red").then().statusCode(401);
  }

  private static void kept(ValidatableResponse answer) {
    answer
        .header("Cache-Control", equalTo("no-store"))
        .header("X-Content-Type-Options", equalTo("nosniff"));
  }

  private static ValidatableResponse refused(
      ValidatableResponse answer, int status, String problem) {
    return answer
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", endsWith(":" + problem));
  }

  private static RequestSpecification someone() {
    return Tokens.as("steering@mincorp")
        .config(
            RestAssured.config()
                .encoderConfig(
                    EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                        .encodeContentTypeAs("x", ContentType.TEXT)))
        .urlEncodingEnabled(false);
  }

  private static String token() {
    return Tokens.of(Personas.named("steering@mincorp"));
  }
}
