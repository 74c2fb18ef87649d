package org.cocreation.chassis.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.process.Team;
import org.cocreation.chassis.test.PageSession;
import org.cocreation.chassis.test.TestStack;
import org.cocreation.chassis.test.Tokens;
import org.cocreation.localstack.Persona;
import org.cocreation.localstack.Personas;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * Every operation of the service's own OpenAPI document, sent by everybody: nobody changes what is
 * not theirs to change, outsiders cannot tell what exists from what does not, and nothing fails. A
 * service says which team changes what where it is not the one that it is made for; everything else
 * follows from who calls.
 */
public abstract class AuthorizationMatrix {

  private static final Logger LOG = Logger.getLogger(AuthorizationMatrix.class);
  private static final Pattern PARAMETER = Pattern.compile("\\{([a-zA-Z]+)}");

  /** What its path begins with is there for all people of the parties, members or not. */
  private static final String PARTIES = "/api/v1/partnerships/{id}";

  private final List<String> complaints = new ArrayList<>();
  private final Map<String, Integer> answers = new TreeMap<>();

  @TestHTTPResource("/")
  URI service;

  /** A kind of caller, and how a request of one is made. */
  private record Caller(String name, String token, String cookie) {

    static Caller with(String name, String token) {
      return new Caller(name, token, null);
    }

    static Caller as(String name, Persona persona) {
      return with(name, Tokens.of(persona));
    }

    RequestSpecification request() {
      RequestSpecification request = RestAssured.given().redirects().follow(false);
      if (token != null) {
        request.auth().oauth2(token);
      }
      return cookie == null ? request : request.header("Cookie", cookie);
    }
  }

  /**
   * What there is of one partnership.
   *
   * @return by the name of a parameter in an address, or for {@code id} by what stands before it
   */
  protected abstract Map<String, List<String>> values();

  /** Which team changes things, unless {@link #changedBy} says otherwise; null where any does. */
  protected abstract Team team();

  /** The other team that an operation is for, by its operationId. */
  protected Map<String, Team> changedBy() {
    return Map.of();
  }

  /** Operations that have an id in their address, which anybody may know of, by operationId. */
  protected Set<String> known() {
    return Set.of();
  }

  /** Operations on what is one side's own as yet, by operationId. */
  protected Set<String> sidesOwn() {
    return Set.of();
  }

  /** Whose the values are: a member on that side. */
  protected Persona member(Side side, Team team) {
    return Personas.named(
        team.name().toLowerCase(java.util.Locale.ROOT)
            + (side == Side.PROVIDER ? "@constructcorp" : "@mincorp"));
  }

  /** The side of which {@link #values} tells what is private. */
  protected Side own() {
    return Side.PROVIDER;
  }

  /** A page that needs a login; null where the service has none. */
  protected String page() {
    return "cycles/00000000-0000-0000-0000-000000000000";
  }

  @Test
  void shouldLetEverybodyDoWhatIsTheirs() throws IOException {
    List<ApiOperation> operations =
        ApiOperation.of(
            new ObjectMapper()
                .readTree(
                    RestAssured.given().accept("application/json").get("/q/openapi").asString()));
    Map<String, List<String>> values = values();
    for (ApiOperation operation : operations) {
      byNobody(operation, values);
      byOutsiders(operation, values);
      byOtherTeams(operation, values);
    }
    for (ApiOperation operation : operations) {
      byItsTeam(operation, values);
    }
    LOG.infof("%d operations: %s", operations.size(), answers);
    assertThat(complaints.stream().limit(40)).isEmpty();
  }

