package org.cocreation.steering;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.cocreation.chassis.hash.Sha256;

/**
 * Files that somebody could hand over as a proof, or as keys, with what has to be said of them: the
 * program and the page say the same of each. Its seals are genuine, by a key of its own, also where
 * what they seal is odd.
 */
public final class ProofFiles {

  /** What is said of a proof. */
  public enum Verdict {
    HOLDS,
    CANNOT_TELL,
    DOES_NOT_HOLD,
    NOT_CHECKED
  }

  /**
   * A proof and keys, as files.
   *
   * @param keys null where there are none
   */
  public record Files(String name, byte[] proof, byte[] keys, Verdict verdict) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static final String CONTENT = "{\"amount\":\"240000\",\"what\":\"Größe 😀\"}";
  private static final String HASH = Sha256.of(CONTENT);
  private static final String APPROVALS =
      "[" + approval("PROVIDER", "a@one") + "," + approval("CUSTOMER", "b@two") + "]";
  private static final String HEADER = "{\"alg\":\"ES256\",\"kid\":\"k1\"}";
  private static final String SEALED =
      ("{'contentHash':'%s','approvals':%s,'outcome':'INVEST','phase':'PRIORITIZATION','number':1,"
              + "'partnershipId':'p','person':'b@two','at':'2026-03-11T13:04:10Z'}")
          .replace('\'', '"')
          .formatted(HASH, APPROVALS);

  private final List<Files> files = new ArrayList<>();
  private final KeyPair key;
  private final String keys;
  private final String proof;

