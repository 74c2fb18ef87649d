package org.cocreation.chassis.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Makes values by the schemas of an API's document: such as they ask for, and such as break one of
 * their rules by as little as can be. What a rule allows at most, and at least, comes often.
 */
final class SchemaValues {

  private static final int DEEPEST = 8;
  private static final int MANY = 1_100;
  private static final JsonNodeFactory NODES = new ObjectMapper().getNodeFactory();

  private static final List<String> TEXTS =
      List.of("Haul", "I wait at the crusher.", "Öl & Kohle", "電車", "a\u0308", "EUR", "=1+1", "🚛");

  private static final List<String> DECIMALS =
      List.of("0", "1", "0.5", "12.50", "1000.00", "99999999999999.99", "-1", "0.001", "1e3", "7");

  private final JsonNode api;
  private final RandomGenerator random;
  private final Map<String, List<String>> known;

  /** How many more values are made before one that is wrong. */
  private int untilWrong;

  /**
   * @param known ids of what is there, by the name of its collection
   */
  SchemaValues(JsonNode api, RandomGenerator random, Map<String, List<String>> known) {
    this.api = api;
    this.random = random;
    this.known = known;
  }

  /** As the schema asks for. */
  JsonNode right(JsonNode schema, String name) {
    untilWrong = Integer.MAX_VALUE;
    return value(schema, name, 0);
  }

  /** As the schema asks for, but at one place; at none where the document ends before it. */
  JsonNode wrong(JsonNode schema, String name) {
    untilWrong = random.nextInt(1 + random.nextInt(20));
    return value(schema, name, 0);
  }

  /** As it stands in an address. */
  String word(JsonNode schema, String name, boolean isRight) {
    JsonNode value = isRight ? right(schema, name) : wrong(schema, name);
    return URLEncoder.encode(
        value instanceof TextNode text ? text.textValue() : value.toString(),
        StandardCharsets.UTF_8);
  }

  private JsonNode value(JsonNode reference, String name, int depth) {
    JsonNode schema = ApiOperation.resolved(api, reference);
    boolean isWrong = untilWrong-- == 0;
    if (schema.has("enum")) {
      return isWrong
          ? wrongWord(schema)
          : schema.path("enum").get(below(schema.path("enum").size()));
    }
    return switch (type(schema)) {
      case "object" -> object(schema, depth, isWrong);
      case "array" -> array(schema, name, depth, isWrong);
      case "integer", "number" -> number(schema, isWrong);
      case "boolean" -> isWrong ? anything() : NODES.booleanNode(random.nextBoolean());
      default -> text(schema, name, isWrong);
    };
  }

  private static String type(JsonNode schema) {
    JsonNode type = schema.path("type");
    String first = type.isArray() ? type.path(0).asText() : type.asText();
    return first.isEmpty() && schema.has("properties") ? "object" : first;
  }

  private JsonNode object(JsonNode schema, int depth, boolean isWrong) {
    ObjectNode object = NODES.objectNode();
    List<String> required = new ArrayList<>();
    schema.path("required").forEach(name -> required.add(name.asText()));
    if (depth < DEEPEST) {
      schema
          .path("properties")
          .properties()
          .forEach(
              property -> {
                if (required.contains(property.getKey()) || random.nextInt(10) < 7) {
                  object.set(
                      property.getKey(), value(property.getValue(), property.getKey(), depth + 1));
                }
              });
    }
    if (!isWrong) {
      return object;
    }
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    switch (below(names.isEmpty() ? 2 : 5)) {
      case 0 -> {
        return anything();
      }
      case 1 ->
          object.set(
              oneOf(List.of("colour", "id", "version", "", "Name", "__proto__")), anything());
      case 2 -> object.remove(required.isEmpty() ? oneOf(names) : oneOf(required));
      case 3 -> object.putNull(required.isEmpty() ? oneOf(names) : oneOf(required));
      default -> object.set(oneOf(names), anything());
    }
    return object;
  }

  private JsonNode array(JsonNode schema, String name, int depth, boolean isWrong) {
    int least = schema.path("minItems").asInt(0);
    int most = schema.path("maxItems").asInt(MANY);
    int size =
        isWrong
            ? oneOf(List.of(Math.max(0, least - 1), Math.min(most + 1, MANY)))
            : Math.min(most, least + below(4));
    ArrayNode array = NODES.arrayNode();
    for (int item = 0; item < size; item++) {
      // What is many is the same: the body has a limit of its own.
      array.add(item > 20 ? array.get(item % 20) : value(schema.path("items"), name, depth + 1));
    }
    return isWrong && below(4) == 0 ? anything() : array;
  }

