package org.cocreation.steering.comment;

import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Collectors;
import org.cocreation.chassis.process.Side;
import org.cocreation.steering.CycleFixture;
import org.cocreation.steering.PartnershipFixture;

/** People who say something about the things of a cycle. */
record Talking(CycleFixture cycle) {

  static final String NEED = "NEED/4711";

  static Talking inACycle() {
    return new Talking(CycleFixture.started());
  }

  /** Somebody of a side's team says something that both sides see. */
  Response say(Side side, String team, String about, String text, String... mentions) {
    return say(side, team, about, "PARTNERSHIP", text, mentions);
  }

  /** The same, to the own side alone. */
  Response whisper(Side side, String team, String about, String text, String... mentions) {
    return say(side, team, about, "SIDE", text, mentions);
  }

  private Response say(
      Side side, String team, String about, String visibility, String text, String... mentions) {
    return partnership()
        .of(side)
        .as(team)
        .body(body(about, visibility, text, mentions))
        .post("/api/v1/cycles/{id}/comments", cycle.id());
  }

  static String body(String about, String visibility, String text, String... mentions) {
    String asked =
        List.of(mentions).stream()
            .map(person -> "\"" + person + "\"")
            .collect(Collectors.joining(", "));
    return """
    {"about": {"kind": "%s", "id": "%s", "title": "Trucks queue"}, "visibility": "%s",
     "text": "%s", "mentions": [%s]}"""
        .formatted(
            about.substring(0, about.indexOf('/')),
            about.substring(about.indexOf('/') + 1),
            visibility,
            text,
            asked);
  }

  Response list(Side side, String query) {
    return partnership()
        .of(side)
        .as("operations")
        .get("/api/v1/cycles/{id}/comments" + query, cycle.id());
  }

  Response counts(Side side, String team) {
    return partnership().of(side).as(team).get("/api/v1/cycles/{id}/comments/counts", cycle.id());
  }

  Response get(Side side, String team, String comment) {
    return partnership().of(side).as(team).get("/api/v1/comments/{id}", comment);
  }

  Response change(Side side, String team, String comment, String ifMatch, String text) {
    return partnership()
        .of(side)
        .as(team)
        .header("If-Match", ifMatch)
        .body("{\"text\": \"%s\"}".formatted(text))
        .put("/api/v1/comments/{id}", comment);
  }

  Response remove(Side side, String team, String comment, String ifMatch) {
    return partnership()
        .of(side)
        .as(team)
        .header("If-Match", ifMatch)
        .delete("/api/v1/comments/{id}", comment);
  }

  Response see(Side side, String team, String comment) {
    return partnership().of(side).as(team).post("/api/v1/comments/{id}/seen", comment);
  }

  String person(Side side, String team) {
    return partnership().of(side).person(team);
  }

  PartnershipFixture partnership() {
    return cycle.partnership();
  }
}