  /** Who is nobody that the service believes in is told so, whatever there is. */
  private void byNobody(ApiOperation operation, Map<String, List<String>> values) {
    Persona somebody = member(own(), Team.STEERING);
    var issuer = TestStack.running().issuer();
    for (Caller caller :
        List.of(
            Caller.with("anonymous", null),
            Caller.with("forged", forged(somebody)),
            new Caller("cookie", null, cookie()))) {
      Response answer = send(operation, caller, address(operation, values));
      if (answer.statusCode() != 401) {
        complain("not refused", operation, caller, answer);
      }
    }
    Caller homeless =
        Caller.with("no organization", issuer.tokenClaiming(somebody, "organization", null));
    Response answer = send(operation, homeless, address(operation, values));
    if (answer.statusCode() < 400 || answer.statusCode() >= 500) {
      complain("not refused", operation, homeless, answer);
    }
    compare(operation, homeless, values);
  }

  private void byOutsiders(ApiOperation operation, Map<String, List<String>> values) {
    Persona somebody = member(own(), Team.STEERING);
    Persona stranger =
        Persona.of("nobody@" + somebody.organization(), "Nobody", somebody.organization());
    List<Caller> outsiders =
        List.of(
            Caller.as("other organization", Personas.named("steering@rivalcorp")),
            Caller.as("other partnership", Personas.named("steering@energycorp")),
            Caller.as("no member", stranger));
    for (Caller caller : outsiders) {
      Response answer = send(operation, caller, address(operation, values));
      boolean ofParty =
          isOfParty(caller)
              && (operation.path().startsWith(PARTIES) || operation.path().contains("{key}"));
      if (!operation.path().contains("{")) {
        requireNoWordOf(values, operation, caller, answer);
      } else if (!known().contains(operation.id())) {
        boolean mayRead =
            ofParty
                && operation.method().equals("GET")
                && (operation.path().equals(PARTIES) || operation.path().contains("{key}"));
        if (answer.statusCode() < 300 && !mayRead) {
          complain("let in", operation, caller, answer);
        }
        if (!ofParty) {
          compare(operation, caller, values);
        }
      }
    }
  }

  private void byOtherTeams(ApiOperation operation, Map<String, List<String>> values) {
    Team team = changedBy().getOrDefault(operation.id(), team());
    for (Side side : Side.values()) {
      boolean hidden = isHidden(operation, side);
      for (Team other : Team.values()) {
        Caller caller = Caller.as(other + " of " + side, member(side, other));
        if (hidden) {
          Response answer = send(operation, caller, address(operation, values));
          if (answer.statusCode() < 300) {
            complain("let in", operation, caller, answer);
          }
          compare(operation, caller, values);
        } else if (team != null && other != team && isChange(operation)) {
          Response answer = send(operation, caller, address(operation, values));
          if (answer.statusCode() < 300) {
            complain("let change", operation, caller, answer);
          }
        }
      }
    }
  }

  /** Things may not be so that it can be done; it is no question of who does it. */
  private void byItsTeam(ApiOperation operation, Map<String, List<String>> values) {
    Team team = changedBy().getOrDefault(operation.id(), team());
    for (Side side : Side.values()) {
      for (Team one : Team.values()) {
        if (!isHidden(operation, side) && (!isChange(operation) || team == null || one == team)) {
          Caller caller = Caller.as(one + " of " + side, member(side, one));
          Response answer = send(operation, caller, address(operation, values));
          if (side != own() && isOfASide(operation) && answer.statusCode() < 300) {
            complain("let change what is the other side's", operation, caller, answer);
          }
          if (answer.statusCode() == 401
              || (answer.statusCode() == 403
                  && answer.asString().contains("urn:cocreation:problem:wrong-team"))) {
            complain("kept from what is theirs", operation, caller, answer);
          }
        }
      }
    }
  }

  /** To the other side it does not exist, at least as yet. */
  private boolean isHidden(ApiOperation operation, Side side) {
    return side != own()
        && (sidesOwn().contains(operation.id())
            || (operation.path().contains("{key}") && !known().contains(operation.id())));
  }

  /** Both sides may know of it, one may change it. */
  private static boolean isOfASide(ApiOperation operation) {
    return isChange(operation)
        && (operation.path().contains("{side}") || operation.path().contains("{person}"));
  }

