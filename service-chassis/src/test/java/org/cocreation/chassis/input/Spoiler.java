package org.cocreation.chassis.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.POJONode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Makes of what is right something that is wrong, or strange, in any of many ways. */
final class Spoiler {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** As they stand in a JSON document. */
  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "0",
          "-1",
          "1.5",
          "1e400",
          "-1e400",
          "1E2147483647",
          "1e-2147483647",
          "2147483648",
          "9223372036854775808",
          "-0.0",
          "123456789012345678901234567890",
          "[]",
          "{}",
          "[[]]",
          "[null]",
          "{\"a\":{}}",
          "\"\"",
          "\" \"",
          "\"\\u00a0\"",
          "\"\\u200b\"",
          "\"\\u0000\"",
          "\"a\\u0000b\"",
          "\"\\ud800\"",
          "\"\\udc00a\"",
          "\"\\u202egnp.exe\"",
          "\"a\\nb\"",
          "\"a\\u0007b\"",
          "\"o\\u0308\"",
          "\"\\ufeff\"",
          "\"1E2147483647\"",
          "\"1e400000000\"",
          "\"0.0000001\"",
          "\"-5\"",
          "\"NaN\"",
          "\"DEM\"",
          "\"XXX\"",
          "\"eur\"",
          "\"EUR\"",
          "\"-5000-01-01T00:00:00Z\"",
          "\"+999999999-12-31\"",
          "\"9999-12-31\"",
          "\"2026-02-30\"",
          "\"2026-06-30T22:00:00Z\"",
          "\"true\"",
          "\"PROVIDER\"",
          "\"provider\"",
          "\"x\"",
          "\"00000000-0000-0000-0000-000000000000\"",
          "\"1-1-1-1-1\"",
          "\"=1+1\"",
          "\"'; drop table goal; --\"",
          "\"%00\"",
          "\"../../etc\"",
          "\"\\uD83D\\uDE9B\"",
          "\"<script>\"",
          "\"{{7*7}}\"",
          "\"\\u0130\\u0131\"");

  private static final List<String> WORDS =
      List.of(
          "",
          "x",
          "0",
          "-1",
          "1",
          "abc",
          "true",
          "TRUE",
          "1e9",
          "99999999999",
          "%00",
          "%20",
          "%C2%A0",
          "%E2%80%8B",
          "%E2%80%AE",
          "%FF",
          "a%00b",
          "..",
          "*",
          "OPEN",
          "open",
          "DEM",
          "EUR",
          "00000000-0000-0000-0000-000000000000",
          "1-1-1-1-1",
          "%27%3B--",
          "AA",
          "bm9uZQ",
          "%F0%9F%9A%9B",
          "+",
          "x".repeat(1_500));

  private final RandomGenerator random;

  Spoiler(RandomGenerator random) {
    this.random = random;
  }

  <T> T oneOf(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  boolean happens(int percent) {
    return random.nextInt(100) < percent;
  }

  /** As it stands in an address. */
  String word() {
    return oneOf(WORDS);
  }

  /** Of nothing that is there. */
  String id() {
    return new UUID(random.nextLong(), random.nextLong()).toString();
  }

  /** Of text that is no JSON, such as a table. */
  byte[] text(String example) {
    StringBuilder text = new StringBuilder(example);
    for (int times = random.nextInt(4); times >= 0; times--) {
      String strange =
          oneOf(
              List.of(
                  "\"",
                  "\"\"",
                  ";",
                  ",",
                  "\n",
                  "\r",
                  "\t",
                  "\0",
                  "\u202e",
                  "\u200b",
                  "\ufeff",
                  "\u00a0",
                  "=1",
                  ";;;;",
                  "\n\n",
                  "x".repeat(3_000)));
      text.insert(random.nextInt(text.length() + 1), strange);
    }
    return bytes(happens(10) ? text.substring(random.nextInt(text.length())) : text.toString());
  }

  /** One to three changes; now and then none. */
  byte[] json(JsonNode example) {
    JsonNode spoilt = example.deepCopy();
    for (int times = random.nextInt(4); times > 0; times--) {
      spoilt = changed(spoilt);
    }
    return bytes(spoiltText(write(spoilt)));
  }

  /** As it is, but now and then its text is broken. */
  byte[] written(JsonNode document) {
    return bytes(happens(10) ? spoiltText(write(document)) : write(document));
  }

  private JsonNode changed(JsonNode document) {
    List<JsonNode> containers = new ArrayList<>();
    collect(document, containers);
    if (containers.isEmpty() || happens(3)) {
      return value();
    }
    JsonNode container = oneOf(containers);
    if (container instanceof ObjectNode object) {
      change(object);
    } else if (container instanceof ArrayNode array) {
      change(array);
    }
    return document;
  }

  private static void collect(JsonNode node, List<JsonNode> containers) {
    if (node.isContainerNode() && !node.isEmpty()) {
      containers.add(node);
      node.forEach(child -> collect(child, containers));
    }
  }

  private void change(ObjectNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    String name = oneOf(names);
    switch (random.nextInt(8)) {
      case 0 -> object.remove(name);
      case 1 -> object.set(oneOf(List.of("colour", "id", "version", "")), value());
      case 2 -> object.put(name, "x".repeat(oneOf(List.of(201, 501, 2_001, 4_001, 70_000))));
      case 3 -> object.set(name, JSON.createArrayNode().add(object.get(name)));
      default -> object.set(name, value());
    }
  }

  private void change(ArrayNode array) {
    int at = random.nextInt(array.size());
    switch (random.nextInt(5)) {
      case 0 -> array.remove(at);
      case 1 -> array.add(array.get(at).deepCopy());
      case 2 -> {
        JsonNode repeated = array.get(at);
        for (int times = oneOf(List.of(3, 30, 1_100)); times > 0; times--) {
          array.add(repeated.deepCopy());
        }
      }
      default -> array.set(at, value());
    }
  }

  private JsonNode value() {
    return new POJONode(new RawValue(oneOf(VALUES)));
  }

  private String spoiltText(String text) {
    return switch (random.nextInt(40)) {
      case 0 -> text.substring(0, random.nextInt(text.length() + 1));
      case 1 -> text + oneOf(List.of(" {}", "]", "x", ",", "\0", "null"));
      case 2 -> text.replaceFirst("\"([a-z]+)\":", "\"$1\":1,\"$1\":");
      case 3 -> "[".repeat(oneOf(List.of(2, 900, 5_000))) + text;
      case 4 -> oneOf(List.of("", " ", "null", "\ufeff" + text, "\"\"", "NaN", "'a'", "<a/>"));
      default -> text;
    };
  }

  private byte[] bytes(String text) {
    byte[] bytes = text.getBytes(happens(2) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    if (bytes.length > 0 && happens(3)) {
      bytes[random.nextInt(bytes.length)] = (byte) (0x80 + random.nextInt(0x80));
    }
    return bytes;
  }

  private static String write(JsonNode document) {
    try {
      return JSON.writeValueAsString(document);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Writing to memory does no input or output", e);
    }
  }
}
