package org.cocreation.chassis.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What is there in a service, found by reading all of its lists: a request that names nothing that
 * is there comes no further than that.
 */
final class Known {

  private static final Pattern ID = Pattern.compile("([a-z-]+)/\\{id}");
  private static final int MOST = 50;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<ApiOperation> operations;
  private final String token;
  private final Map<String, List<String>> values = new HashMap<>();

  Known(List<ApiOperation> operations, BadInputs.Target target) {
    this.operations = operations;
    token = target.token();
    target.values().forEach((name, found) -> values.put(name, new ArrayList<>(found)));
  }

  String token() {
    return token;
  }

  /** Ids by the name of the collection that they are in. */
  Map<String, List<String>> values() {
    return values;
  }

  /** Twice, for what is in the lists of what is found. */
  void look() throws IOException {
    for (int time = 0; time < 2; time++) {
      for (ApiOperation operation : operations) {
        if (operation.method().equals("GET")) {
          look(operation.path());
        }
      }
    }
  }

  private void look(String path) throws IOException {
    var named = ID.matcher(path);
    List<String> ids =
        named.find() ? List.copyOf(values.getOrDefault(named.group(1), List.of())) : List.of("");
    String collection = path.substring(path.lastIndexOf('/') + 1);
    if (collection.startsWith("{") || path.replace("{id}", "").contains("{")) {
      return;
    }
    for (String id : ids.subList(0, Math.min(ids.size(), 3))) {
      Response answer = RestAssured.given().auth().oauth2(token).get(path.replace("{id}", id));
      if (answer.statusCode() == 200 && answer.contentType().contains("json")) {
        JsonNode document = JSON.readTree(answer.asString());
        document.path("items").findValuesAsText("id").forEach(found -> add(collection, found));
        add(collection, document.path("id").asText());
      }
    }
  }

  private void add(String collection, String id) {
    List<String> all = values.computeIfAbsent(collection, name -> new ArrayList<>());
    if (!id.isEmpty() && !all.contains(id) && all.size() < MOST) {
      all.add(id);
    }
  }
}