  private JsonNode number(JsonNode schema, boolean isWrong) {
    long least = schema.path("minimum").asLong(0);
    long most = schema.path("maximum").asLong(least + 1_000);
    if (!isWrong) {
      long any = random.nextLong(least, most + 1);
      return NODES.numberNode(below(4) == 0 ? (random.nextBoolean() ? least : most) : any);
    }
    return oneOf(
        List.of(
            NODES.numberNode(least - 1),
            NODES.numberNode(most + 1),
            NODES.numberNode(Long.MAX_VALUE),
            NODES.numberNode(Integer.MIN_VALUE),
            NODES.numberNode(random.nextDouble() * most),
            NODES.textNode(Long.toString(least)),
            anything()));
  }

  private JsonNode text(JsonNode schema, String name, boolean isWrong) {
    int least = schema.path("minLength").asInt(0);
    int most = schema.path("maxLength").asInt(200);
    if (isWrong) {
      return switch (below(6)) {
        case 0 -> anything();
        case 1 -> NODES.textNode("x".repeat(most + 1));
        case 2 -> NODES.textNode("🚛".repeat(most / 2 + 1));
        case 3 -> NODES.textNode("x".repeat(Math.max(0, least - 1)));
        case 4 -> NODES.textNode(characters(1 + below(Math.min(most, 40))));
        default -> NODES.textNode(oneOf(TEXTS));
      };
    }
    return NODES.textNode(
        switch (schema.path("format").asText()) {
          case "uuid" -> id(name);
          case "date-time" -> now().plus(below(4_000) - 2_000, ChronoUnit.HOURS).toString();
          case "date" -> now().plus(below(900) - 300, ChronoUnit.DAYS).toString().substring(0, 10);
          default -> schema.has("pattern") ? patterned(schema) : words(least, most);
        });
  }

  private String patterned(JsonNode schema) {
    JsonNode example = schema.has("example") ? schema.path("example") : schema.at("/examples/0");
    return example.isMissingNode() || below(3) == 0 ? oneOf(DECIMALS) : example.asText();
  }

  private String words(int least, int most) {
    if (below(12) == 0) {
      return "x".repeat(most);
    }
    String text = oneOf(TEXTS) + " " + below(1_000);
    return text.length() > most
        ? "x".repeat(Math.max(1, most))
        : text + "x".repeat(Math.max(0, least - text.length()));
  }

  /** Of what is there and called alike, mostly. */
  private String id(String name) {
    String stem = name.replaceFirst("Ids?$", "");
    List<String> alike =
        known.entrySet().stream()
            .filter(entry -> !stem.isEmpty() && entry.getKey().contains(stem))
            .flatMap(entry -> entry.getValue().stream())
            .toList();
    List<String> all = known.values().stream().flatMap(List::stream).toList();
    return switch (below(10)) {
      case 0 -> strange();
      case 1 -> all.isEmpty() ? "x" : oneOf(all);
      default -> alike.isEmpty() ? strange() : oneOf(alike);
    };
  }

  private String strange() {
    return new UUID(random.nextLong(), random.nextLong()).toString();
  }

  private JsonNode wrongWord(JsonNode schema) {
    String word = schema.path("enum").path(0).asText();
    return oneOf(
        List.of(
            NODES.textNode(word.toLowerCase(Locale.ROOT)),
            NODES.textNode(word + " "),
            NODES.textNode(word + "\u200b"),
            NODES.textNode(""),
            NODES.numberNode(0),
            anything()));
  }

  /** Of another type, whatever is asked for. */
  private JsonNode anything() {
    return oneOf(
        List.of(
            NODES.nullNode(),
            NODES.booleanNode(true),
            NODES.numberNode(random.nextInt()),
            NODES.numberNode(random.nextDouble() * 1e300),
            NODES.textNode(characters(1 + below(10))),
            NODES.textNode(oneOf(DECIMALS)),
            NODES.arrayNode(),
            NODES.arrayNode().add(NODES.nullNode()),
            NODES.objectNode(),
            NODES.objectNode().put("amount", oneOf(DECIMALS)).put("currency", "EUR")));
  }

  /** Any that there are, and some that there are not. */
  private String characters(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.appendCodePoint(
          switch (below(5)) {
            case 0 -> below(0x20);
            case 1 -> 0x2000 + below(0x70);
            case 2 -> 0xFFF0 + below(0x10);
            case 3 -> 0x10000 + below(0x100000);
            default -> 0x20 + below(0xD7E0);
          });
    }
    return text.toString();
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS);
  }

  private int below(int bound) {
    return random.nextInt(bound);
  }

  private <T> T oneOf(List<? extends T> list) {
    return list.get(below(list.size()));
  }
}
