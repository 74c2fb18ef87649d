package org.cocreation.chassis.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.process.Team;
import org.cocreation.chassis.test.PageSession;
import org.cocreation.chassis.test.TestStack;
import org.cocreation.localstack.Persona;
import org.cocreation.localstack.Personas;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * Every operation of the service's own OpenAPI document, sent by everybody to what is really there:
 * nobody changes what is not theirs to change, outsiders cannot tell what exists from what does
 * not, and nothing fails. A service says which team changes what where it is not the one that it is
 * made for; everything else follows from who calls.
 */
public abstract class AuthorizationMatrix {

  private static final Logger LOG = Logger.getLogger(AuthorizationMatrix.class);

  /** What its path begins with is there for all people of the parties, members or not. */
  private static final String PARTIES = "/api/v1/partnerships/{id}";

  private Trial trial;

  @TestHTTPResource("/")
  URI service;

  /**
   * What there is of one partnership: something for each parameter of each address, so that a
   * refusal is for who asks, and not for want of what is asked for.
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
        team.name().toLowerCase(Locale.ROOT)
            + (side == Side.PROVIDER ? "@constructcorp" : "@mincorp"));
  }

  /** The side of which {@link #values} tells what is private. */
  protected Side own() {
    return Side.PROVIDER;
  }

  /** A page that needs a login. */
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
    trial = new Trial(new Addresses(values()));
    List<Caller> nobodies = nobodies();
    Caller homeless = homeless();
    for (ApiOperation operation : operations) {
      byNobody(operation, nobodies, homeless);
      byOutsiders(operation);
      byItsReaders(operation);
      byOtherTeams(operation);
    }
    for (ApiOperation operation : operations) {
      byItsTeam(operation);
    }
    LOG.infof("%d operations: %s", operations.size(), trial.answers());
    assertThat(trial.complaints().stream().limit(40)).isEmpty();
  }

  private List<Caller> nobodies() {
    String cookie = PageSession.of("steering@mincorp", service.resolve(page()));
    assertThat(cookie).as("a genuine session").contains("q_session");
    return List.of(
        Caller.with("anonymous", null),
        Caller.with(
            "forged", TestStack.running().issuer().forgedToken(member(own(), Team.STEERING))),
        new Caller("cookie", null, cookie));
  }

  /** Somebody whose token names no organization. */
  private Caller homeless() {
    return Caller.with(
        "no organization",
        TestStack.running()
            .issuer()
            .tokenClaiming(member(own(), Team.STEERING), "organization", null));
  }

  /** Who is nobody that the service believes in is told so, whatever there is. */
  private void byNobody(ApiOperation operation, List<Caller> nobodies, Caller homeless) {
    for (Caller caller : nobodies) {
      Answer answer = trial.send(operation, caller);
      if (answer.status() != 401) {
        trial.complain("not refused", operation, caller, answer);
      }
    }
    Answer answer = trial.send(operation, homeless);
    if (answer.status() < 400 || answer.status() >= 500) {
      trial.complain("not refused", operation, homeless, answer);
    }
    trial.compare(operation, homeless, answer);
  }

  private void byOutsiders(ApiOperation operation) {
    Persona somebody = member(own(), Team.STEERING);
    Persona stranger =
        Persona.of("nobody@" + somebody.organization(), "Nobody", somebody.organization());
    byOutsider(
        operation, Caller.as("other organization", Personas.named("steering@rivalcorp")), false);
    byOutsider(
        operation, Caller.as("other partnership", Personas.named("steering@energycorp")), false);
    byOutsider(operation, Caller.as("no member", stranger), true);
  }

  /**
   * @param ofParty whether the person's organization takes part
   */
  private void byOutsider(ApiOperation operation, Caller caller, boolean ofParty) {
    boolean ofOrganization = operation.path().contains("{key}");
    if (!operation.path().contains("{")) {
      Answer answer = trial.send(operation, caller);
      if (!(ofParty && operation.path().endsWith("/partnerships"))) {
        trial.requireNoWord(operation, caller, answer);
      }
      if (operation.isRead()) {
        trial.compare(operation, caller, answer);
      }
    } else if (!known().contains(operation.id())) {
      boolean isTheirs = ofParty && (operation.path().startsWith(PARTIES) || ofOrganization);
      boolean mayRead =
          isTheirs && operation.isRead() && (operation.path().equals(PARTIES) || ofOrganization);
      Answer answer = trial.send(operation, caller);
      if (answer.status() < 300 && !mayRead) {
        trial.complain("let in", operation, caller, answer);
      }
      if (!isTheirs) {
        trial.compare(operation, caller, answer);
      }
    }
  }

  /** What is not there for those whose it is would keep nobody out. */
  private void byItsReaders(ApiOperation operation) {
    if (hasReaders(operation)) {
      for (Team team : Team.values()) {
        Caller caller = Caller.as(team + " of " + own(), member(own(), team));
        Answer answer = trial.send(operation, caller);
        if (answer.status() != 200) {
          trial.complain("kept from reading", operation, caller, answer);
        }
      }
    }
  }

  private static boolean hasReaders(ApiOperation operation) {
    return operation.isRead() && operation.path().contains("{");
  }

  private void byOtherTeams(ApiOperation operation) {
    Team team = changer(operation);
    for (Side side : Side.values()) {
      boolean hidden = isHidden(operation, side);
      for (Team other : Team.values()) {
        Caller caller = Caller.as(other + " of " + side, member(side, other));
        if (hidden) {
          Answer answer = trial.send(operation, caller);
          if (answer.status() < 300) {
            trial.complain("let in", operation, caller, answer);
          }
          trial.compare(operation, caller, answer);
        } else if (team != null && other != team && isChange(operation)) {
          requireForbidden(operation, caller);
        }
      }
    }
  }

  /** For who they are, before anybody looks at what they want. */
  private void requireForbidden(ApiOperation operation, Caller caller) {
    Answer answer = trial.send(operation, caller);
    if (answer.status() != 403) {
      trial.complain("not refused for who it is", operation, caller, answer);
    }
  }

  /** Things may not be so that it can be done; it is no question of who does it. */
  private void byItsTeam(ApiOperation operation) {
    Team team = changer(operation);
    for (Side side : Side.values()) {
      if (side == own() && hasReaders(operation)) {
        continue;
      }
      for (Team one : Team.values()) {
        if (!isHidden(operation, side) && (!isChange(operation) || team == null || one == team)) {
          Caller caller = Caller.as(one + " of " + side, member(side, one));
          Answer answer = trial.send(operation, caller);
          if (side != own() && isOfASide(operation) && answer.status() < 300) {
            trial.complain("let change what is the other side's", operation, caller, answer);
          }
          if (answer.status() == 401
              || (answer.status() == 403
                  && answer.text().contains("urn:cocreation:problem:wrong-team"))) {
            trial.complain("kept from what is theirs", operation, caller, answer);
          }
        }
      }
    }
  }

  private Team changer(ApiOperation operation) {
    return changedBy().getOrDefault(operation.id(), team());
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
    return !operation.isRead() && operation.path().contains("{");
  }
}
