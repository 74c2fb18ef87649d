import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.EllipticCurve;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Checks the proof of a decision, offline and without any of the engine's code or libraries. The
 * SHA-256 over the RFC 8785 canonical JSON of {@code content} must be {@code contentHash}, and at
 * the value gate two people must have approved exactly that hash, one for each side (R1). With the
 * service's public keys it also checks the seal, a JWS (RFC 7515, ES256) of the service over hash
 * and approvals, and the chain of seals back to the partnership's first.
 *
 * <p>{@code java VerifyProof.java proof.json --key jwks.json}; any JDK from 17 on. Exit code 0
 * where the proof holds, 1 where it does not or cannot be understood, 2 where the content matches
 * its hash and nobody can tell who said so: no key was given, or there is no seal; 3 where nothing
 * was checked: a file cannot be read, or the keys cannot be used.
 */
public final class VerifyProof {

  private static final TreeSet<String> SIDES = new TreeSet<>(List.of("CUSTOMER", "PROVIDER"));
  private static final TreeSet<String> COVERED =
      new TreeSet<>(List.of("content", "contentHash", "approvals", "seal", "chain"));
  private static final int HOLDS = 0;
  private static final int DOES_NOT_HOLD = 1;
  private static final int CANNOT_TELL = 2;
  private static final int NOT_CHECKED = 3;

  private VerifyProof() {}

  public static void main(String[] arguments) {
    System.exit(verify(arguments));
  }

  private static int verify(String[] arguments) {
    boolean withKey = arguments.length == 3 && arguments[1].equals("--key");
    if (arguments.length != 1 && !withKey) {
      return notChecked("usage: java VerifyProof.java proof.json [--key jwks.json]");
    }
    String file = arguments[0];
    try {
      Map<String, Object> proof = object(new Json(read(Path.of(file))).document(), "the proof");
      return judge(proof, withKey ? Keys.in(Path.of(arguments[2])) : null);
    } catch (IOException e) {
      return notChecked("cannot read " + e.getMessage());
    } catch (NoKeys e) {
      return notChecked(arguments[2] + " has no keys that can be used: " + e.getMessage());
    } catch (Json.NoJson e) {
      return refuse(file + " cannot be understood: " + e.getMessage());
    } catch (Forged e) {
      return refuse(e.getMessage());
    }
  }

  /** Nothing can be checked with these keys; that is no fault of a proof. */
  private static final class NoKeys extends RuntimeException {
    NoKeys(Json.NoJson why) {
      super(why.getMessage(), why);
    }
  }

  /** What is there was not made by the service. */
  private static final class Forged extends RuntimeException {
    Forged(String message) {
      super(message);
    }
  }

  private static int judge(Map<String, Object> proof, Keys keys) {
    Map<String, Object> content = object(proof.get("content"), "content");
    String claimed = text(proof.get("contentHash"), "contentHash");
    String computed = sha256(Canonical.text(content));
    if (!computed.equals(claimed)) {
      return refuse("content has the hash " + computed + ", not " + claimed);
    }
    List<String> lines = new ArrayList<>();
    TreeSet<String> signed = approvals(list(proof.get("approvals"), "approvals"), computed, lines);
    if (proof.get("seal") == null || keys == null) {
      requireBothSides(signed);
      return cannotTell(proof, computed, lines);
    }
    Seal seal = Seal.of(text(proof.get("seal"), "seal"), keys);
    if (!computed.equals(seal.text("contentHash"))) {
      throw new Forged(
          "FORGED: the seal is of the content with SHA-256 " + seal.text("contentHash"));
    }
    if (!Canonical.text(proof.get("approvals")).equals(Canonical.text(seal.of("approvals")))) {
      throw new Forged("FORGED: the seal is of other approvals");
    }
    if (seal.isOfTheGate()) {
      requireBothSides(signed);
    }
    requireChain(list(proof.get("chain"), "chain"), seal, keys);
    String decision = seal.line();
    System.out.println(
        "PROOF HOLDS: the content is unchanged, sealed by the service's key, and its chain is"
            + " complete");
    System.out.println("  content: SHA-256 " + computed);
    System.out.println(decision);
    System.out.println("  key: " + seal.keyId());
    lines.forEach(System.out::println);
    tellCoverage(proof, COVERED);
    return HOLDS;
  }

