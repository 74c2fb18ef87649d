package org.cocreation.kpi.messaging;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.cocreation.kpi.measurement.Measurement;

/**
 * Reads a measurement's event in one go, token by token, where it is just as the contract has it.
 * About all that is not it says nothing: that is for the general way to judge, which is slower and
 * knows why.
 */
final class UsualMeasurement {

  private static final JsonFactory JSON = new JsonFactory();
  private static final String TYPE = "org.cocreation.kpi.measurement.taken.v1";
  private static final int LONGEST_TEXT = 200;
  private static final int MOST_DIGITS = 18;
  private static final int MOST_DIGITS_AFTER_POINT = 9;
  private static final int UUID_LENGTH = 36;
  private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

  private boolean isVersion1;
  private boolean hasId;
  private boolean hasSource;
  private boolean isTaken;
  private Instant time;

  private UUID kpiId;
  private String source;
  private String measurementId;
  private BigDecimal value;
  private Instant observedAt;
  private boolean synthetic;

  private UsualMeasurement() {}

  /** Null where it is not as usual. */
  static Measurement read(byte[] bytes) {
    if (bytes == null) {
      return null;
    }
    try (JsonParser json = JSON.createParser(bytes)) {
      return new UsualMeasurement().read(json);
    } catch (IOException | DateTimeException | IllegalArgumentException e) {
      return null;
    }
  }

  private Measurement read(JsonParser json) throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      return null;
    }
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      JsonToken token = json.nextToken();
      boolean isUsual =
          name.equals("data")
              ? token == JsonToken.START_OBJECT && readData(json)
              : token == JsonToken.VALUE_STRING && readAttribute(name, json.getText());
      if (!isUsual) {
        return null;
      }
    }
    if (json.currentToken() != JsonToken.END_OBJECT || json.nextToken() != null || !isWhole()) {
      return null;
    }
    Measurement measurement =
        new Measurement(kpiId, source, measurementId, value, observedAt, synthetic);
    return measurement.isAfter(time) ? null : measurement;
  }

  private boolean isWhole() {
    return isVersion1
        && hasId
        && hasSource
        && isTaken
        && time != null
        && kpiId != null
        && source != null
        && measurementId != null
        && value != null
        && observedAt != null;
  }

  private boolean readAttribute(String name, String text) {
    switch (name) {
      case "specversion" -> isVersion1 = text.equals("1.0");
      case "id" -> hasId = isPlain(text);
      case "source" -> hasSource = isPlain(text) && text.indexOf(' ') < 0 && isPath(text);
      case "type" -> isTaken = text.equals(TYPE);
      case "time" -> time = Instant.parse(text);
      case "subject" -> {
        return isPlain(text);
      }
      case "datacontenttype" -> {
        return text.equals("application/json");
      }
      case "partnershipid", "cycleid" -> {
        return uuid(text) != null;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean readData(JsonParser json) throws IOException {
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      JsonToken token = json.nextToken();
      boolean isText = token == JsonToken.VALUE_STRING;
      boolean isUsual =
          switch (name) {
            case "kpiId" -> isText && (kpiId = uuid(json.getText())) != null;
            case "source" -> isText && (source = plain(json.getText())) != null;
            case "measurementId" -> isText && (measurementId = plain(json.getText())) != null;
            case "observedAt" -> isText && (observedAt = usualTime(json.getText())) != null;
            case "value" ->
                (isText || token.isNumeric()) && (value = decimal(json.getText())) != null;
            case "synthetic" -> {
              synthetic = token == JsonToken.VALUE_TRUE;
              yield token.isBoolean();
            }
            default -> {
              var ignored = json.skipChildren();
              yield true;
            }
          };
      if (!isUsual) {
        return false;
      }
    }
    return json.currentToken() == JsonToken.END_OBJECT;
  }

  /** Of this era, and with four digits for the year. */
  private static Instant usualTime(String text) {
    Instant time = Instant.parse(text);
    return time.isBefore(EARLIEST) || time.isAfter(LATEST) ? null : time;
  }

  private static UUID uuid(String text) {
    return text.length() == UUID_LENGTH ? UUID.fromString(text) : null;
  }

  private static boolean isPath(String text) {
    return text.chars()
        .allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '/' || c == '-');
  }

  private static String plain(String text) {
    return isPlain(text) ? text : null;
  }

  /** Printable ASCII that begins with no blank: far within of what is taken. */
  private static boolean isPlain(String text) {
    if (text.isEmpty() || text.length() > LONGEST_TEXT || text.charAt(0) == ' ') {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  /** Digits, with or without a sign and a point; no exponent. */
  private static BigDecimal decimal(String text) {
    int from = text.startsWith("-") ? 1 : 0;
    int point = text.indexOf('.');
    int whole = (point < 0 ? text.length() : point) - from;
    int part = point < 0 ? 0 : text.length() - point - 1;
    if (whole < 1
        || whole > MOST_DIGITS
        || part > MOST_DIGITS_AFTER_POINT
        || part == 0 != point < 0) {
      return null;
    }
    for (int i = from; i < text.length(); i++) {
      if (i != point && (text.charAt(i) < '0' || text.charAt(i) > '9')) {
        return null;
      }
    }
    return new BigDecimal(text);
  }
}
