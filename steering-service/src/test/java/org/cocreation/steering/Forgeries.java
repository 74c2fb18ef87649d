package org.cocreation.steering;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.cocreation.chassis.hash.Sha256;
import org.erdtman.jcs.JsonCanonicalizer;

/** What somebody could make of a genuine proof. */
public final class Forgeries {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Forgeries() {}

  /** Whose content was changed, and the hash with it. */
  public static String withHashComputedAnew(String proof) throws Exception {
    ObjectNode document = (ObjectNode) JSON.readTree(proof);
    String hash =
        Sha256.of(new JsonCanonicalizer(document.path("content").toString()).getEncodedString());
    return proof.replace(document.path("contentHash").asText(), hash);
  }

  /** What was sealed is another decision of the partnership; the signature is the same. */
  public static String withAnotherNumber(String proof) throws Exception {
    ObjectNode document = (ObjectNode) JSON.readTree(proof);
    List<String> parts = List.of(document.path("seal").asText().split("[.]", -1));
    ObjectNode said = (ObjectNode) JSON.readTree(Base64.getUrlDecoder().decode(parts.get(1)));
    said.put("number", 1);
    String sealed =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(said.toString().getBytes(StandardCharsets.UTF_8));
    return document.put("seal", parts.get(0) + "." + sealed + "." + parts.get(2)).toString();
  }

  /** Of which an earlier decision is kept quiet. */
  public static String withoutFirstOfChain(String proof) throws Exception {
    ObjectNode document = (ObjectNode) JSON.readTree(proof);
    ((ArrayNode) document.path("chain")).remove(0);
    return document.toString();
  }

  /** Without some of its members. */
  public static String without(String proof, String... members) throws Exception {
    return ((ObjectNode) JSON.readTree(proof)).without(List.of(members)).toString();
  }
}
