package org.cocreation.localstack.demo;

import static org.cocreation.localstack.Service.DEVELOPMENT;
import static org.cocreation.localstack.Service.OPERATIONS;
import static org.cocreation.localstack.Service.STEERING;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.cocreation.localstack.Service;

/** One cycle of two companies, and who of them acts where. */
record CoCreation(Stage stage, Script script, UUID partnership, UUID cycle) {

  /** Addresses of the cycle; the same in every service. */
  String path(String rest) {
    return "/api/v1/cycles/" + cycle + rest;
  }

  /** The person of a service's team on a side. */
  Person person(Service team, String side) {
    return stage.person(team.database() + "@" + script.company(side).key());
  }

  Person steering(String side) {
    return person(STEERING, side);
  }

  Person development(String side) {
    return person(DEVELOPMENT, side);
  }

  Person operations(String side) {
    return person(OPERATIONS, side);
  }

  /** Both sides are responsible; the customer's person concludes for the joint team. */
  void conclude(Service service, String activity, String conclusion) {
    Person concluding = person(service, Script.CUSTOMER);
    var found =
        stage.await(activity + " to open", () -> concluding.openActivity(service, cycle, activity));
    String path = "/api/v1/activities/" + found.path("id").asText();
    Answer ignored =
        stage.eventually(
            "the completion of " + activity,
            () ->
                concluding.tryPost(
                    service,
                    path + "/completion",
                    concluding.get(service, path).etag(),
                    Map.of("conclusion", conclusion, "responsible", responsible(service))));
    stage.step(
        "%2d %s: %s"
            .formatted(found.path("number").asInt(), found.path("title").asText(), conclusion));
  }

  private List<Map<String, String>> responsible(Service service) {
    return Script.SIDES.stream()
        .map(side -> Map.of("side", side, "person", person(service, side).id()))
        .toList();
  }

  /** Adds a feature to the concept. */
  void propose(Person person, Script.Item item, List<UUID> kpis) {
    Map<String, Object> request = new HashMap<>();
    request.put("title", item.title());
    request.put("description", item.description());
    request.put("effortHours", item.effortHours());
    request.put("sourcing", item.sourcing());
    request.put("feasibility", item.feasibility());
    request.put("dataReadiness", item.dataReadiness());
    if (item.dataNote() != null) {
      request.put("dataNote", item.dataNote());
    }
    if (item.kpi() != null) {
      request.put("kpiId", kpis.get(item.kpi()));
      request.put("trace", item.trace());
    }
    Answer ignored =
        stage.eventually(
            "the backlog item " + item.title(),
            () -> person.tryPost(DEVELOPMENT, path("/concept/items"), null, request));
  }

  Map<String, String> money(String amount) {
    return Map.of("amount", amount, "currency", script.currency());
  }

  /** {@code PROVIDER} as people say it. */
  static String words(String side) {
    return side.toLowerCase(Locale.ROOT);
  }
}
