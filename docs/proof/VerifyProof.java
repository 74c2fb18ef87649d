import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Recomputes the proof of a decision at the value gate, offline and without any of the engine's
 * code or libraries: the SHA-256 over the RFC 8785 canonical JSON of {@code content} must be {@code
 * contentHash}, and both sides must have approved exactly that hash (R1).
 *
 * <p>{@code java docs/proof/VerifyProof.java proof.json}; any JDK from 17 on. Exit code 0 where the
 * proof holds, 1 where it does not or cannot be read. It proves that the content is the one whose
 * hash was approved; that the named people approved it is the service's word.
 */
public final class VerifyProof {

  private static final TreeSet<String> SIDES = new TreeSet<>(List.of("CUSTOMER", "PROVIDER"));

  private VerifyProof() {}

  public static void main(String[] arguments) {
    System.exit(verify(arguments));
  }

  private static int verify(String[] arguments) {
    if (arguments.length != 1) {
      return refuse("usage: java VerifyProof.java proof.json");
    }
    try {
      return judge(new Json(read(Path.of(arguments[0]))).document());
    } catch (IOException e) {
      return refuse("cannot read " + arguments[0] + ": " + e.getMessage());
    } catch (Json.NoJson e) {
      return refuse(arguments[0] + " is no proof: " + e.getMessage());
    }
  }

  private static int judge(Object document) {
    Map<String, Object> proof = object(document, "the proof");
    Map<String, Object> content = object(proof.get("content"), "content");
    String claimed = text(proof.get("contentHash"), "contentHash");
    String computed = sha256(Canonical.text(content));
    if (!computed.equals(claimed)) {
      return refuse("content has the hash " + computed + ", not " + claimed);
    }
    if (!(proof.get("approvals") instanceof List<?> approvals)) {
      throw new Json.NoJson("approvals is missing");
    }
    TreeSet<String> signed = new TreeSet<>();
    List<String> lines = new ArrayList<>();
    for (Object one : approvals) {
      Map<String, Object> approval = object(one, "an approval");
      String side = text(approval.get("side"), "side");
      String who = text(approval.get("who"), "who");
      if (!computed.equals(approval.get("contentHash"))) {
        return refuse("the approval of the " + side + " is for other content");
      }
      if (!signed.add(side)) {
        return refuse("the " + side + " is named twice");
      }
      lines.add("  %s: %s at %s".formatted(side, who, text(approval.get("at"), "at")));
    }
    if (!signed.equals(SIDES)) {
      return refuse("not approved by both sides, but by " + signed);
    }
    System.out.println("PROOF HOLDS: both sides approved the content with SHA-256 " + computed);
    lines.forEach(System.out::println);
    return 0;
  }

  private static int refuse(String why) {
    System.out.println("PROOF DOES NOT HOLD: " + why);
    return 1;
  }

  private static String read(Path file) throws IOException {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
          .toString();
    } catch (CharacterCodingException e) {
      throw new Json.NoJson("not UTF-8");
    }
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> object(Object value, String what) {
    if (value instanceof Map) {
      return (Map<String, Object>) value;
    }
    throw new Json.NoJson(what + " is no object");
  }

  private static String text(Object value, String what) {
    if (value instanceof String text) {
      return text;
    }
    throw new Json.NoJson(what + " is no text");
  }

  /**
   * RFC 8785: members sorted by their UTF-16 code units (as a TreeMap of String does), no white
   * space, strings and numbers as ECMAScript writes them.
   */
  private static final class Canonical {

    private final StringBuilder out = new StringBuilder();

    static String text(Object value) {
      Canonical canonical = new Canonical();
      canonical.write(value);
      return canonical.out.toString();
    }

    private void write(Object value) {
      if (value instanceof String text) {
        string(text);
      } else if (value instanceof Double number) {
        out.append(number(number));
      } else if (value instanceof List<?> list) {
        list(list);
      } else if (value instanceof Map<?, ?> map) {
        map(map);
      } else {
        // true, false and null.
        out.append(value);
      }
    }

    private void list(List<?> list) {
      out.append('[');
      for (int i = 0; i < list.size(); i++) {
        out.append(i == 0 ? "" : ",");
        write(list.get(i));
      }
      out.append(']');
    }

    private void map(Map<?, ?> map) {
      String separator = "{";
      for (Map.Entry<?, ?> member : map.entrySet()) {
        out.append(separator);
        string((String) member.getKey());
        out.append(':');
        write(member.getValue());
        separator = ",";
      }
      out.append(map.isEmpty() ? "{}" : "}");
    }

    private void string(String text) {
      out.append('"');
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        switch (c) {
          case '"' -> out.append("\\\"");
          case '\\' -> out.append("\\\\");
          case '\b' -> out.append("\\b");
          case '\f' -> out.append("\\f");
          case '\n' -> out.append("\\n");
          case '\r' -> out.append("\\r");
          case '\t' -> out.append("\\t");
          default -> {
            if (c < ' ') {
              out.append("\\u%04x".formatted((int) c));
            } else {
              out.append(c);
            }
          }
        }
      }
      out.append('"');
    }

