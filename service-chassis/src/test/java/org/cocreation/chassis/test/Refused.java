package org.cocreation.chassis.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** A request that is refused, as people of several languages send it. */
public final class Refused {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Supplier<RequestSpecification> person;
  private final Function<RequestSpecification, Response> request;
  private final int status;

  private Refused(
      int status,
      Supplier<RequestSpecification> person,
      Function<RequestSpecification, Response> request) {
    this.status = status;
    this.person = person;
    this.request = request;
  }

  /** For this reason, the last part of the problem's type; the answer, to say more of it. */
  public static ValidatableResponse refused(int status, String why, Response answer) {
    return answer.then().statusCode(status).body("type", endsWith(":" + why));
  }

  /**
   * @param person who sends it, each time anew
   */
  public static Refused with(
      int status,
      Supplier<RequestSpecification> person,
      Function<RequestSpecification, Response> request) {
    return new Refused(status, person, request);
  }

  /** So it is for those who ask for no language, and for those who ask for one that is not ours. */
  public Refused inEnglish(String detail, String... messages) {
    require(request.apply(person.get()), "en", detail, messages);
    return in("fi, pt;q=0.5", "en", detail, messages);
  }

  public Refused inGerman(String detail, String... messages) {
    return in("de-AT, en;q=0.5", "de", detail, messages);
  }

  public Refused inSwedish(String detail, String... messages) {
    return in("sv", "sv", detail, messages);
  }

  private Refused in(String accepted, String language, String detail, String... messages) {
    Response response = ask(accepted);
    require(response, language, detail, messages);
    Response english = request.apply(person.get());
    assertThat(withoutSentences(response))
        .as("What programs read of it")
        .isEqualTo(withoutSentences(english));
    assertThat(problem(response).path("title").equals(problem(english).path("title")))
        .as("Its title is English")
        .isEqualTo(language.equals("en"));
    return this;
  }

  private Response ask(String accepted) {
    return request.apply(person.get().header("Accept-Language", accepted));
  }

  private void require(Response response, String language, String detail, String... messages) {
    JsonNode problem = problem(response);
    assertThat(response.statusCode()).as(problem.toString()).isEqualTo(status);
    assertThat(problem.path("detail").asText()).isEqualTo(detail);
    assertThat(problem.path("violations").findValuesAsText("message")).isEqualTo(List.of(messages));
    assertThat(response.header("Content-Language")).isEqualTo(language);
    assertThat(response.header("Vary")).containsIgnoringCase("Accept-Language");
  }

  private static JsonNode withoutSentences(Response response) {
    ObjectNode problem = problem(response);
    problem.path("violations").forEach(one -> ((ObjectNode) one).remove("message"));
    return problem.remove(List.of("title", "detail"));
  }

  private static ObjectNode problem(Response response) {
    try {
      return (ObjectNode) JSON.readTree(response.asByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