  private ProofFiles() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    key = generator.generateKeyPair();
    keys = "{\"keys\":[" + jwk(x(), y()) + "]}";
    proof = proof(CONTENT, HASH, APPROVALS, text(seal(HEADER, SEALED)), "[]");
  }

  public static List<Files> all() throws GeneralSecurityException {
    ProofFiles made = new ProofFiles();
    made.addWhatHolds();
    made.addWhatNobodyCanTell();
    made.addNoJson();
    made.addWhatCannotBeWritten();
    made.addForged();
    made.addOddlySealed();
    made.addOddKeys();
    return List.copyOf(made.files);
  }

  private void addWhatHolds() throws GeneralSecurityException {
    add("genuine", proof, Verdict.HOLDS);
    add("with another member", with("\"😀\":[1e308,-0,null]"), Verdict.HOLDS);
    add("with a prototype", with("\"__proto__\":{\"content\":5}"), Verdict.HOLDS);
    add("200 levels", with("\"deep\":" + nested(199, "")), Verdict.HOLDS);
    String first = seal(HEADER, SEALED);
    String second =
        seal(
            HEADER,
            SEALED
                .replace("\"number\":1", "\"number\":2")
                .replaceFirst("\\{", "{\"previous\":\"" + Sha256.of(first) + "\","));
    add(
        "second of its chain",
        proof(CONTENT, HASH, APPROVALS, text(second), "[" + text(first) + "]"),
        Verdict.HOLDS);
    add(
        "without the first of its chain",
        proof(CONTENT, HASH, APPROVALS, text(second), "[]"),
        Verdict.DOES_NOT_HOLD);
    add("padded signature", sealedAs(first + "=="), Verdict.HOLDS);
    add("wrongly padded signature", sealedAs(first + "="), Verdict.DOES_NOT_HOLD);
    add("space behind the seal", sealedAs(first + " "), Verdict.DOES_NOT_HOLD);
    addKeys("one key alone", jwk(x(), y()), Verdict.HOLDS);
    addKeys("keys of other kinds too", keys.replace("[", "[{\"kty\":\"RSA\"},"), Verdict.HOLDS);
  }

  private void addWhatNobodyCanTell() {
    files.add(new Files("no keys", utf8(proof), null, Verdict.CANNOT_TELL));
    String unsealed = proof(CONTENT, HASH, APPROVALS, "null", "null");
    add("no seal", unsealed, Verdict.CANNOT_TELL);
    add("one side alone", without("CUSTOMER", unsealed), Verdict.DOES_NOT_HOLD);
    add(
        "one side that is called as both",
        without("CUSTOMER", unsealed).replace("PROVIDER", "CUSTOMER,PROVIDER"),
        Verdict.DOES_NOT_HOLD);
    add(
        "number too large where nothing is sealed",
        unsealed.replaceFirst("\\{", "{\"n\":1e400,"),
        Verdict.DOES_NOT_HOLD);
  }

  private void addNoJson() {
    for (String no :
        List.of("", " ", "null", "[]", "5", "\"proof\"", "{}", proof + "x", proof + "\u0000")) {
      add("no proof: " + no.length() + " characters", no, Verdict.DOES_NOT_HOLD);
    }
    add("cut short", proof.substring(0, proof.length() - 1), Verdict.DOES_NOT_HOLD);
    add("a byte order mark", "\uFEFF" + proof, Verdict.DOES_NOT_HOLD);
    for (String no :
        List.of("01", "1.", ".5", "+1", "NaN", "-", "0x1", "True", "'a'", "[1,]", "/**/1")) {
      add("no JSON: " + no, with("\"n\":" + no), Verdict.DOES_NOT_HOLD);
    }
    add("a raw tab in a text", with("\"n\":\"\t\""), Verdict.DOES_NOT_HOLD);
    add("an unknown escape", with("\"n\":\"\\x41\""), Verdict.DOES_NOT_HOLD);
    byte[] noUtf8 = utf8(with("\"n\":\"?\""));
    noUtf8[new String(noUtf8, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xFF;
    files.add(new Files("no UTF-8", noUtf8, utf8(keys), Verdict.DOES_NOT_HOLD));
  }

  /** Wherever it stands, also in what no seal covers. */
  private void addWhatCannotBeWritten() {
    for (String no :
        List.of(
            "\"\\ud800\"",
            "[{\"a\":\"x\\udc00y\"}]",
            "\"\\udc00\\ud800\"",
            "{\"\\ud83d\":1}",
            "1e400",
            "[-1e400]",
            "{\"a\":1,\"a\":2}",
            "{\"a\":1,\"\\u0061\":2}",
            nested(200, ""),
            nested(199, "1"))) {
      add("cannot be written: " + no, with("\"n\":" + no), Verdict.DOES_NOT_HOLD);
    }
  }

  private void addForged() {
    add("changed", proof.replace("240000", "240001"), Verdict.DOES_NOT_HOLD);
    add("content in a list", proof.replace(CONTENT, "[" + CONTENT + "]"), Verdict.DOES_NOT_HOLD);
    add("no hash", proof.replaceFirst("\"" + HASH + "\"", "null"), Verdict.DOES_NOT_HOLD);
    add("no approvals", proof.replace(APPROVALS, "null"), Verdict.DOES_NOT_HOLD);
    add("an approval that is none", proof.replace(APPROVALS, "[null]"), Verdict.DOES_NOT_HOLD);
    add(
        "the seal is a number",
        proof.replaceFirst("\"seal\":\"[^\"]*", "\"seal\":5,\"s\":\""),
        Verdict.DOES_NOT_HOLD);
    add(
        "the chain is none",
        proof.replace("\"chain\":[]", "\"chain\":null"),
        Verdict.DOES_NOT_HOLD);
    add(
        "a link that is none",
        proof.replace("\"chain\":[]", "\"chain\":[5]"),
        Verdict.DOES_NOT_HOLD);
    add("no seal at all", sealedAs(".."), Verdict.DOES_NOT_HOLD);
    add("a seal of two parts", sealedAs("a.b"), Verdict.DOES_NOT_HOLD);
  }

  private void addOddlySealed() throws GeneralSecurityException {
    for (String member : List.of("outcome", "phase", "number", "partnershipId", "person", "at")) {
      String odd = SEALED.replace("\"" + member + "\":", "\"" + member + "\":null,\"x\":");
      // The member stands in approvals too, which then are others.
      add("sealed without " + member, sealedAs(seal(HEADER, odd)), Verdict.DOES_NOT_HOLD);
    }
    String withoutWhen = SEALED.replaceFirst("\"at\":\"2026-03-11T13:04:10Z\"}$", "\"at\":5}");
    add("sealed at a number", sealedAs(seal(HEADER, withoutWhen)), Verdict.DOES_NOT_HOLD);
    add(
        "sealed a member twice",
        sealedAs(seal(HEADER, SEALED.replaceFirst("\\{", "{\"number\":1,"))),
        Verdict.DOES_NOT_HOLD);
    add(
        "sealed with a number too large",
        sealedAs(seal(HEADER, SEALED.replaceFirst("\\{", "{\"n\":1e400,"))),
        Verdict.DOES_NOT_HOLD);
    add(
        "a header of another algorithm",
        sealedAs(seal(HEADER.replace("ES256", "none"), SEALED)),
        Verdict.DOES_NOT_HOLD);
    add(
        "a critical header",
        sealedAs(seal(HEADER.replaceFirst("\\{", "{\"crit\":[],"), SEALED)),
        Verdict.DOES_NOT_HOLD);
    byte[] header = utf8(HEADER.replaceFirst("\\{", "{\"n\":\"?\","));
    header[6] = (byte) 0xFF;
    add("a header that is no UTF-8", sealedAs(seal(header, utf8(SEALED))), Verdict.DOES_NOT_HOLD);
  }

  private void addOddKeys() {
    for (String no :
        List.of(
            "",
            "null",
            "[]",
            "5",
            "{\"keys\":null}",
            "{\"keys\":{}}",
            "{\"keys\":[null]}",
            "{\"keys\":[5]}",
            keys.replace("[", "[[],"),
            keys.replace("\"kid\"", "\"name\""),
            keys.replace("\"k1\"", "7"),
            keys.replace("\"x\"", "\"z\""),
            keys.replace("{\"keys\"", "{\"n\":1e400,\"keys\""),
            keys.replace("{\"keys\"", "{\"keys\":[],\"keys\""),
            jwk(x().add(BigInteger.ONE), y()),
            jwk(BigInteger.ZERO, BigInteger.ZERO),
            keys.replace("\"x\":\"", "\"x\":\"AAAA"),
            keys.replace("\"x\":\"", "\"x\":\"+"))) {
      addKeys("no keys: " + no, no, Verdict.NOT_CHECKED);
    }
    addKeys("no key", "{\"keys\":[]}", Verdict.DOES_NOT_HOLD);
    addKeys("another key", keys.replace("\"k1\"", "\"k2\""), Verdict.DOES_NOT_HOLD);
    files.add(
        new Files(
            "changed, and no keys",
            utf8(proof.replace("240000", "240001")),
            utf8("{\"keys\":null}"),
            Verdict.NOT_CHECKED));
    files.add(new Files("no proof, and no keys", utf8("x"), utf8("x"), Verdict.DOES_NOT_HOLD));
  }

  private void add(String name, String proof, Verdict verdict) {
    files.add(new Files(name, utf8(proof), utf8(keys), verdict));
  }

  private void addKeys(String name, String keys, Verdict verdict) {
    files.add(new Files(name, utf8(proof), utf8(keys), verdict));
  }

  private String with(String member) {
    return proof.replaceFirst("\\{", "{" + member.replace("\\", "\\\\") + ",");
  }

  private static String without(String side, String proof) {
    return proof.replace("," + approval(side, "b@two"), "");
  }

  private static String sealedAs(String seal) {
    return proof(CONTENT, HASH, APPROVALS, text(seal), "[]");
  }

  private static String proof(
      String content, String hash, String approvals, String seal, String chain) {
    return "{\"content\":%s,\"contentHash\":\"%s\",\"approvals\":%s,\"seal\":%s,\"chain\":%s}"
        .formatted(content, hash, approvals, seal, chain);
  }

  private static String approval(String side, String who) {
    return "{\"side\":\"%s\",\"who\":\"%s\",\"at\":\"2026-03-11T09:30:00Z\",\"contentHash\":\"%s\"}"
        .formatted(side, who, HASH);
  }

  private static String nested(int levels, String inner) {
    return "[".repeat(levels) + inner + "]".repeat(levels);
  }

  private String seal(String header, String said) throws GeneralSecurityException {
    return seal(utf8(header), utf8(said));
  }

  private String seal(byte[] header, byte[] said) throws GeneralSecurityException {
    String signed = base64Url(header) + "." + base64Url(said);
    Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
    signature.initSign(key.getPrivate());
    signature.update(utf8(signed));
    return signed + "." + base64Url(signature.sign());
  }

  private BigInteger x() {
    return ((ECPublicKey) key.getPublic()).getW().getAffineX();
  }

  private BigInteger y() {
    return ((ECPublicKey) key.getPublic()).getW().getAffineY();
  }

  private static String jwk(BigInteger x, BigInteger y) {
    return "{\"kty\":\"EC\",\"crv\":\"P-256\",\"kid\":\"k1\",\"x\":\"%s\",\"y\":\"%s\"}"
        .formatted(coordinate(x), coordinate(y));
  }

  private static String coordinate(BigInteger value) {
    byte[] bytes = new byte[32];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = value.shiftRight(8 * (bytes.length - 1 - i)).byteValue();
    }
    return base64Url(bytes);
  }

  private static String base64Url(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String text(String plain) {
    return "\"" + plain + "\"";
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