  /** Whose approvals they are; all of exactly this hash, and by different people. */
  private static TreeSet<String> approvals(List<?> approvals, String hash, List<String> lines) {
    TreeSet<String> sides = new TreeSet<>();
    TreeSet<String> people = new TreeSet<>();
    for (Object one : approvals) {
      Map<String, Object> approval = object(one, "an approval");
      String side = text(approval.get("side"), "side");
      String who = text(approval.get("who"), "who");
      if (!hash.equals(approval.get("contentHash"))) {
        throw new Forged("the approval of the " + side + " is for other content");
      }
      if (!sides.add(side)) {
        throw new Forged("the " + side + " is named twice");
      }
      if (!people.add(who)) {
        throw new Forged(who + " is named for both sides");
      }
      lines.add("  %s: %s at %s".formatted(side, who, text(approval.get("at"), "at")));
    }
    return sides;
  }

  private static void requireBothSides(TreeSet<String> signed) {
    if (!signed.equals(SIDES)) {
      throw new Forged("not approved by both sides, but by " + signed);
    }
  }

  /** Each seal names the hash of the one before; the first of a partnership names none. */
  private static void requireChain(List<?> chain, Seal last, Keys keys) {
    String previous = null;
    int number = 1;
    for (Object one : chain) {
      String compact = text(one, "a seal of the chain");
      requireLink(Seal.of(compact, keys), number, previous, last);
      previous = sha256(compact);
      number++;
    }
    requireLink(last, number, previous, last);
  }

  private static void requireLink(Seal seal, int number, String previous, Seal last) {
    if (!Double.valueOf(number).equals(seal.of("number"))
        || !Objects.equals(previous, seal.of("previous"))
        || !last.text("partnershipId").equals(seal.text("partnershipId"))) {
      throw new Forged("the chain is broken at decision " + number + " of the partnership");
    }
  }

  private static int cannotTell(Map<String, Object> proof, String hash, List<String> lines) {
    System.out.println(
        proof.get("seal") == null
            ? "NOT SEALED: the content matches its hash, and the approvals name it; who made this"
                + " proof cannot be told. Decisions from before seals have none."
            : "SEAL NOT CHECKED: the content matches its hash, and the approvals name it; who made"
                + " this proof is seen with --key jwks.json");
    System.out.println("  content: SHA-256 " + hash);
    lines.forEach(System.out::println);
    tellCoverage(proof, new TreeSet<>());
    return CANNOT_TELL;
  }

  /** What stands in the document beside what is sealed, anybody can have written. */
  private static void tellCoverage(Map<String, Object> proof, TreeSet<String> covered) {
    TreeSet<String> others = new TreeSet<>(proof.keySet());
    others.removeAll(covered);
    System.out.println(
        "  covered by the seal: " + (covered.isEmpty() ? "nothing" : String.join(", ", covered)));
    if (!others.isEmpty()) {
      System.out.println(
          "  NOT COVERED, anybody can have written it: " + String.join(", ", others));
    }
  }

  private static int refuse(String why) {
    System.out.println("PROOF DOES NOT HOLD: " + why);
    return DOES_NOT_HOLD;
  }

  private static int notChecked(String why) {
    System.out.println("NOT CHECKED: " + why);
    return NOT_CHECKED;
  }

  /** The service's public keys, now and formerly, as {@code /.well-known/jwks.json} has them. */
  private record Keys(Map<String, PublicKey> byId) {

    /** Of bytes. */
    private static final int COORDINATE = 32;

    static Keys in(Path file) throws IOException {
      try {
        return of(object(new Json(VerifyProof.read(file)).document(), "what has the keys"));
      } catch (Json.NoJson e) {
        throw new NoKeys(e);
      }
    }