    /** ECMAScript's Number::toString: the shortest digits, with an exponent only far from 1. (Before
     * JDK 19 not always the shortest for fractions; proofs have whole numbers alone.) */
    static String number(double value) {
      if (value == 0) {
        return "0";
      }
      BigDecimal shortest = new BigDecimal(Double.toString(Math.abs(value))).stripTrailingZeros();
      String digits = shortest.unscaledValue().toString();
      int point = digits.length() - shortest.scale();
      String sign = value < 0 ? "-" : "";
      if (point > 0 && point <= 21) {
        return sign
            + (digits.length() <= point
                ? digits + "0".repeat(point - digits.length())
                : digits.substring(0, point) + "." + digits.substring(point));
      }
      if (point > -6 && point <= 0) {
        return sign + "0." + "0".repeat(-point) + digits;
      }
      int exponent = point - 1;
      return sign
          + digits.charAt(0)
          + (digits.length() == 1 ? "" : "." + digits.substring(1))
          + (exponent < 0 ? "e" : "e+")
          + exponent;
    }
  }

  /** RFC 8259, strictly, and no member twice (RFC 7493), as RFC 8785 wants it. */
  private static final class Json {

    /** What was read is no such JSON. */
    static final class NoJson extends RuntimeException {
      NoJson(String message) {
        super(message);
      }
    }

    private static final int DEEPEST = 200;
    private final String text;
    private int at;
    private int depth;

    Json(String text) {
      this.text = text;
    }

    Object document() {
      Object value = value();
      space();
      if (at < text.length()) {
        throw wrong("something follows the document");
      }
      return value;
    }

    private Object value() {
      space();
      if (++depth > DEEPEST) {
        throw wrong("too deep");
      }
      Object value =
          switch (peek()) {
            case '{' -> map();
            case '[' -> list();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
          };
      depth--;
      return value;
    }

    private Map<String, Object> map() {
      Map<String, Object> members = new TreeMap<>();
      at++;
      space();
      if (peek() == '}') {
        at++;
        return members;
      }
      while (true) {
        space();
        if (peek() != '"') {
          throw wrong("a name is expected");
        }
        String name = string();
        space();
        expect(':');
        Object value = value();
        if (members.containsKey(name)) {
          throw wrong("'" + name + "' is there twice");
        }
        members.put(name, value);
        space();
        if (peek() == '}') {
          at++;
          return members;
        }
        expect(',');
      }
    }

    private List<Object> list() {
      List<Object> items = new ArrayList<>();
      at++;
      space();
      if (peek() == ']') {
        at++;
        return items;
      }
      while (true) {
        items.add(value());
        space();
        if (peek() == ']') {
          at++;
          return items;
        }
        expect(',');
      }
    }

    private String string() {
      StringBuilder string = new StringBuilder();
      at++;
      while (true) {
        char c = next();
        if (c == '"') {
          return wellFormed(string.toString());
        }
        if (c < ' ') {
          throw wrong("a control character in a text");
        }
        string.append(c == '\\' ? escaped() : c);
      }
    }

    private char escaped() {
      char c = next();
      return switch (c) {
        case '"', '\\', '/' -> c;
        case 'b' -> '\b';
        case 'f' -> '\f';
        case 'n' -> '\n';
        case 'r' -> '\r';
        case 't' -> '\t';
        case 'u' -> {
          if (at + 4 > text.length() || !text.substring(at, at + 4).matches("[0-9A-Fa-f]{4}")) {
            throw wrong("four hex digits are expected");
          }
          at += 4;
          yield (char) Integer.parseInt(text.substring(at - 4, at), 16);
        }
        default -> throw wrong("an unknown escape");
      };
    }

    private String wellFormed(String string) {
      if (!StandardCharsets.UTF_8.newEncoder().canEncode(string)) {
        throw wrong("half a character in a text");
      }
      return string;
    }

    private Double number() {
      int from = at;
      while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      String number = text.substring(from, at);
      if (!number.matches("-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][+-]?[0-9]+)?")) {
        throw wrong("a value is expected");
      }
      double value = Double.parseDouble(number);
      if (Double.isInfinite(value)) {
        throw wrong("a number that is too large");
      }
      return value;
    }

    private Object word(String word, Object meaning) {
      if (!text.startsWith(word, at)) {
        throw wrong("a value is expected");
      }
      at += word.length();
      return meaning;
    }

    private void space() {
      while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
    }

    private char peek() {
      if (at >= text.length()) {
        throw wrong("it ends too early");
      }
      return text.charAt(at);
    }

    private char next() {
      char c = peek();
      at++;
      return c;
    }

    private void expect(char c) {
      if (next() != c) {
        throw wrong("'" + c + "' is expected");
      }
    }

    private NoJson wrong(String what) {
      return new NoJson(what + " at character " + at);
    }
  }
}
