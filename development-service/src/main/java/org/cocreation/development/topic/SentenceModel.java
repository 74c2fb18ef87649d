package org.cocreation.development.topic;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;

/**
 * The sentence model all-MiniLM-L6-v2 (English, int8): texts about a similar topic get vectors of a
 * similar direction. Takes about 100 MB while it is open. Each text is calculated by itself, so
 * that its vector depends on nothing but the text.
 */
class SentenceModel implements AutoCloseable {

  /** What its vectors are kept under: those of another model cannot be compared with them. */
  static final String NAME = "all-MiniLM-L6-v2-q";

  private static final String FILE = "all-minilm-l6-v2-q";

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPiece pieces;

  private SentenceModel(OrtEnvironment environment, OrtSession session, WordPiece pieces) {
    this.environment = environment;
    this.session = session;
    this.pieces = pieces;
  }

  /**
   * @throws ModelUnavailable where the machine has no library for it
   */
  static SentenceModel open() {
    try (InputStream model = resource(FILE + ".onnx");
        InputStream tokenizer = resource(FILE + "-tokenizer.json");
        OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      environment.setTelemetry(false);
      options.setIntraOpNumThreads(1);
      // No memory that stays reserved for the next text.
      options.setCPUArenaAllocator(false);
      return new SentenceModel(
          environment,
          environment.createSession(model.readAllBytes(), options),
          WordPiece.read(tokenizer));
    } catch (IOException | OrtException | LinkageError e) {
      throw new ModelUnavailable(e);
    }
  }

  /** Of length 1, so that the product of two is their cosine. */
  float[] vector(String text) {
    long[] numbers = pieces.numbers(text);
    long[] ones = new long[numbers.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor ids = tensor(numbers);
        OnnxTensor mask = tensor(ones);
        OnnxTensor types = tensor(new long[numbers.length]);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
      return ofLengthOne(mean(((float[][][]) result.get(0).getValue())[0]));
    } catch (OrtException e) {
      throw new ModelUnavailable(e);
    }
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new ModelUnavailable(e);
    }
  }

  private OnnxTensor tensor(long[] values) throws OrtException {
    return OnnxTensor.createTensor(environment, new long[][] {values});
  }

  private static float[] mean(float[][] pieces) {
    float[] mean = new float[pieces[0].length];
    for (float[] piece : pieces) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += piece[i] / pieces.length;
      }
    }
    return mean;
  }

  private static float[] ofLengthOne(float[] vector) {
    double squares = 0;
    for (float value : vector) {
      squares += (double) value * value;
    }
    float length = (float) Math.sqrt(squares);
    for (int i = 0; i < vector.length; i++) {
      vector[i] /= length;
    }
    return vector;
  }

  private static InputStream resource(String name) throws FileNotFoundException {
    InputStream found = SentenceModel.class.getClassLoader().getResourceAsStream(name);
    if (found == null) {
      throw new FileNotFoundException(name);
    }
    return found;
  }
}