    private static Keys of(Map<String, Object> document) {
      Map<String, PublicKey> byId = new TreeMap<>();
      List<?> keys =
          document.containsKey("keys") ? list(document.get("keys"), "keys") : List.of(document);
      for (Object one : keys) {
        Map<String, Object> key = object(one, "a key");
        if ("EC".equals(key.get("kty")) && "P-256".equals(key.get("crv"))) {
          byId.put(VerifyProof.text(key.get("kid"), "kid"), key(key));
        }
      }
      return new Keys(byId);
    }

    private static PublicKey key(Map<String, Object> key) {
      try {
        AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec("secp256r1"));
        ECParameterSpec p256 = curve.getParameterSpec(ECParameterSpec.class);
        ECPoint point = new ECPoint(coordinate(key.get("x")), coordinate(key.get("y")));
        requireOnCurve(point, p256.getCurve());
        return KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(point, p256));
      } catch (GeneralSecurityException e) {
        throw new Json.NoJson("a key is no point of P-256");
      }
    }

    private static BigInteger coordinate(Object value) {
      byte[] bytes = decoded(VerifyProof.text(value, "a coordinate"));
      if (bytes.length != COORDINATE) {
        throw new Json.NoJson("a key is no point of P-256");
      }
      return new BigInteger(1, bytes);
    }

    /** Not every JDK asks before it calculates with a point. */
    private static void requireOnCurve(ECPoint point, EllipticCurve curve) {
      BigInteger p = ((ECFieldFp) curve.getField()).getP();
      BigInteger x = point.getAffineX();
      BigInteger y = point.getAffineY();
      BigInteger right = x.pow(3).add(curve.getA().multiply(x)).add(curve.getB());
      if (x.compareTo(p) >= 0 || y.compareTo(p) >= 0 || !y.pow(2).mod(p).equals(right.mod(p))) {
        throw new Json.NoJson("a key is no point of P-256");
      }
    }
  }

  /** What the service sealed: a JWS in its compact form, verified. */
  private record Seal(String keyId, Map<String, Object> said) {

    static Seal of(String compact, Keys keys) {
      String[] parts = compact.split("[.]", -1);
      if (parts.length != 3) {
        throw new Forged("FORGED: the seal is no JWS");
      }
      Map<String, Object> header = json(parts[0]);
      String keyId = VerifyProof.text(header.get("kid"), "kid");
      PublicKey key = keys.byId().get(keyId);
      if (key == null) {
        throw new Forged("FORGED, or of another service: its key " + keyId + " is none of these");
      }
      if (!"ES256".equals(header.get("alg")) || header.containsKey("crit")) {
        throw new Forged("FORGED: the seal is not ES256");
      }
      try {
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(key);
        signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        if (!signature.verify(decoded(parts[2]))) {
          throw new Forged("FORGED: the seal is not by the key " + keyId);
        }
      } catch (GeneralSecurityException e) {
        throw new Forged("FORGED: the seal is no signature: " + e.getMessage());
      }
      return new Seal(keyId, json(parts[1]));
    }

    private static Map<String, Object> json(String part) {
      return object(new Json(utf8(decoded(part))).document(), "a part of the seal");
    }

    Object of(String member) {
      return said.get(member);
    }

    String text(String member) {
      return VerifyProof.text(said.get(member), member);
    }

    boolean isOfTheGate() {
      return "INVEST".equals(said.get("outcome")) && "PRIORITIZATION".equals(said.get("phase"));
    }

    String line() {
      return "  decision: %s in %s, number %.0f of its partnership, by %s at %s"
          .formatted(
              text("outcome"), text("phase"), said.get("number"), text("person"), text("at"));
    }
  }

  private static byte[] decoded(String base64Url) {
    try {
      return Base64.getUrlDecoder().decode(base64Url);
    } catch (IllegalArgumentException e) {
      throw new Json.NoJson("not Base64url");
    }
  }

  private static String read(Path file) throws IOException {
    return utf8(Files.readAllBytes(file));
  }

  private static String utf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
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

  private static List<?> list(Object value, String what) {
    if (value instanceof List<?> list) {
      return list;
    }
    throw new Json.NoJson(what + " is no list");
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

    /**
     * ECMAScript's Number::toString: the shortest digits, with an exponent only far from 1. (Before
     * JDK 19 not always the shortest for fractions; proofs have whole numbers alone.)
     */
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
