package org.cocreation.development.topic;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cocreation.chassis.database.Sql;
import org.cocreation.chassis.hash.Sha256;

/**
 * The vectors of texts, each calculated once and kept by its text's hash. The model is open only
 * while there are texts that it has not seen.
 */
@ApplicationScoped
class TextVectors {

  private record Kept(String hash, float[] vector) {}

  private final Sql sql;

  /** One model at a time: of two that ask for the same new texts, the later finds them kept. */
  private final ReentrantLock calculating = new ReentrantLock();

  TextVectors(Sql sql) {
    this.sql = sql;
  }

  /**
   * By text. Reads and writes in transactions of its own, and calculates between them: no
   * connection waits for the model.
   *
   * @throws ModelUnavailable where a vector is missing, and the machine cannot calculate it
   */
  Map<String, float[]> of(Collection<String> texts) {
    Map<String, String> hashes =
        texts.stream().distinct().collect(Collectors.toMap(Function.identity(), Sha256::of));
    Map<String, float[]> known = read(hashes);
    if (known.size() == hashes.size()) {
      return known;
    }
    calculating.lock();
    try {
      known = read(hashes);
      known.putAll(calculate(without(hashes, known)));
      return known;
    } finally {
      calculating.unlock();
    }
  }

  private Map<String, float[]> calculate(Map<String, String> hashes) {
    if (hashes.isEmpty()) {
      return Map.of();
    }
    Map<String, float[]> vectors = HashMap.newHashMap(hashes.size());
    try (SentenceModel model = SentenceModel.open()) {
      hashes.keySet().forEach(text -> vectors.put(text, model.vector(text)));
    }
    QuarkusTransaction.requiringNew().run(() -> write(hashes, vectors));
    return vectors;
  }

  private Map<String, float[]> read(Map<String, String> hashes) {
    List<Kept> rows =
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    sql.list(
                        "select text_hash, vector from text_vector where model = ? and text_hash = any(?)",
                        row -> new Kept(row.getString(1), floats(row.getBytes(2))),
                        SentenceModel.NAME,
                        hashes.values().toArray(String[]::new)));
    Map<String, float[]> byHash = rows.stream().collect(Collectors.toMap(Kept::hash, Kept::vector));
    Map<String, float[]> found = HashMap.newHashMap(hashes.size());
    hashes.forEach(
        (text, hash) -> byHash.computeIfPresent(hash, (same, vector) -> put(found, text, vector)));
    return found;
  }

  private static float[] put(Map<String, float[]> found, String text, float[] vector) {
    found.put(text, vector);
    return vector;
  }

  private void write(Map<String, String> hashes, Map<String, float[]> vectors) {
    List<String> texts = new ArrayList<>(vectors.keySet());
    sql.execute(
        """
        insert into text_vector (model, text_hash, vector)
        select ?, hash, decode(vector, 'base64') from unnest(?, ?) as calculated (hash, vector)
        order by hash
        on conflict do nothing""",
        SentenceModel.NAME,
        Sql.column(texts, hashes::get, String.class),
        Sql.column(texts, text -> base64(vectors.get(text)), String.class));
  }

  private static Map<String, String> without(Map<String, String> all, Map<String, float[]> known) {
    Map<String, String> rest = new HashMap<>(all);
    rest.keySet().removeAll(known.keySet());
    return rest;
  }

  private static String base64(float[] vector) {
    ByteBuffer bytes = ByteBuffer.allocate(vector.length * Float.BYTES);
    bytes.asFloatBuffer().put(vector);
    return Base64.getEncoder().encodeToString(bytes.array());
  }

  private static float[] floats(byte[] bytes) {
    float[] vector = new float[bytes.length / Float.BYTES];
    ByteBuffer.wrap(bytes).asFloatBuffer().get(vector);
    return vector;
  }
}