  private static boolean isChange(ApiOperation operation) {
    return !operation.method().equals("GET") && operation.path().contains("{");
  }

  /** From the answer to what is there nobody may see that it is. */
  private void compare(ApiOperation operation, Caller caller, Map<String, List<String>> values) {
    if (!operation.path().contains("{")) {
      return;
    }
    String there = address(operation, values);
    String nowhere = address(operation, Map.of());
    Response first = send(operation, caller, there);
    Response second = send(operation, caller, nowhere);
    if (first.statusCode() != second.statusCode()
        || !anonymous(first, there).equals(anonymous(second, nowhere))) {
      complain(
          "tells that it is there (elsewhere: %d %s)"
              .formatted(second.statusCode(), second.asString()),
          operation,
          caller,
          first);
    }
  }

  private static String anonymous(Response answer, String address) {
    String text = answer.asString();
    for (String segment : address.split("/", -1)) {
      if (segment.length() > 15) {
        text = text.replace(segment, "ID");
      }
    }
    return text + answer.headers().hasHeaderWithName("ETag");
  }

  private void requireNoWordOf(
      Map<String, List<String>> values, ApiOperation operation, Caller caller, Response answer) {
    String text = answer.asString();
    values.values().stream()
        .flatMap(List::stream)
        .filter(value -> value.length() == 36)
        .filter(text::contains)
        .filter(ignored -> !(operation.path().endsWith("/partnerships") && isOfParty(caller)))
        .findFirst()
        .ifPresent(value -> complain("tells of " + value, operation, caller, answer));
  }

  private static boolean isOfParty(Caller caller) {
    return caller.name().equals("no member");
  }

  /** Of what is there, or of what is nowhere. */
  private static String address(ApiOperation operation, Map<String, List<String>> values) {
    return PARAMETER
        .matcher(operation.path())
        .replaceAll(
            found -> {
              String before = operation.path().substring(0, found.start() - 1);
              String name =
                  found.group(1).equals("id")
                      ? before.substring(before.lastIndexOf('/') + 1)
                      : found.group(1);
              return switch (name) {
                case "side" -> "PROVIDER";
                case "revision" -> "1";
                default ->
                    values.containsKey(name) && !values.get(name).isEmpty()
                        ? values.get(name).getFirst()
                        : name.equals("key") || name.equals("person")
                            ? "nobody-that-anybody-knows"
                            : UUID.randomUUID().toString();
              };
            });
  }

  private Response send(ApiOperation operation, Caller caller, String address) {
    RequestSpecification request = caller.request();
    if (!operation.method().equals("GET")) {
      request.contentType(operation.body() == null ? "application/json" : operation.body().type());
    }
    if (operation.body() != null) {
      request.body(
          operation.body().isJson()
              ? operation.body().example().toString()
              : operation.body().example().asText());
    }
    if (!operation.method().equals("GET")) {
      request.header("If-Match", "*");
    }
    Response answer = request.request(operation.method(), address);
    int ignored = answers.merge(caller.name() + " " + answer.statusCode(), 1, Integer::sum);
    if (answer.statusCode() >= 500) {
      complain("failed", operation, caller, answer);
    }
    return answer;
  }

  private void complain(String what, ApiOperation operation, Caller caller, Response answer) {
    String text = answer.asString();
    complaints.add(
        "%s: %s %s (%s) by %s: %d %s%n"
            .formatted(
                what,
                operation.method(),
                operation.path(),
                operation.id(),
                caller.name(),
                answer.statusCode(),
                text.length() > 300 ? text.substring(0, 300) + "..." : text));
  }

  private String forged;
  private String cookie;

  private String forged(Persona persona) {
    if (forged == null) {
      forged = TestStack.running().issuer().forgedToken(persona);
    }
    return forged;
  }

  private String cookie() {
    if (cookie == null) {
      cookie =
          page() == null
              ? "q_session=made-up; q_session_pages=made-up"
              : PageSession.of("steering@mincorp", service.resolve(page()));
    }
    return cookie;
  }
}
